import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { chipOf, forYou, moveOn, shortlistToggle } from '#test/rig/feed-driver.ts';
import { cardOf, followedHandle, followedIn, openSidePanel } from '#test/rig/panel-driver.ts';

const handles = ['ada.angles', 'bo.baker', 'cy.cactus', 'di.dyes', 'ed.embers', 'flo.fern'];
const creators = handles.map((handle, index) => ({
  handle,
  niche: 'baking',
  language: 'en',
  // Told apart by their figures alone.
  exact: { followers: 31_040 + 1_000 * index },
  posts: [{ ageHours: 70 }, { ageHours: 140 }, { ageHours: 200 }],
}));

test.use({
  world: { awkward: false, creators, feedStart: creators.map(({ handle }) => `@${handle}`) },
});

test('the panel follows the scout from post to post, never with the figures of the one before', async ({
  feed,
  scout,
}) => {
  const panel = await openSidePanel(scout, feed);
  await expect(followedHandle(panel)).toHaveText('@ada.angles');
  await watchFollowed(panel);
  for (const [index, handle] of handles.entries()) {
    if (index > 0) await moveOn(feed, 'key');
    await expect(followedHandle(panel)).toHaveText(`@${handle}`);
    await expect(followedIn(panel)).toContainText(`Micro ${31 + index}K`);
    await expect(followedIn(panel).getByText('This post', { exact: true })).toBeVisible();
  }
  await moveOn(feed, 'key', -1);
  await expect(followedHandle(panel)).toHaveText('@ed.embers');
  const pairs = handles.map((handle, index) => `@${handle} Micro ${31 + index}K`);
  const seen = await readFollowed(panel);
  expect(seen.filter((pair) => !pairs.includes(pair))).toEqual([]);
  expect(seen.length).toBeGreaterThan(handles.length - 2);
});

test('of many cards the one in the middle is followed, and a dossier opened later leads', async ({
  feed,
  scout,
}) => {
  await feed.goto('https://www.tiktok.com/search?q=baking');
  const chips = feed.locator('feedscout-chip');
  await expect(chips.nth(3)).toBeVisible();
  const panel = await openSidePanel(scout, feed);
  await expect(followedHandle(panel)).not.toBeEmpty();
  const middle = (await followedHandle(panel).innerText()).trim().slice(1);
  const shown = await chips.evaluateAll((all) =>
    all
      .filter((chip) => chip.getBoundingClientRect().top < innerHeight)
      .map((chip) => (chip as HTMLElement).dataset.handle),
  );
  const other = shown.find((handle) => handle !== undefined && handle !== middle);
  if (other === undefined) throw new Error(`Nobody but @${middle} is on the page`);
  await chipOf(feed, other).getByRole('button', { name: 'Why this rating' }).click();
  await expect(followedHandle(panel)).toHaveText(`@${other}`);
  await feed.keyboard.press('Escape');
  await expect(followedHandle(panel)).toHaveText(`@${middle}`);
});

