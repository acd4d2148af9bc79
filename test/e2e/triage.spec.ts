import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { askBackground, makeCampaigns } from '#test/rig/ask-background.ts';
import {
  chipOf,
  dossierOf,
  forYou,
  moveOn,
  notice,
  shortlistToggle,
} from '#test/rig/feed-driver.ts';

const handles = ['ada.angles', 'bo.bakes', 'cy.crafts', 'di.draws'] as const;
const [ada, bo, cy] = handles;

test.use({
  world: {
    awkward: false,
    scrolling: 'instant',
    creators: handles.map((handle) => ({
      handle,
      niche: 'baking',
      language: 'en',
      exact: { followers: 34_210 },
      posts: [60, 130, 220].map((ageHours) => ({ ageHours })),
    })),
    feedStart: handles.map((handle) => `@${handle}`),
  },
});

test('S, T, X, N, U, R and ? act on the card in view, and the page hears none of them', async ({
  feed,
}) => {
  await listenAsThePage(feed);
  await feed.keyboard.press('s');
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'true');
  await feed.keyboard.press('u');
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'false');
  await feed.keyboard.press('t');
  await expect(chipOf(feed, ada)).toContainText('Later');
  await feed.keyboard.press('x');
  await feed.keyboard.press('1');
  await expect(chipOf(feed, ada)).toContainText('Ruled out: niche');
  await feed.keyboard.press('n');
  await feed.keyboard.type('slm 12?');
  await feed.keyboard.press('Escape');
  await expect(dossierOf(feed, ada)).toBeHidden();
  await feed.keyboard.press('r');
  await expect(recapOf(feed)).toBeVisible();
  await feed.keyboard.press('r');
  await expect(recapOf(feed)).toBeHidden();
  await feed.keyboard.press('?');
  await expect(panelOf(feed, 'Keys on TikTok')).toBeVisible();
  await feed.keyboard.press('Escape');
  await expect(panelOf(feed, 'Keys on TikTok')).toBeHidden();
  expect(await readHeard(feed)).toEqual([]);

  await feed.keyboard.press('l');
  expect(await readHeard(feed)).toEqual(['keydown l', 'keyup l']);
});

test('a key held down acts once, and the page hears no repeat of it', async ({ feed }) => {
  await listenAsThePage(feed);
  await feed.keyboard.down('s');
  for (let repeat = 0; repeat < 3; repeat++) await feed.keyboard.down('s');
  await feed.keyboard.up('s');
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'true');
  expect(await readHeard(feed)).toEqual([]);
});

test('each digit gives its reason, the chip dims and says why, and undo takes it back', async ({
  feed,
}) => {
  const words = [
    ...['niche', 'market', 'size', 'too commercial', 'competitor', 'brand or shop'],
    ...['quality', 'brand safety', 'other'],
  ];
  const chip = chipOf(feed, ada);
  await expect(chip).toHaveCSS('opacity', '1');
  for (const [index, word] of words.entries()) {
    await feed.keyboard.press('x');
    await feed.keyboard.press(String(index + 1));
    await expect(chip).toContainText(`Ruled out: ${word} · `);
    await expect(chip).toHaveCSS('opacity', '0.7');
    await expect(notice(feed)).toContainText(`Ruled out @${ada}`);
    await feed.keyboard.press('u');
    await expect(chip).not.toContainText('Ruled out');
    await expect(chip).toHaveCSS('opacity', '1');
  }
});

test('the campaign is chosen in the dossier, and every toast names the one it was done for', async ({
  feed,
  scout,
}) => {
  await makeCampaigns(scout);
  await feed.bringToFront();
  await expect(chipOf(feed, ada)).toBeVisible();
  await feed.keyboard.press('s');
  await expect(notice(feed)).toContainText(`Added @${ada} to Spring launch`);
  const dossier = await openDossier(feed, ada);
  await chooseCampaign(dossier, 'Spring launch', 'Summer teaser');
  await expect(notice(feed)).toContainText('This tab now works for Summer teaser');
  // The same card, seen from the other campaign at once.
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'false');
  await expect(chipOf(feed, ada)).toContainText('✓ in Spring launch');
  await expect(dossier.getByRole('list', { name: 'In other campaigns' })).toContainText(
    'Shortlisted in Spring launch',
  );
  await feed.keyboard.press('Escape');

  await moveOn(feed, 'key');
  await feed.keyboard.press('t');
  await expect(notice(feed)).toContainText(`@${bo}: later, for Summer teaser`);
  await feed.keyboard.press('u');
  await expect(notice(feed)).toContainText(`@${bo} in Summer teaser is as before`);
  await feed.keyboard.press('u');
  await expect(notice(feed)).toContainText(`@${ada} in Spring launch is as before`);
  await moveOn(feed, 'key', -1);
  await expect(chipOf(feed, ada)).not.toContainText('Spring launch');
});

