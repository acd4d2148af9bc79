import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { exportCsv, rowOf } from '#test/rig/desk-driver.ts';
import { chipOf, forYou, moveOn, notice, shortlistToggle } from '#test/rig/feed-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

/** Invented: two niches, three sizes, old enough to be rated. */
const creators = [
  { handle: 'ada.glow', niche: 'skincare', followers: 34_210 },
  { handle: 'bea.glow', niche: 'skincare', followers: 52_400 },
  { handle: 'cleo.glow', niche: 'skincare', followers: 4_120 },
  { handle: 'dan.bakes', niche: 'baking', followers: 41_000 },
  { handle: 'eve.bakes', niche: 'baking', followers: 310_000 },
].map(({ handle, niche, followers }) => ({
  handle,
  niche,
  language: 'en',
  exact: { followers },
  posts: [70, 140, 300].map((ageHours) => ({ ageHours, exact: { plays: 9_000 } })),
}));

test.use({
  world: { awkward: false, creators, feedStart: creators.map(({ handle }) => `@${handle}`) },
});

test('a campaign begun from a template previews what its exported list then shows', async ({
  feed,
  scout,
}) => {
  await meetEverybody(feed);
  const desk = await scout.openExtensionPage('workspace.html#campaigns/new');
  await desk.getByRole('textbox', { name: 'Name' }).fill('Codes');
  await desk.getByRole('radio', { name: 'Paid posts with codes' }).check();
  await desk.getByRole('button', { name: 'Create campaign' }).click();

  await expect(desk.getByRole('heading', { level: 2, name: 'Codes' })).toBeVisible();
  await expect(desk.getByText('Still yours to add: niches')).toBeVisible();
  await expect(desk.getByRole('radio', { name: 'Conversions' })).toBeChecked();
  await expect(desk.getByRole('checkbox', { name: /^Micro/ })).toBeChecked();
  const preview = desk.getByRole('region', { name: 'Of the creators you have seen' });
  await expect(preview).toContainText('Name a niche or a term');
  await chooseNiche(desk, '#skintok', 'Skincare');
  await desk.getByRole('textbox', { name: 'Terms' }).fill('unheard of');
  await desk.getByRole('textbox', { name: 'Terms' }).press('Enter');
  await desk.getByRole('button', { name: 'Save brief' }).click();
  await expect(desk.getByText('Saved. Every rating follows')).toBeVisible();
  await expect(preview.getByText('Found nowhere yet')).toBeVisible();
  await desk.getByRole('button', { name: 'Show its list' }).click();
  await desk.getByRole('tab', { name: /^Seen/ }).click();
  const { rows } = parseCsv((await exportCsv(desk)).text);
  const fitting = rows.filter(
    (row) =>
      Number(row.niche_fit) >= 70 &&
      ['nano', 'micro'].includes(row.tier ?? '') &&
      Number(row.engagement_high_pct) >= 3,
  );
  expect(fitting.length).toBeGreaterThan(0);
  expect(fitting.length).toBeLessThan(rows.length);
  await desk.goBack();
  const told = `${fitting.length} of ${rows.length} seen would fit`;
  await expect(preview.getByText(told, { exact: true }).first()).toBeVisible();
  expect(await findViolations(desk)).toEqual([]);
});

test('the popup moves its tab to another campaign; undo acts where it was done', async ({
  feed,
  scout,
}) => {
  await addCampaign(scout, 'Baking', 'Baking & desserts');
  await nameFirst(scout, 'Skin', 'Skincare');
  await feed.bringToFront();
  const chip = chipOf(feed, 'ada.glow');
  await expect(chip).toContainText(/Fit [789]\d/);
  await shortlistToggle(feed, 'ada.glow').click();
  await expect(notice(feed)).toContainText('Added @ada.glow to Skin.');

  await switchIn(await scout.openPopup(feed), 'Skin', 'Baking');
  await expect(chip).toContainText(/Fit [0-4]?\d\b/);
  await expect(shortlistToggle(feed, 'ada.glow')).toHaveAttribute('aria-pressed', 'false');
  await feed.bringToFront();
  await feed.keyboard.press('u');
  await expect(notice(feed)).toContainText('@ada.glow in Skin is as before');
  await feed.keyboard.press('s');
  await expect(notice(feed)).toContainText('Added @ada.glow to Baking.');
});

