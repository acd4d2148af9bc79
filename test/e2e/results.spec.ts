import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import type { Replica } from '#test/replica/replica.ts';
import { campaignPartners, campaignTraps, growPost } from '#test/replica/world/campaign.ts';
import { findViolations } from '#test/rig/axe.ts';
import {
  campaignPostOf,
  feeOf,
  openResults,
  resultLine,
  seedCampaign,
} from '#test/rig/campaign-driver.ts';
import { readWholeStore } from '#test/rig/intake-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';
import { inventEntries, inventRecords, seedStore } from '#test/rig/seed-store.ts';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { PostReading } from '@/lib/model/collaboration';
import type { Post } from '@/lib/model/post';

/** Reading and rating hundreds takes seconds, and a busy machine more. */
const patience = { timeout: 180_000 };
const wholeText = (n: number) => new Intl.NumberFormat('en').format(n);

test.describe('a campaign among two hundred others', () => {
  test.use({
    world: {
      seed: 'campaign',
      campaign: true,
      size: { creators: 220, feed: 240, postsPerCreator: [3, 6] },
      feedStart: [
        ...[...campaignPartners, ...campaignTraps].map(({ handle }) => `@${handle}`),
        // The mention is the oldest of four posts.
        ...Array.from({ length: 3 }, () => '@trap.before.date'),
      ],
      pageSize: 30,
      scrolling: 'instant',
    },
  });

  test('ten posts are recognised in the feed and followed on profiles, and no other one is', async ({
    scout,
    replica,
  }) => {
    test.setTimeout(600_000);
    const { truth } = replica;
    const strangers = truth.creators.filter(({ purpose }) => purpose === undefined);
    expect(strangers.length).toBeGreaterThan(150);
    await seedCampaign(scout, replica, strangers.slice(0, 60));

    const feed = scout.context.pages()[0] ?? (await scout.context.newPage());
    await scrollThrough(feed, replica);

    const results = await openResults(scout);
    await expect(results.getByLabel('The campaign in sums')).toBeVisible(patience);
    const { creators = '' } = await readWholeStore(results);
    for (const { caption } of campaignTraps) expect(creators).toContain(caption);
    await expectRecognised(results, replica);

    // A later visit: the same posts have been seen by more.
    for (const { handle } of campaignPartners.slice(0, 3)) {
      growPost(campaignPostOf(replica, handle), 2.5);
      await feed.goto(`https://www.tiktok.com/@${handle}`);
      const { plays } = campaignPostOf(replica, handle).shown;
      const grown = resultLine(results, handle).getByText(wholeText(plays), { exact: true });
      await expect(grown.first()).toBeAttached();
    }
    await expectRecognised(results, replica);
    for (const { handle, why } of campaignTraps.filter(({ isListed }) => isListed)) {
      const line = resultLine(results, handle);
      await expect(line.getByRole('cell').nth(1), why).toHaveText(/^0/);
    }
  });
});

