import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { exportCsv } from '#test/rig/desk-driver.ts';
import { chipOf, moveOn, shortlistToggle } from '#test/rig/feed-driver.ts';
import { comparedCells, openWorkspace, pointedAt, pointLinks } from '#test/rig/insights-driver.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

/** Sizes and rates that keep the points apart; one who has no rate, since all is new. */
const creators = [
  { handle: 'nan.nano', followers: 4_120, plays: 3_000, ages: [60, 130, 220, 300] },
  { handle: 'mia.micro', followers: 52_441, plays: 9_000, ages: [70, 150, 260, 400, 520] },
  { handle: 'mac.macro', followers: 310_000, plays: 80_000, ages: [80, 200, 340] },
  { handle: 'meg.mega', followers: 2_400_000, plays: 700_000, ages: [90, 260, 500, 800] },
  { handle: 'new.comer', followers: 9_400, plays: 2_000, ages: [3, 9] },
].map(({ handle, followers, plays, ages }) => ({
  handle,
  nickname: handle,
  niche: 'baking',
  language: 'en',
  exact: { followers, hearts: followers * 20, videos: 120 },
  posts: ages.map((ageHours, index) => ({
    ageHours,
    exact: {
      plays: plays + 100 * index,
      likes: Math.round(plays * 0.04),
      comments: Math.round(plays * 0.01),
      shares: Math.round(plays * 0.005),
    },
    ...(index === 1 ? { caption: '#ad my favourite flour' } : {}),
  })),
}));
const handles = creators.map(({ handle }) => handle);

test.use({
  world: { awkward: false, creators, feedStart: handles.map((handle) => `@${handle}`) },
  windowSize: { width: 1440, height: 900 },
});

test.beforeEach(async ({ feed }) => {
  // Each profile tells all posts of its creator.
  for (const handle of handles) {
    await feed.goto(`https://www.tiktok.com/@${handle}`);
    await expect(chipOf(feed, handle)).toContainText(/posts|No rate/);
  }
});

test('the plot has whoever has a rate, and counts the others in words', async ({ feed, scout }) => {
  await feed.goto('https://www.tiktok.com/foryou');
  for (const [index, handle] of handles.entries()) {
    if (index > 0) await moveOn(feed, 'key');
    await expect(chipOf(feed, handle)).toBeVisible();
  }
  const list = await scout.openExtensionPage();
  await list.getByRole('tab', { name: /^Seen/ }).click();
  const { rows } = parseCsv((await exportCsv(list)).text);
  const rated = rows.filter((row) => row.engagement_low_pct !== '' && row.followers !== '');
  const unrated = rows.filter((row) => row.engagement_low_pct === '');
  expect(rated.length).toBeGreaterThanOrEqual(4);
  expect(unrated.length).toBeGreaterThanOrEqual(1);

  const page = await openWorkspace(scout, 'insights');
  await page.getByRole('radio', { name: `All seen ${rows.length}` }).check();
  await expect(
    page.getByRole('img', { name: `${rated.length} creators by followers and engagement` }),
  ).toBeVisible();
  await expect(pointLinks(page)).toHaveCount(rated.length);
  await expect(page.getByText(`${unrated.length} without a rate yet`)).toBeVisible();
  await expect(pointLinks(page).filter({ hasText: 'new.comer' })).toHaveCount(0);
  const mix = page.getByRole('table', { name: `Tier mix of ${rows.length} creators` });
  const macros = rows.filter(({ tier }) => tier === 'macro').length;
  await expect(mix.getByRole('row', { name: /^Macro/ })).toContainText(`${macros} of`);
});

test('a click on a point, or Enter in the list, opens its creator', async ({ feed, scout }) => {
  await shortlistAll(feed);
  const page = await openWorkspace(scout, 'insights');
  await expect(pointLinks(page)).toHaveCount(4);
  const mia = pointLinks(page).filter({ hasText: '@mia.micro' });
  await mia.hover();
  const { x, y } = await pointedAt(page);
  await page.mouse.move(x + 2, y + 1);
  await expect(page.locator('.tip-box')).toContainText('@mia.micro');
  await page.mouse.click(x + 2, y + 1);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('@mia.micro');

  await page.getByRole('link', { name: 'All insights' }).click();
  const find = page.getByRole('searchbox', { name: 'Find in the plot' });
  await find.fill('mega');
  await expect(pointLinks(page)).toHaveCount(1);
  await find.press('Tab');
  await expect(pointLinks(page).first()).toBeFocused();
  await expect(page.locator('.tip-box')).toContainText('@meg.mega');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('@meg.mega');
});