test('what is decided in the panel is on the chip, and the other way round', async ({
  feed,
  scout,
}) => {
  const panel = await openSidePanel(scout, feed);
  const followed = followedIn(panel);
  await followed.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'true');
  await expect(cardOf(panel, 'ada.angles')).toBeVisible();
  await expect(cardOf(panel, 'ada.angles')).toHaveAttribute('aria-current', 'true');

  await cardOf(panel, 'ada.angles').getByRole('combobox').selectOption('Contacted');
  await expect(chipOf(feed, 'ada.angles')).toContainText('Contacted');

  await moveOn(feed, 'key');
  await shortlistToggle(feed, 'bo.baker').click();
  await expect(cardOf(panel, 'bo.baker')).toBeVisible();
  await expect(followed.getByRole('button', { name: 'Shortlisted' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await cardOf(panel, 'bo.baker').getByRole('button', { name: 'Remove @bo.baker' }).click();
  await expect(shortlistToggle(feed, 'bo.baker')).toHaveAttribute('aria-pressed', 'false');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(shortlistToggle(feed, 'bo.baker')).toHaveAttribute('aria-pressed', 'true');
});

test('a note is saved as it is typed, and its letters are no shortcuts', async ({
  feed,
  scout,
}) => {
  const panel = await openSidePanel(scout, feed);
  await followedIn(panel).getByRole('button', { name: 'Shortlist', exact: true }).click();
  await expect(cardOf(panel, 'ada.angles')).toBeVisible();
  const note = followedIn(panel).getByRole('textbox', { name: 'Note on @ada.angles' });
  await note.pressSequentially('unusual rates, u');
  await expect(
    cardOf(panel, 'ada.angles').getByRole('button', { name: 'Edit note' }),
  ).toBeVisible();
  await moveOn(feed, 'key');
  await expect(followedHandle(panel)).toHaveText('@bo.baker');
  await moveOn(feed, 'key', -1);
  await expect(note).toHaveValue('unusual rates, u');
});

test('another tab in front, a reload and the way back', async ({ feed, scout }) => {
  const panel = await openSidePanel(scout, feed);
  await expect(followedHandle(panel)).toHaveText('@ada.angles');

  const other = await scout.context.newPage();
  await other.bringToFront();
  await expect(followedIn(panel)).toContainText('This tab is not read');
  await expect(followedHandle(panel)).toHaveCount(0);

  await feed.bringToFront();
  await expect(followedHandle(panel)).toHaveText('@ada.angles');
  await moveOn(feed, 'key');
  await expect(followedHandle(panel)).toHaveText('@bo.baker');

  await feed.reload();
  await expect(followedHandle(panel)).toHaveText('@ada.angles');

  await feed.goto('https://www.tiktok.com/@di.dyes');
  await expect(followedHandle(panel)).toHaveText('@di.dyes');

  await feed.goto('about:blank');
  await expect(followedIn(panel)).toContainText('This tab is not read');
  await feed.goto(forYou);
  await expect(followedHandle(panel)).toHaveText('@ada.angles');
});

test('a search narrows the shortlist, and the list can be folded away', async ({ feed, scout }) => {
  const panel = await openSidePanel(scout, feed);
  for (const handle of handles.slice(0, 3)) {
    await expect(followedHandle(panel)).toHaveText(`@${handle}`);
    await followedIn(panel).getByRole('button', { name: 'Shortlist', exact: true }).click();
    await expect(cardOf(panel, handle)).toBeVisible();
    await moveOn(feed, 'key');
  }
  await panel.getByRole('searchbox', { name: 'Search the shortlist' }).fill('baker');
  await expect(cardOf(panel, 'bo.baker')).toBeVisible();
  await expect(cardOf(panel, 'ada.angles')).toBeHidden();
  await panel.getByRole('button', { name: /^Shortlist 3/ }).click();
  await expect(cardOf(panel, 'bo.baker')).toBeHidden();
});

test('a command opens the panel, whose key the browser lists', async ({ feed, scout }) => {
  await expect(chipOf(feed, 'ada.angles')).toBeVisible();
  const worker = await scout.serviceWorker();
  const commands = await worker.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } };
      }
    ).chrome.commands.getAll(),
  );
  expect(commands).toContainEqual(
    expect.objectContaining({ name: 'open-side-panel', shortcut: 'Alt+Shift+S' }),
  );
});

/** From now on notes each pair of handle and size that the upper part shows in any frame. */
async function watchFollowed(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      const root = document.querySelector('.dossier-root')?.shadowRoot;
      const handle = root?.querySelector('h2 .handle')?.textContent?.trim();
      const tier = root?.querySelector('.tier')?.textContent?.trim();
      if (handle && tier) seen.add(`${handle} ${tier}`);
      requestAnimationFrame(look);
    };
    Object.assign(window, { followedPairs: seen });
    look();
  });
}

function readFollowed(panel: Page): Promise<string[]> {
  return panel.evaluate(() => [
    ...(window as unknown as { followedPairs: Set<string> }).followedPairs,
  ]);
}