test.describe('one creator', () => {
  test.use({ world: { campaign: true, size: 40 } });

  async function openAna(scout: ExtensionBrowser, replica: Replica): Promise<Page> {
    await seedCampaign(scout, replica);
    const tiktok = scout.context.pages()[0] ?? (await scout.context.newPage());
    await tiktok.goto('https://www.tiktok.com/@partner.ana');
    const page = await openResults(scout);
    await resultLine(page, 'partner.ana').getByText('1 post', { exact: true }).waitFor();
    await page.getByRole('link', { name: '@partner.ana', exact: true }).click();
    await page.getByRole('heading', { name: 'Posts for this campaign' }).waitFor();
    return page;
  }

  test('is told how the post was recognised and disclosed; it can be taken out and back in', async ({
    scout,
    replica,
  }) => {
    const page = await openAna(scout, replica);
    const posts = page.getByRole('region', { name: 'Posts for this campaign' });
    await expect(posts).toContainText(/Their promo code: “….*use code ANA15 for 15% off”/);
    await expect(posts).toContainText('Label seen, clearly placed (“#ad”)');
    const figures = page.getByRole('region', { name: 'Figures' });
    const post = campaignPostOf(replica, 'partner.ana');
    await expect(figures).toContainText(wholeText(post.shown.plays));

    await page.getByRole('button', { name: /^Not for this campaign/ }).click();
    await expect(posts).toContainText('No post recognised yet');
    await expect(figures).toContainText('No post recognised yet');
    await posts.getByText('1 post you took out').click();
    await page.getByRole('button', { name: /^Count it again/ }).click();
    await expect(figures).toContainText(wholeText(post.shown.plays));
  });

  test('has a post counted by hand that names nobody', async ({ scout, replica }) => {
    const page = await openAna(scout, replica);
    await page.getByText('3 posts not recognised').click();
    await page
      .getByRole('button', { name: 'Count it for this campaign: what my skin looks like' })
      .click();
    const posts = page.getByRole('region', { name: 'Posts for this campaign' });
    await expect(posts).toContainText('Counted by you');
    await expect(page.getByText('2 posts not recognised')).toBeVisible();
  });

  test('gets clicks, redemptions and sales by hand; a mistake is said and nothing typed is lost', async ({
    scout,
    replica,
  }) => {
    const page = await openAna(scout, replica);
    const form = page.getByRole('region', { name: 'Clicks, redemptions, sales' });
    await form.getByRole('textbox', { name: 'Clicks' }).fill('320');
    await form.getByRole('textbox', { name: 'Redemptions' }).fill('about ten');
    await form.getByRole('textbox', { name: 'Sales' }).fill('250');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByRole('textbox', { name: 'Redemptions' })).toBeFocused();
    await expect(form).toContainText('A whole number, e.g. 120');
    await expect(form.getByRole('textbox', { name: 'Clicks' })).toHaveValue('320');
    await form.getByRole('textbox', { name: 'Redemptions' }).fill('10');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved for @partner.ana')).toBeVisible();
    const figures = page.getByRole('region', { name: 'Figures' });
    await expect(figures).toContainText('Per redemption$10');
    await expect(figures).toContainText('Sales over the fee2.5×');
    await page.reload();
    await expect(form.getByRole('textbox', { name: 'Redemptions' })).toHaveValue('10');
  });

  test('is kept or ended by the scout’s own choice, over what the figures say', async ({
    scout,
    replica,
  }) => {
    const page = await openAna(scout, replica);
    const next = page.getByRole('region', { name: 'What next?' });
    await expect(next).toContainText('The figures say: Too little to say');
    await next.getByRole('radio', { name: 'Keep on' }).check();
    await page.getByRole('link', { name: 'All results' }).click();
    await expect(resultLine(page, 'partner.ana')).toContainText('Keep onyour choice');
    await page.getByRole('button', { name: 'Mark as published' }).click();
    await expect(resultLine(page, 'partner.ana')).toContainText('Published');
  });
});

test.describe('a file of the shop', () => {
  test.use({ world: { campaign: true, size: 40 } });

  test('is added up by code, shown before it is stored, and taken back', async ({
    scout,
    replica,
  }) => {
    await seedCampaign(scout, replica);
    const page = await openResults(scout, '/import');
    await chooseFile(
      page,
      'Gutscheincode;Einlösungen;Umsatz\r\nANA15;1.200;12.480,50\r\nbo15;3;90,00\r\nANA15;10;19,50\r\nSOMMER;70;2.000,00\r\n;4;10,00\r\n',
    );
    await expect(page.getByRole('combobox', { name: 'What “Umsatz” holds' })).toHaveValue('sales');
    await expect(page.getByRole('combobox', { name: 'Decimals are written' })).toHaveValue(',');
    await expect(page.getByRole('button', { name: 'Store for 2 creators' })).toBeDisabled();
    await expect(page.getByRole('alert')).toHaveText('Choose the currency of the sales.');
    await page.getByRole('combobox', { name: 'Currency of the sales' }).selectOption('USD');
    const ana = page.getByRole('row').filter({ hasText: '@partner.ana' });
    await expect(ana).toContainText('not known → 1,210');
    await expect(ana).toContainText('not known → $12,500');
    await page.getByText('1 name of nobody here').click();
    await expect(page.getByText('SOMMER (1 line)')).toBeVisible();
    await expect(page.getByText('1 line without a code, link or handle')).toBeVisible();
    await page.getByRole('button', { name: 'Store for 2 creators' }).click();

    await page.getByRole('heading', { name: 'Stored' }).waitFor();
    const results = await openResults(scout);
    await expect(resultLine(results, 'partner.ana')).toContainText('1,210');
    await expect(resultLine(results, 'partner.ana')).toContainText('$12,500');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Taken back' }).waitFor();
    await expect(resultLine(results, 'partner.ana')).not.toContainText('1,210');
  });

  test('that is no CSV, or belongs to nobody here, says what to do', async ({ scout, replica }) => {
    await seedCampaign(scout, replica);
    const page = await openResults(scout, '/import');
    await chooseFile(page, '');
    await expect(page.getByRole('alert')).toHaveText('There is nothing in this file.');
    await chooseFile(page, 'code,orders\nNOBODY,3\n');
    await expect(page.getByRole('alert')).toContainText('No line belongs to a creator');
    await expect(page.getByRole('button', { name: /^Store for/ })).toBeDisabled();
  });
});

