import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { rowOf } from '#test/rig/desk-driver.ts';
import { openWorkspace } from '#test/rig/insights-driver.ts';
import { inventEntry, inventRecord, seedStore } from '#test/rig/seed-store.ts';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import type { Entry } from '@/lib/model/entry';
import type { CreatorRecord } from '@/lib/store/schema';

const now = Date.now();

/** A creator whose five posts have so many views each, which is what their views are. */
function creatorWith(index: number, followers: number, plays: number): CreatorRecord {
  const record = inventRecord(index, { now });
  const posts = record.posts.map((post) => ({
    ...post,
    plays,
    likes: Math.round(plays * 0.05),
    comments: Math.round(plays * 0.005),
    shares: Math.round(plays * 0.005),
  }));
  return { ...record, posts, creator: { ...record.creator, followers } };
}

const micros = Array.from({ length: 8 }, (_, index) => creatorWith(index, 50_000, 9_000));
const macros = Array.from({ length: 3 }, (_, index) => creatorWith(20 + index, 400_000, 60_000));
const creators = [...micros, ...macros];
const [first, second, third, stranger] = micros;

const brief: Brief = {
  ...emptyBrief,
  tiers: ['micro'],
  goal: 'awareness',
  budget: { amount: 1_080, currency: 'USD' },
  cpm: { amount: 6, currency: 'USD' },
};
const campaign = { id: 'c1', name: 'Spring launch', brief, createdAt: now, updatedAt: now };

/** All on the list: one cheap, one dear, one in euros, and one of whom no post is known. */
const entries: Entry[] = creators.map((record) =>
  inventEntry(record, {
    now,
    ...(record === first ? { quotedFee: { amount: 20, currency: 'USD' } } : {}),
    ...(record === second ? { quotedFee: { amount: 900, currency: 'USD' } } : {}),
    ...(record === third ? { quotedFee: { amount: 20, currency: 'EUR' } } : {}),
  }),
);
const known = creators.map((record) =>
  record === stranger ? { ...record, posts: [], postIds: [], marks: [] } : record,
);