test('a creator’s posts are those that TikTok has, with their figures and marks', async ({
  feed,
  scout,
  replica,
}) => {
  await shortlistAll(feed);
  const page = await openWorkspace(scout, 'insights');
  await pointLinks(page).filter({ hasText: '@mia.micro' }).click();
  const truth = replica.truth.creator('mia.micro').posts;
  const table = page.getByRole('table', { name: 'Posts of @mia.micro' });
  const lines = table.locator('tbody tr');
  await expect(lines).toHaveCount(truth.length);
  for (const post of truth) {
    const line = table.locator(`tr[data-post-id="${post.id}"]`);
    const { plays, likes, comments, shares } = post.exact;
    const pct = ((100 * (likes + comments + shares)) / plays).toFixed(1);
    await expect(line).toContainText(plays.toLocaleString('en'));
    await expect(line).toContainText(`${pct}%`);
    await expect(line.getByRole('link')).toHaveAttribute('href', new RegExp(`/${post.id}$`));
  }
  await expect(lines.filter({ hasText: '#ad' })).toContainText('paid');
  await expect(
    page.getByRole('img', { name: `Views and engagement of ${truth.length} posts` }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Rule out' }).click();
  await page.getByRole('menuitem', { name: 'market' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Ruled out: market' }).last(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Do not contact' }).click();
  const blocked = page.getByText('Not to be contacted, in any campaign, since');
  await expect(blocked).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(blocked).toHaveCount(0);
});

test('four creators stand side by side, by keys alone, with the words of the dossier', async ({
  feed,
  scout,
}) => {
  await shortlistAll(feed);
  const page = await openWorkspace(scout, 'insights/compare');
  const add = page.getByRole('combobox', { name: 'Add a creator' });
  for (const handle of handles.slice(0, 4)) {
    await add.fill(handle.slice(0, 5));
    await expect(page.getByRole('option', { name: `@${handle}` })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await add.press('Enter');
    await expect(page.getByRole('columnheader').filter({ hasText: handle })).toBeVisible();
  }
  await expect(add).toHaveCount(0);
  const engagement = comparedCells(page, 'Engagement');
  await expect(engagement).toHaveCount(4);
  await expect(engagement.nth(1)).toContainText('5 posts');
  await expect(engagement.nth(1)).toContainText('Their usual rate is probably');
  await expect(comparedCells(page, 'Audience').first()).toContainText('Not visible');

  const column = page.getByRole('columnheader').filter({ hasText: 'mia.micro' });
  await column.getByRole('link').click();
  const signals = page.getByRole('region', { name: 'Signals' });
  const dossierFigure = await signals
    .locator('.row')
    .filter({ has: page.locator('dt', { hasText: /^Engagement$/ }) })
    .locator('.figure strong')
    .innerText();
  await page.goBack();
  await expect(engagement.nth(1)).toContainText(dossierFigure);

  await page.getByRole('button', { name: 'Remove @meg.mega from the comparison' }).click();
  await expect(engagement).toHaveCount(3);
  await page.reload();
  await expect(engagement).toHaveCount(3);
});

test('an address of nobody says so, and a comparison leaves them out', async ({ scout }) => {
  const page = await openWorkspace(scout, 'insights/creator/tt_999');
  await expect(page.getByText('Nobody of this address is known')).toBeVisible();
  await page.goto(page.url().replace('creator/tt_999', 'compare/tt_999'));
  await expect(page.getByText('tt_999 is not known here')).toBeVisible();
  await expect(page.getByText('Whom do you want to compare?')).toBeVisible();
});

/** Everybody whose profile was opened, on the shortlist. */
async function shortlistAll(feed: Page): Promise<void> {
  for (const handle of handles) {
    await feed.goto(`https://www.tiktok.com/@${handle}`);
    await shortlistToggle(feed, handle).click();
    await expect(shortlistToggle(feed, handle)).toHaveAttribute('aria-pressed', 'true');
  }
}