test('undo restores in the campaign where it was done and leaves the other untouched', async ({
  feed,
  scout,
}) => {
  await makeCampaigns(scout);
  await feed.bringToFront();
  await feed.keyboard.press('s');
  await expect(notice(feed)).toContainText('to Spring launch');
  const dossier = await openDossier(feed, ada);
  await chooseCampaign(dossier, 'Spring launch', 'Summer teaser');
  await feed.keyboard.press('Escape');
  await moveOn(feed, 'key');
  await feed.keyboard.press('s');
  await expect(notice(feed)).toContainText(`Added @${bo} to Summer teaser`);
  await feed.keyboard.press('u');
  await expect(notice(feed)).toContainText('Summer teaser is as before');
  await feed.keyboard.press('s');
  await expect(notice(feed)).toContainText(`Added @${bo} to Summer teaser`);
  await moveOn(feed, 'key', -1);
  // Back in the first campaign its listing is there, and the second's is one elsewhere.
  await chooseCampaign(await openDossier(feed, ada), 'Summer teaser', 'Spring launch');
  await feed.keyboard.press('Escape');
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'true');
  await moveOn(feed, 'key');
  await expect(chipOf(feed, bo)).toContainText('✓ in Summer teaser');
  await expect(shortlistToggle(feed, bo)).toHaveAttribute('aria-pressed', 'false');
});

test('what another campaign decided is on the chip: listed, later, ruled out, contacted', async ({
  feed,
  scout,
  replica,
}) => {
  await makeCampaigns(scout);
  const key = (handle: string) => `tt_${replica.truth.creator(handle).id}`;
  const inSummer = (handle: string, request: object) => {
    const { id, posts } = replica.truth.creator(handle);
    const evidence = {
      creator: { id, handle, observedAt: Date.now() },
      posts: posts.slice(0, 1).map((post) => ({ id: post.id, observedAt: Date.now() })),
    };
    return { campaignId: 'c2', creatorKey: key(handle), evidence, ...request };
  };
  await askBackground(
    scout,
    inSummer(ada, { type: 'decide', decision: 'later' }),
    inSummer(bo, { type: 'decide', decision: 'ruled-out', ruledOutReason: 'market' }),
    inSummer(cy, { type: 'decide', decision: 'listed' }),
    inSummer(cy, { type: 'annotate', status: 'contacted' }),
  );
  await feed.bringToFront();
  await expect(chipOf(feed, ada)).toContainText('◔ in Summer teaser');
  await expect(chipOf(feed, ada)).toContainText('later in Summer teaser');
  await moveOn(feed, 'key');
  await expect(chipOf(feed, bo)).toContainText('× Summer te…');
  await expect(chipOf(feed, bo)).toContainText('ruled out for Summer teaser: market');
  await moveOn(feed, 'key');
  await expect(chipOf(feed, cy)).toContainText(/Contacted \d+ \w+ · Summer teaser/);
  await feed.keyboard.press('s');
  await expect(
    panelOf(feed, /^Contacted .* for Summer teaser\. Add to Spring launch anyway\?$/),
  ).toBeVisible();
});

test('do not contact: the chip says so in every campaign and tab, and undo takes it back', async ({
  feed,
  scout,
}) => {
  await makeCampaigns(scout);
  const other = await scout.context.newPage();
  await other.goto(forYou);
  await expect(chipOf(other, ada)).toBeVisible();
  await feed.bringToFront();
  const dossier = await openDossier(feed, ada);
  await dossier.getByRole('button', { name: `More on @${ada}` }).click();
  await dossier.getByRole('menuitemcheckbox', { name: 'Do not contact', checked: false }).click();
  await expect(notice(feed)).toContainText(`@${ada}: do not contact, in every campaign`);
  await expect(chipOf(feed, ada)).toContainText('Do not contact');
  await expect(shortlistToggle(feed, ada)).toBeDisabled();
  await expect(dossier.getByRole('button', { name: 'Shortlist', exact: true })).toBeHidden();
  await chooseCampaign(dossier, 'Spring launch', 'Summer teaser');
  await expect(chipOf(feed, ada)).toContainText('Do not contact');
  await expect(chipOf(other, ada)).toContainText('Do not contact');
  await feed.keyboard.press('Escape');
  await feed.keyboard.press('s');
  await expect(notice(feed)).toContainText('not added');

  await feed.keyboard.press('u');
  await expect(notice(feed)).toContainText(`@${ada} is as before in every campaign`);
  await expect(shortlistToggle(feed, ada)).toBeEnabled();
  await expect(chipOf(other, ada)).not.toContainText('Do not contact');
});