test('without brand and codes the page says what is missing, and the brief editor takes it', async ({
  scout,
}) => {
  const page = await openResults(scout);
  await expect(page.getByText('nothing can be recognised yet')).toBeVisible();
  await page.getByRole('link', { name: 'Name the brand in the brief' }).click();
  const handles = page.getByRole('textbox', { name: 'Brand accounts' });
  await handles.fill('https://www.tiktok.com/@GlowBrand?lang=en');
  await handles.press('Enter');
  await expect(page.getByText('@glowbrand', { exact: true })).toBeVisible();
  const hashtags = page.getByRole('textbox', { name: 'Brand hashtags' });
  await hashtags.fill('#ad');
  await hashtags.press('Enter');
  await expect(page.getByText('#ad is on posts of all kinds')).toBeVisible();
  await expect(hashtags).toHaveValue('#ad');
  await hashtags.fill('#GlowSpring');
  await hashtags.press('Enter');
  await page.getByRole('button', { name: 'Save brief' }).click();
  await page.getByText('Saved. Every rating follows').waitFor();
  await page.goto(page.url().replace(/#.*/, '#results'));
  await expect(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
  await expect(page.getByText('nothing can be recognised yet')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, world: { campaign: true, size: 40 } });

    test('table, creator and import have nothing against WCAG 2.2 AA', async ({
      scout,
      replica,
    }) => {
      await seedCampaign(scout, replica);
      const tiktok = scout.context.pages()[0] ?? (await scout.context.newPage());
      await tiktok.goto('https://www.tiktok.com/@partner.ana');
      const page = await openResults(scout);
      await resultLine(page, 'partner.ana').getByText('1 post', { exact: true }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: '@partner.ana', exact: true }).click();
      await page.getByText('3 posts not recognised').click();
      expect(await findViolations(page)).toEqual([]);
      await page.goto(page.url().replace(/#.*/, '#results/import'));
      await chooseFile(page, 'code,orders,sales\nANA15,3,1.234\nSUMMER,x,2\n');
      await page.getByRole('heading', { name: 'What will be stored' }).waitFor();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

test('ten thousand partners are summed up, and drawn a hundred at a time', async ({ scout }) => {
  test.setTimeout(600_000);
  const now = Date.now();
  const creators = inventRecords(10_000, now);
  await seedStore(scout, {
    creators,
    entries: inventEntries(10_000, now),
    collaborations: creators.map(({ key, posts: [post] }) => ({
      ...createCollaboration('c1', key, now),
      fee: { amount: 100, currency: 'USD' },
      posts: post ? [{ post, by: ['code'], foundAt: now, readings: [toReading(post)] }] : [],
    })),
  });
  const page = await openResults(scout);
  await expect(page.getByText('100 of 10,000 creators shown')).toBeVisible(patience);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(page.getByText('200 of 10,000 creators shown')).toBeVisible();
  await expect(page.getByLabel('The campaign in sums')).toContainText('Posts10,000');
});

function toReading({ observedAt: at, plays, likes, comments, shares, saves }: Post): PostReading {
  return { at, plays, likes, comments, shares, saves };
}

async function chooseFile(page: Page, text: string, name = 'sales.csv'): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Everything the feed has to give, a batch at a turn of the wheel. */
async function scrollThrough(page: Page, replica: Replica): Promise<void> {
  await page.goto('https://www.tiktok.com/foryou');
  await expect(page.locator('feedscout-chip').first()).toBeVisible();
  const { length } = replica.truth.feed;
  await expect
    .poll(async () => {
      await page.mouse.move(640, 400);
      await page.mouse.wheel(0, 40_000);
      return page.locator('#column-list-container article').count();
    }, patience)
    .toBe(length);
}

/** The results say what the replica knows: whose posts, with which figures, and what they cost. */
async function expectRecognised(results: Page, replica: Replica): Promise<void> {
  const views = campaignPartners.map(({ handle }) => campaignPostOf(replica, handle).shown.plays);
  const total = views.reduce((sum, n) => sum + n, 0);
  for (const [index, { handle }] of campaignPartners.entries()) {
    const line = resultLine(results, handle);
    const plays = views[index] ?? 0;
    await expect(line.getByText('1 post', { exact: true })).toBeAttached();
    await expect(line.getByText(wholeText(plays), { exact: true }).first()).toBeAttached();
    const perThousand = Math.round((feeOf(index) * 100_000) / plays) / 100;
    await expect(line.getByRole('cell', { name: `$${perThousand}` }).first()).toBeVisible();
  }
  const sums = results.getByLabel('The campaign in sums');
  await expect(sums).toContainText('Posts10by 10 creators');
  const brief = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
  await expect(sums).toContainText(`Views${brief.format(total)}`);
}
