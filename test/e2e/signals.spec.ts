import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { exportCsv, rowOf, writeBrief } from '#test/rig/desk-driver.ts';
import {
  chipOf,
  dossierOf,
  moveOn,
  notice,
  shortlistToggle,
  signalOf,
} from '#test/rig/feed-driver.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

/** The creator's page, which lists their posts, with the dossier open. */
async function openDossier(page: Page, handle: string): Promise<Locator> {
  await page.goto(`https://www.tiktok.com/@${handle}`);
  await chipOf(page, handle).getByRole('button', { name: 'Why this rating' }).click();
  return dossierOf(page, handle);
}

test.describe('creators who differ as much as creators can', () => {
  test.use({ world: { cases: true } });

  /** What sets each apart: the signal, and what its row says. */
  const cases: [handle: string, row: string, words: RegExp][] = [
    ['tiny.tamsin', 'Engagement', /1 post.*first impression/],
    ['dormant.dov', 'Cadence', /Dormant/],
    ['bit.of.everything', 'Niche', /Mixed topics/],
    ['one.hit.otto', 'Views', /over 5× median/],
    ['sponsored.suki', 'Sponsored', /7 of 14/],
    ['odd.numbers.nils', 'Check first', /[1-9] of \d tests/],
    ['krua.khun.taan', 'Niche', /Food & recipes/],
    ['yoru.no.pan', 'Niche', /in \d of \d posts with a topic/],
    ['statless.stella', 'Engagement', /No rate yet/],
    ['mega.marisol', 'Check first', /Nothing in \d of 9 tests/],
    ['sage.and.stone.shop', 'Business', /Looks like a shop/],
    ['careful.cass', 'Brand safety', /TikTok’s warning/],
  ];

  test('each has a dossier that says so, and none a figure that is not known', async ({
    scout,
  }) => {
    test.setTimeout(120_000);
    const page = await scout.context.newPage();
    for (const [handle, row, words] of cases) {
      const dossier = await openDossier(page, handle);
      await expect(signalOf(dossier, row), `${handle}: ${row}`).toContainText(words);
      expect(await dossier.textContent(), handle).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('a private account shows why it is not rated, and no signal', async ({ scout }) => {
    const dossier = await openDossier(await scout.context.newPage(), 'private.paloma');
    await expect(dossier).toContainText('Private account: its posts cannot be rated');
    await expect(dossier.locator('dt')).toHaveCount(0);
  });

  test('a competitor of the brief is named with its dates, and advice follows the markets', async ({
    scout,
  }) => {
    const workspace = await scout.openExtensionPage('workspace.html');
    await writeBrief(workspace, {
      niches: ['Skincare'],
      markets: ['Germany'],
      competitors: ['@rivalskin'],
    });
    const dossier = await openDossier(await scout.context.newPage(), 'sponsored.suki');
    const sponsored = signalOf(dossier, 'Sponsored');
    await expect(sponsored).toContainText(/Competitor @rivalskin in a paid post, \d+ \w+/);
    await sponsored.locator('summary').click();
    await expect(sponsored).toContainText('would not be clear in Germany');
  });

  test('a quoted fee becomes the CPM it comes to, is kept, and is in no file as “the price”', async ({
    scout,
    replica,
  }) => {
    const handle = 'one.hit.otto';
    const workspace = await scout.openExtensionPage('workspace.html');
    await writeBrief(workspace, { cpm: '6' });
    const page = await scout.context.newPage();
    let dossier = await openDossier(page, handle);
    await dossier.getByRole('button', { name: 'Shortlist', exact: true }).click();
    await expect(dossier.getByRole('button', { name: 'Shortlisted' })).toBeVisible();
    const price = signalOf(dossier, 'Price');
    await expect(price).toContainText(/\$\d[\d,.]*–\d/);
    await price.getByText('Add a quoted fee').click();
    const fee = price.getByRole('textbox', { name: `Quoted fee of @${handle}` });
    await fee.fill('a lot');
    await fee.press('Enter');
    await expect(price).toContainText('Not saved');
    await fee.fill('250');
    await fee.press('Enter');
    await expect(price).toContainText(/250.*CPM/);
    await expect(notice(page)).not.toContainText('not saved');

    await page.reload();
    dossier = await openDossier(page, handle);
    await expect(signalOf(dossier, 'Price').getByRole('textbox')).toHaveValue('250');

    await workspace.bringToFront();
    await expect(rowOf(workspace, handle)).toBeVisible();
    const [row] = parseCsv((await exportCsv(workspace)).text).rows;
    const settled = replica.truth
      .creator(handle)
      .posts.filter(({ createdAt }) => replica.truth.now - createdAt * 1000 >= 48 * 3_600_000)
      .map(({ shown }) => shown.plays ?? 0)
      .sort((a, b) => a - b);
    const median = settled[(settled.length - 1) / 2] ?? Number.NaN;
    const spread = Math.exp(1.11 * Math.sqrt(1 + 1 / settled.length));
    expect(Number(row?.fee_low)).toBeCloseTo(((median / spread) * 6) / 1000, -0.3);
    expect(Number(row?.fee_high)).toBeCloseTo((median * spread * 6) / 1000, -0.3);
    expect(row).toMatchObject({ fee_currency: 'USD', sponsored_share_pct: '0.0', check_first: '' });
  });

  test('the file tells paid posts and what deserves a look, as the dossier does', async ({
    scout,
  }) => {
    const page = await scout.context.newPage();
    for (const handle of ['sponsored.suki', 'odd.numbers.nils']) {
      const dossier = await openDossier(page, handle);
      await dossier.getByRole('button', { name: 'Shortlist', exact: true }).click();
      await expect(dossier.getByRole('button', { name: 'Shortlisted' })).toBeVisible();
    }
    const list = await scout.openExtensionPage('workspace.html');
    await expect(rowOf(list, 'odd.numbers.nils')).toBeVisible();
    const { rows } = parseCsv((await exportCsv(list)).text);
    const of = (handle: string) => rows.find((row) => row.handle === handle);
    expect(of('sponsored.suki')?.sponsored_share_pct).toBe('50.0');
    expect(of('odd.numbers.nils')?.check_first).toMatch(/^\w.*; \w/);
  });

  test('lists are sorted and filtered by any signal, and show what they are sorted by', async ({
    scout,
  }) => {
    const page = await scout.context.newPage();
    for (const handle of ['odd.numbers.nils', 'sponsored.suki', 'mega.marisol']) {
      const dossier = await openDossier(page, handle);
      await dossier.getByRole('button', { name: 'Shortlist', exact: true }).click();
      await expect(dossier.getByRole('button', { name: 'Shortlisted' })).toBeVisible();
    }
    const list = await scout.openExtensionPage();
    await expect(rowOf(list, 'mega.marisol')).toBeVisible();
    await list.getByRole('combobox', { name: 'Sort by' }).selectOption('Paid posts');
    await list.getByRole('button', { name: /switch to descending/ }).click();
    await expect(list.getByRole('rowheader').first()).toContainText('@sponsored.suki');
    await expect(list.getByRole('columnheader', { name: 'Paid posts' })).toBeVisible();
    await expect(rowOf(list, 'sponsored.suki')).toContainText('50%');

    await list.getByRole('button', { name: /^Filter/ }).click();
    await list.getByRole('checkbox', { name: /^Check first/ }).check();
    await list.keyboard.press('Escape');
    await expect(rowOf(list, 'odd.numbers.nils')).toBeVisible();
    await expect(rowOf(list, 'mega.marisol')).toBeHidden();
  });
});

test.describe('comments of an open post', () => {
  test.use({ world: { cases: true } });

  test('are counted by kind with examples, and nothing of who wrote what is stored', async ({
    scout,
    replica,
  }) => {
    const handle = 'one.hit.otto';
    const { posts } = replica.truth.creator(handle);
    const [post] = posts.toSorted((a, b) => (b.exact.comments ?? 0) - (a.exact.comments ?? 0));
    const page = await scout.context.newPage();
    await page.goto(`https://www.tiktok.com/@${handle}/video/${post?.id}`);
    await chipOf(page, handle).getByRole('button', { name: 'Why this rating' }).click();
    const comments = signalOf(dossierOf(page, handle), 'Comments');
    await expect(comments).toContainText(/20\s*comments · 1 post · top-ranked/);
    await comments.locator('summary').click();
    await expect(comments).toContainText('where did you get the pan??');

    const pages = await scout.openExtensionPage();
    await expect.poll(() => readStored(pages)).toContain('"commentTally"');
    const stored = await readStored(pages);
    expect(stored).not.toContain('where did you get the pan');
    expect(stored).not.toContain('flea market');
  });
});

/** Everything the extension keeps, as text. */
function readStored(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('feedscout');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const all: Record<string, unknown> = {};
          for (const name of names) {
            const reading = transaction.objectStore(name).getAll();
            reading.onsuccess = () => {
              all[name] = reading.result;
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(JSON.stringify(all));
          };
        };
      }),
  );
}

test.describe('twelve bakers of an unknown market', () => {
  const bakers = Array.from({ length: 12 }, (_, i) => ({
    handle: `baker.number.${i}`,
    niche: 'baking',
    language: 'en',
    region: 'ZZ',
    exact: { followers: 20_000 + i * 1_000 },
    posts: Array.from({ length: 3 }, (_, post) => ({
      ageHours: 80 + 30 * post + i,
      caption: `a loaf for day ${post} #baketok #sourdoughsunday${'s'.repeat(i % 2)}`,
    })),
  }));
  test.use({
    world: {
      awkward: false,
      creators: bakers,
      feedStart: bakers.map(({ handle }) => `@${handle}`),
    },
  });

  test('become what the next one is compared with', async ({ feed }) => {
    test.setTimeout(90_000);
    for (let i = 0; i < 11; i++) await moveOn(feed, 'key');
    const last = 'baker.number.11';
    await expect(shortlistToggle(feed, last)).toBeVisible();
    await chipOf(feed, last).getByRole('button', { name: 'Why this rating' }).click();
    await expect(signalOf(dossierOf(feed, last), 'Engagement')).toContainText(
      /of 1[0-2] Baking & desserts creators.*seen/,
      { timeout: 20_000 },
    );
  });
});