test('the dossier’s menus walk by arrows and close by Escape, Tab and a click elsewhere', async ({
  feed,
}) => {
  await listenAsThePage(feed);
  const dossier = await openDossier(feed, ada);
  const opener = dossier.getByRole('button', { name: 'Rule out' });
  const menu = dossier.getByRole('menu');
  const item = (name: string) => menu.getByRole('menuitem', { name });
  await opener.click();
  await expect(item('off-niche')).toBeFocused();
  await feed.keyboard.press('ArrowUp');
  await expect(item('other')).toBeFocused();
  await feed.keyboard.press('ArrowDown');
  await feed.keyboard.press('ArrowDown');
  await expect(item('language or market')).toBeFocused();
  await feed.keyboard.press('End');
  await expect(item('other')).toBeFocused();
  await feed.keyboard.press('Home');
  await expect(item('off-niche')).toBeFocused();
  for (const key of ['Escape', 'Tab']) {
    await feed.keyboard.press(key);
    await expect(menu).toBeHidden();
    await expect(opener).toBeFocused();
    await feed.keyboard.press('Enter');
    await expect(menu).toBeVisible();
  }
  await dossier.getByText('Engagement', { exact: true }).click();
  await expect(menu).toBeHidden();
  await opener.click();
  await expect(menu).toBeVisible();
  await feed.mouse.click(1_100, 700);
  await expect(menu).toBeHidden();
  await opener.click();
  await feed.keyboard.press('5');
  await expect(chipOf(feed, ada)).toContainText('Ruled out: competitor');
  expect(await readHeard(feed)).toEqual([]);
});

test('a menu closes by a click elsewhere that comes before it is drawn', async ({
  feed,
  scout,
}) => {
  const dossier = await openDossier(feed, ada);
  const box = await dossier.getByRole('button', { name: 'Rule out' }).boundingBox();
  if (box === null) throw new Error('The dossier has no button "Rule out"');
  const pointer = await scout.context.newCDPSession(feed);
  // Sent without waiting for an answer: both are there before the next frame.
  const click = (x: number, y: number) =>
    (['mousePressed', 'mouseReleased'] as const).map((type) =>
      pointer.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }),
    );
  for (let round = 0; round < 5; round++) {
    await Promise.all([...click(box.x + 5, box.y + 5), ...click(1_100, 700)]);
    await expect(dossier.getByRole('menu')).toBeHidden();
  }
});

test('the dossier opens its creator in the workspace', async ({ feed, scout, replica }) => {
  const dossier = await openDossier(feed, ada);
  await dossier.getByRole('button', { name: `More on @${ada}` }).click();
  await expect(dossier.getByRole('menuitem', { name: 'Open side panel' })).toBeVisible();
  const opening = scout.context.waitForEvent('page');
  await dossier.getByRole('menuitem', { name: /Open in workspace/ }).click();
  const { id } = replica.truth.creator(ada);
  await expect(await opening).toHaveURL(new RegExp(`/workspace\\.html#insights/creator/tt_${id}$`));
});

test('the dossier opens the side panel beside the page', async ({ feed, scout }) => {
  const dossier = await openDossier(feed, ada);
  await dossier.getByRole('button', { name: `More on @${ada}` }).click();
  const opening = scout.context.waitForEvent('page');
  await dossier.getByRole('menuitem', { name: 'Open side panel' }).click();
  await expect(await opening).toHaveURL(/\/sidepanel\.html$/);
  await expect(notice(feed)).not.toContainText('did not open');
});

test('a note typed for one campaign stays there when another is chosen', async ({
  feed,
  scout,
}) => {
  await makeCampaigns(scout);
  await feed.bringToFront();
  await feed.keyboard.press('n');
  const note = dossierOf(feed, ada).getByRole('textbox', { name: `Note on @${ada}` });
  await note.fill('spring only');
  await chooseCampaign(dossierOf(feed, ada), 'Spring launch', 'Summer teaser');
  await expect(note).toHaveValue('');
  await note.fill('summer only');
  await chooseCampaign(dossierOf(feed, ada), 'Summer teaser', 'Spring launch');
  await expect(note).toHaveValue('spring only');
});

/** The dossier of the card in view. */
async function openDossier(feed: Page, handle: string): Promise<Locator> {
  await chipOf(feed, handle).getByRole('button', { name: 'Why this rating' }).click();
  await expect(dossierOf(feed, handle)).toBeVisible();
  return dossierOf(feed, handle);
}

async function chooseCampaign(dossier: Locator, from: string, to: string): Promise<void> {
  await dossier.getByRole('button', { name: `Campaign of this tab: ${from}` }).click();
  await dossier.getByRole('menuitemradio', { name: to }).click();
  await expect(dossier.getByRole('button', { name: `Campaign of this tab: ${to}` })).toBeVisible();
}

function recapOf(feed: Page): Locator {
  return feed.getByRole('dialog', { name: 'Recap of this session' });
}

function panelOf(feed: Page, name: string | RegExp): Locator {
  return feed.locator('feedscout-notice').getByRole('region', { name });
}

/** From now on notes every key that a script of the page could hear. */
async function listenAsThePage(feed: Page): Promise<void> {
  await feed.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
      const note = (event: Event) =>
        heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''}`);
      window.addEventListener(type, note, true);
    }
  });
}

function readHeard(feed: Page): Promise<string[]> {
  return feed.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