const headline = (page: Page) => page.getByRole('region', { name: 'What it buys' });
const tierRow = (page: Page, table: string, tier: string): Locator =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${tier}`) }) });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test.use({ windowSize: { width: 1440, height: 900 } });

test.describe('with a budget and creators on the list', () => {
  test.beforeEach(async ({ scout }) => {
    await seedStore(scout, { creators: known, entries, campaigns: [campaign] });
  });

  test('tells how many creators the budget buys, and follows what is changed', async ({
    scout,
  }) => {
    const page = await openWorkspace(scout, 'planner');
    await expect(headline(page)).toContainText('20 creators for $1,080');
    const micro = tierRow(page, 'What each tier’s share buys', 'Micro');
    await expect(micro).toContainText('100% · $1,080');
    await expect(micro).toContainText('$54');
    await expect(micro).toContainText('by your CPM');
    await expect(headline(page).locator('dt').first()).toContainText('Views in all');

    await field(page, 'Posts each').fill('2');
    await expect(headline(page)).toContainText('10 creators for $1,080');
    await field(page, 'Budget').fill('540');
    await expect(headline(page)).toContainText('5 creators for $540');

    await page.getByRole('combobox', { name: 'Goal' }).selectOption('Conversions');
    await expect(headline(page).locator('dt').first()).toContainText('Engagements in all');
    await page.getByRole('combobox', { name: 'Goal' }).selectOption('Content (UGC)');
    await expect(headline(page).locator('dt').first()).toContainText('Posts in all');

    await field(page, 'Your fee a post: Micro').fill('100');
    await expect(micro).toContainText('your fee');
    await expect(headline(page)).toContainText('2 creators for $400');
  });

  test('the shares give way to each other by keys, and add up to 100', async ({ scout }) => {
    const page = await openWorkspace(scout, 'planner');
    const sliders = page.getByRole('group', { name: 'Split over tiers' }).getByRole('slider');
    await expect(sliders).toHaveCount(4);
    const shares = () =>
      sliders.evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
    expect(await shares()).toEqual([0, 100, 0, 0]);
    await page.getByRole('slider', { name: 'Macro' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    const moved = await shares();
    expect(moved[2]).toBeGreaterThan(1);
    expect(moved.reduce((sum, share) => sum + share, 0)).toBe(100);
    await expect(page.getByRole('slider', { name: 'Macro' })).toHaveAttribute(
      'aria-valuetext',
      `${moved[2]}%`,
    );
    // Three macros are known, which is too few: that tier is assumed, and says so.
    await page.keyboard.press('End');
    await expect(tierRow(page, 'What your creators tell, tier by tier', 'Macro')).toContainText(
      '3 of 5 needed: assumed',
    );
    await expect(headline(page)).toContainText('Some views are assumed');
  });

  test('what cannot be read is said where it stands, and the plan waits', async ({ scout }) => {
    const page = await openWorkspace(scout, 'planner');
    await page.getByRole('combobox', { name: 'Currency of the CPM' }).selectOption('EUR');
    await expect(page.getByText('Budget and CPM are in two currencies')).toBeVisible();
    await expect(headline(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'The plan waits' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save to the brief' })).toBeDisabled();
    await page.getByRole('button', { name: 'As in the brief' }).click();
    await expect(headline(page)).toContainText('20 creators');
    await field(page, 'Test size').fill('40');
    await expect(page.getByText('Write a whole number from 3 to 10')).toBeVisible();
    await field(page, 'Test size').fill('5');
    await field(page, 'Budget').fill('');
    await expect(page.getByRole('heading', { name: 'What can you spend?' })).toBeVisible();
  });

  test('budget and CPM go to the brief on the scout’s word only', async ({ scout }) => {
    const page = await openWorkspace(scout, 'planner');
    await field(page, 'Budget').fill('2,160');
    await expect(headline(page)).toContainText('40 creators');
    await page.reload();
    await expect(field(page, 'Budget')).toHaveValue('1080');

    await field(page, 'Budget').fill('2,160');
    await page.getByRole('link', { name: 'Insights' }).click();
    await page.getByRole('link', { name: 'Planner' }).click();
    await expect(field(page, 'Budget')).toHaveValue('2,160');
    await page.getByRole('button', { name: 'Save to the brief' }).click();
    await expect(page.getByRole('button', { name: 'Save to the brief' })).toHaveCount(0);
    await page.reload();
    await expect(field(page, 'Budget')).toHaveValue('2160');
    await expect(headline(page)).toContainText('40 creators');
  });

  test('proposes whom to test first, names the others, and tags them until it is undone', async ({
    scout,
  }) => {
    const page = await openWorkspace(scout, 'planner');
    const pick = page.getByRole('region', { name: 'Whom to test first' });
    const table = page.getByRole('table', { name: 'Creators to test first' });
    const handles = table.getByRole('rowheader').getByRole('link');
    await expect(pick).toContainText('at most 5 within $270');
    await expect(handles.first()).toHaveText(`@${first?.creator.handle}`);
    await expect(table.getByRole('row').nth(1)).toContainText('$20');
    await expect(pick).toContainText(
      `1 creator without a fee or known views: @${stranger?.creator.handle}`,
    );
    await expect(pick).toContainText(
      `1 creator with a fee in another currency: @${third?.creator.handle}`,
    );
    await expect(handles.filter({ hasText: `@${second?.creator.handle}` })).toHaveCount(0);

    const picked = await handles.allTextContents();
    expect(picked.length).toBeGreaterThan(2);
    await pick.getByRole('button', { name: `Tag ${picked.length} creators “test”` }).click();
    await expect(pick.getByRole('button', { name: 'All are tagged “test”' })).toBeDisabled();
    await page.getByRole('button', { name: /^Undo/ }).click();
    const tagAgain = pick.getByRole('button', { name: `Tag ${picked.length} creators “test”` });
    await expect(tagAgain).toBeEnabled();
    await tagAgain.click();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
    const popup = await scout.openExtensionPage();
    await popup.getByRole('searchbox').fill('test');
    await expect(popup.getByRole('rowheader')).toHaveCount(picked.length);
    await expect(rowOf(popup, picked[0]?.replace('@', '') ?? '')).toBeVisible();
  });

  test('one large and many small stand side by side, in ranges and in words', async ({ scout }) => {
    const page = await openWorkspace(scout, 'planner');
    const compare = page.getByRole('region', { name: 'One large or many small?' });
    await expect(compare.getByRole('heading', { name: '1 × Mega at $10,000' })).toBeVisible();
    await expect(compare.getByRole('heading', { name: '20 × Micro at $500' })).toBeVisible();
    await expect(compare.getByRole('status')).toContainText(/more views in .*100 possible futures/);
    await expect(compare.getByRole('region', { name: 'The large' })).toContainText('50% fewer');
    await expect(compare.getByRole('region', { name: 'The small' })).toContainText('2.5% fewer');
    // 500 for 9,000 views is far beyond the CPM of 6.
    await expect(compare).toContainText('Micro: $500 for a usual post is a CPM of $56, 9.3× yours');
    const small = compare.getByRole('group', { name: 'The small' });
    await small.getByRole('textbox', { name: 'Creators' }).fill('none');
    await expect(small).toContainText('Write a whole number from 1 to 1,000');
    await expect(compare.getByRole('status')).toHaveCount(0);
    await small.getByRole('textbox', { name: 'Creators' }).fill('10');
    await expect(compare.getByRole('status')).toContainText('The sides cost different amounts');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible, narrow and wide, ${colorScheme}`, async ({ scout }) => {
      const page = await openWorkspace(scout, 'planner');
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(headline(page)).toContainText('20 creators');
        expect(await findViolations(page)).toEqual([]);
        const isWithin = await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        );
        expect(isWithin, `${width} px wide without scrolling sideways`).toBe(true);
      }
    });
  }
});

test('with nobody on the list everything is assumed, and says so', async ({ scout }) => {
  await seedStore(scout, { creators: [], campaigns: [{ ...campaign, brief: emptyBrief }] });
  const page = await openWorkspace(scout, 'planner');
  await expect(page.getByRole('heading', { name: 'What can you spend?' })).toBeVisible();
  await field(page, 'Budget').fill('5000');
  await expect(
    page.getByRole('heading', { name: 'What do you pay for a thousand views?' }),
  ).toBeVisible();
  await field(page, 'CPM').fill('6');
  await expect(headline(page)).toContainText('Some views are assumed');
  await expect(headline(page)).toContainText('Not enough to say');
  await expect(tierRow(page, 'What your creators tell, tier by tier', 'Nano')).toContainText(
    '0 of 5 needed: assumed',
  );
  await expect(page.getByText('Nobody to test yet')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