test('two tabs work for two campaigns at once, and a creator stands differently in each', async ({
  feed,
  scout,
}) => {
  await addCampaign(scout, 'Baking', 'Baking & desserts');
  await nameFirst(scout, 'Skin', 'Skincare');
  const other = await scout.context.newPage();
  await other.goto(forYou);
  await expect(chipOf(other, 'ada.glow')).toBeVisible();
  await switchIn(await scout.openPopup(other), 'Skin', 'Baking');
  await addBy(other, 'ada.glow', 'Added @ada.glow to Baking.');
  await addBy(feed, 'ada.glow', 'Added @ada.glow to Skin.');

  const desk = await scout.openExtensionPage('workspace.html');
  await expect(switcher(desk)).toHaveAccessibleName('Campaign: Baking');
  await rowOf(desk, 'ada.glow').getByRole('combobox').selectOption('Contacted');
  await switchIn(desk, 'Baking', 'Skin');
  await expect(rowOf(desk, 'ada.glow').getByRole('combobox')).toHaveValue('shortlisted');
  // What a page shows is its own matter: the tabs go on as they were.
  await expect(chipOf(other, 'ada.glow')).toContainText('Contacted');
  await desk.goto(desk.url().replace(/#.*|$/, '#campaigns'));
  await expect(itemOf(desk, 'Baking')).toContainText('Contacted 1');
  await expect(itemOf(desk, 'Skin')).toContainText('Shortlisted 1');
});

test('archiving puts a campaign away, deleting says first what goes with it', async ({
  feed,
  scout,
}) => {
  await addCampaign(scout, 'Baking', 'Baking & desserts');
  await nameFirst(scout, 'Skin', 'Skincare');
  await addBy(feed, 'ada.glow', 'Added @ada.glow to Skin.');
  const desk = await scout.openExtensionPage('workspace.html#campaigns');
  await chooseInMenu(desk, 'Skin', 'Delete…');
  const dialog = desk.getByRole('dialog', { name: 'Delete Skin?' });
  await expect(dialog).toContainText('1 entry goes for good');
  await dialog.getByRole('button', { name: 'Archive instead' }).click();
  await expect(desk.getByText('Archived Skin.')).toBeVisible();
  await expect(desk.getByText('Archived · 1')).toBeVisible();
  // The tab that worked for it goes on with the one that is left.
  await feed.bringToFront();
  await expect(shortlistToggle(feed, 'ada.glow')).toHaveAttribute('aria-pressed', 'false');

  await desk.bringToFront();
  await chooseInMenu(desk, 'Baking', 'Archive');
  await expect(desk.getByText('This is the only open campaign')).toBeVisible();
  await desk.getByText('Archived · 1').click();
  await chooseInMenu(desk, 'Skin', 'Delete…');
  await dialog.getByRole('button', { name: 'Delete with 1 entry' }).click();
  await expect(desk.getByText('Deleted Skin')).toBeVisible();
  await expect(itemOf(desk, 'Skin')).toBeHidden();
  await desk.getByRole('link', { name: 'Creators' }).click();
  await desk.getByRole('tab', { name: /^Seen/ }).click();
  await expect(rowOf(desk, 'ada.glow')).toBeVisible();
});

test('an unsaved brief waits for the campaign it was typed for', async ({ scout }) => {
  await addCampaign(scout, 'Baking', 'Baking & desserts');
  await nameFirst(scout, 'Skin', 'Skincare');
  const desk = await scout.openExtensionPage('workspace.html#campaigns');
  const popup = await scout.openExtensionPage('popup.html');
  await expect(switcher(popup)).toHaveAccessibleName('Campaign: Skin');
  await popup.getByRole('button', { name: 'Edit brief' }).click();
  await popup.getByRole('textbox', { name: 'Campaign name' }).fill('Skin and sun');

  // The campaign is changed under the open form: what was typed must not land in the other one.
  await desk.bringToFront();
  await useInTikTok(desk, 'Baking');
  await popup.bringToFront();
  await expect(popup.getByRole('textbox', { name: 'Campaign name' })).toHaveValue('Baking');
  await desk.bringToFront();
  await useInTikTok(desk, 'Skin');
  await popup.bringToFront();
  await expect(popup.getByRole('textbox', { name: 'Campaign name' })).toHaveValue('Skin and sun');
  await expect(popup.getByText('Your unsaved changes were kept')).toBeVisible();
  await popup.getByRole('button', { name: 'Save brief' }).click();
  await expect(switcher(popup)).toHaveAccessibleName('Campaign: Skin and sun');
  await expect(itemOf(desk, 'Baking')).toBeVisible();
});

test('what cannot be read in a brief is said beside its field, and nothing is stored', async ({
  scout,
}) => {
  const desk = await scout.openExtensionPage('workspace.html');
  await desk.getByRole('button', { name: 'Write the brief' }).click();
  await desk.getByRole('textbox', { name: 'Followers from' }).fill('20k');
  await desk.getByRole('textbox', { name: 'Followers to' }).fill('10k');
  await desk.getByRole('textbox', { name: 'Budget', exact: true }).fill('a lot');
  await desk.getByRole('textbox', { name: 'Least engagement' }).fill('200');
  await desk.getByRole('button', { name: 'Save brief' }).click();
  await expect(desk.getByRole('alert').filter({ hasText: '3 things to put right' })).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Followers to' })).toHaveAccessibleDescription(
    /Must be more than “Followers from”/,
  );
  await desk.getByRole('textbox', { name: 'Followers to' }).fill('60k');
  await desk.getByRole('textbox', { name: 'Budget', exact: true }).fill('5,000');
  await desk.getByRole('textbox', { name: 'Least engagement' }).fill('3');
  await desk.getByRole('button', { name: 'Save brief' }).click();
  await desk.getByRole('button', { name: /brief$/ }).click();
  await expect(desk.getByRole('textbox', { name: 'Followers to' })).toHaveValue('60000');
  await expect(desk.getByRole('textbox', { name: 'Budget', exact: true })).toHaveValue('5000');
});

/** Half into view with a post of each: seen. */
async function meetEverybody(feed: Page): Promise<void> {
  for (const { handle } of creators) {
    await expect(chipOf(feed, handle)).toContainText('post');
    await moveOn(feed, 'key');
  }
}

/** A further campaign with one niche, by the workspace. */
async function addCampaign(scout: ExtensionBrowser, name: string, niche: string): Promise<void> {
  const desk = await scout.openExtensionPage('workspace.html#campaigns/new');
  await desk.getByRole('textbox', { name: 'Name' }).fill(name);
  await desk.getByRole('button', { name: 'Create campaign' }).click();
  await expect(desk.getByRole('heading', { level: 2, name })).toBeVisible();
  await chooseNiche(desk, niche, niche);
  await desk.getByRole('button', { name: 'Save brief' }).click();
  await expect(desk.getByText('Saved. Every rating follows')).toBeVisible();
  await desk.close();
}

/** The campaign that was there from the start, in which every tab begins. */
async function nameFirst(scout: ExtensionBrowser, name: string, niche: string): Promise<void> {
  const desk = await scout.openExtensionPage('workspace.html#campaigns/c1');
  await desk.getByRole('textbox', { name: 'Campaign name' }).fill(name);
  await chooseNiche(desk, niche, niche);
  await desk.getByRole('button', { name: 'Save brief' }).click();
  await expect(desk.getByRole('heading', { level: 2, name })).toBeVisible();
  await desk.close();
}

async function chooseNiche(desk: Page, search: string, niche: string): Promise<void> {
  await desk.getByRole('searchbox', { name: 'Search niches and hashtags' }).fill(search);
  await desk.getByRole('checkbox', { name: niche }).first().check();
}

function switcher(desk: Page): Locator {
  return desk.getByRole('button', { name: /^Campaign: / });
}

async function switchIn(desk: Page, from: string, to: string): Promise<void> {
  await desk.getByRole('button', { name: `Campaign: ${from}` }).click();
  await desk.getByRole('listitem').getByRole('button', { name: to }).click();
  await expect(switcher(desk)).toHaveAccessibleName(`Campaign: ${to}`);
}

/** Shortlists the creator in view and waits for the words. */
async function addBy(feed: Page, handle: string, words: string): Promise<void> {
  await feed.bringToFront();
  await shortlistToggle(feed, handle).click();
  await expect(notice(feed)).toContainText(words);
}

/** A campaign in the list of campaigns. */
function itemOf(desk: Page, name: string): Locator {
  const link = desk.getByRole('link', { name, exact: true });
  return desk.getByRole('listitem').filter({ has: link });
}

async function chooseInMenu(desk: Page, name: string, action: string): Promise<void> {
  await itemOf(desk, name).getByRole('button', { name: 'More' }).click();
  await itemOf(desk, name).getByRole('button', { name: action, exact: true }).click();
}

async function useInTikTok(desk: Page, name: string): Promise<void> {
  await desk.getByRole('button', { name: `Use ${name} in TikTok` }).click();
  await expect(itemOf(desk, name)).toContainText('New TikTok tabs begin here');
}
