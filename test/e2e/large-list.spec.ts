import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { pickInBar, selectionBar } from '#test/rig/desk-driver.ts';
import { inventEntries, inventRecords, seedStore } from '#test/rig/seed-store.ts';

const count = 10_000;
/** Reading and rating so many takes seconds, and a busy machine more. */
const patience = { timeout: 180_000 };
/** A screenful and a little more, wherever the list is scrolled to. */
const mostRows = 150;

test.use({ windowSize: { width: 1440, height: 900 } });

test.beforeEach(() => test.setTimeout(600_000));

test('ten thousand are listed, scrolled, searched, sorted and changed at once, of which a screenful is drawn', async ({
  scout,
}) => {
  await seedStore(scout, { creators: inventRecords(count), entries: inventEntries(count) });
  const opened = performance.now();
  const page = await scout.openExtensionPage('workspace.html');
  await expect(page.getByRole('rowheader').first()).toBeVisible(patience);
  report('first rows', performance.now() - opened);
  await expect(page.getByRole('tab', { name: 'Shortlist 10,000' })).toBeVisible();
  // What cannot be done with a beginning is not offered before the end is there.
  await expect(page.getByRole('tab', { name: 'Seen 10,000' })).toBeVisible(patience);
  report('all read', performance.now() - opened);
  await expect(page.getByRole('checkbox', { name: 'Select all shown' })).toBeEnabled();
  expect(await countRows(page)).toBeLessThan(mostRows);

  const frames = await scrollThrough(page);
  report('a frame while scrolling, median', frames.median);
  report('a frame while scrolling, slowest', frames.slowest);
  expect(await countRows(page)).toBeLessThan(mostRows);
  await expect(page.getByRole('row', { name: /\.9999\b/ })).toBeVisible();
  await page.getByRole('row', { name: /\.9999\b/ }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('row', { name: /^Select \S+\.0 / })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: /\.9999\b/ })).toBeFocused();

  report('from a key to its rows, slowest of 6', await typeSearch(page, 'baking'));
  await expect(page.getByText(/^[\d,]+ of 10,000 creators$/).first()).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toContainText('baking');
  await page.getByRole('searchbox').fill('.777 baking');
  await page.getByRole('searchbox').fill('');

  const sorting = performance.now();
  await page.getByRole('columnheader', { name: 'Followers' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Followers' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  report('sorted', performance.now() - sorting);

  await page.getByRole('checkbox', { name: 'Select all shown' }).check();
  await expect(selectionBar(page)).toContainText('10,000 selected');
  const changing = performance.now();
  await pickInBar(page, 'Status', 'Contacted');
  await expect(page.getByRole('button', { name: 'Contacted: 10,000 creators' })).toBeVisible();
  report('status of all, shown', performance.now() - changing);
  const undoing = performance.now();
  await page.keyboard.press('u');
  await expect(page.getByText('Undone: 10,000 creators as before')).toBeVisible(patience);
  report('status of all and its undo, stored', performance.now() - undoing);
  await expect(page.getByRole('button', { name: 'Shortlisted: 10,000 creators' })).toBeVisible();

  await pickInBar(page, 'Status', 'Replied');
  // Another page knows only what is stored.
  const popup = await scout.openExtensionPage();
  await expect(popup.getByRole('tab', { name: 'Seen 10,000' })).toBeVisible(patience);
  await expect(popup.getByRole('row').nth(1).getByRole('combobox')).toHaveValue(
    'replied',
    patience,
  );
  expect(await countRows(popup)).toBeLessThan(mostRows);
});

test('rating thousands who were only seen can be stopped and gone on with, and is done once', async ({
  scout,
}) => {
  await seedStore(scout, { creators: inventRecords(count), entries: inventEntries(3) });
  const page = await scout.openExtensionPage('workspace.html');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Seen' }).click();
  await expect(page.getByText(/^Rating [\d,]+ of 10,000…$/)).toBeVisible(patience);
  await expect(page.getByRole('progressbar', { name: 'Creators rated' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  const stopped = page.getByRole('status').filter({ hasText: 'of 10,000 creators are rated' });
  await expect(stopped).toBeVisible();
  // Whoever is rated is listed; nothing pretends that these are all.
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Seen', exact: true })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Select all shown' })).toBeDisabled();

  const began = performance.now();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('tab', { name: 'Seen 10,000' })).toBeVisible(patience);
  report('the others rated', performance.now() - began);
  await expect(stopped).toBeHidden();

  const opened = performance.now();
  const popup = await scout.openExtensionPage();
  await expect(popup.getByRole('tab', { name: 'Seen 10,000' })).toBeVisible(patience);
  report('everybody in another page, rated before', performance.now() - opened);
});

/** Figures of this machine, to be looked at: nothing is asserted of them. */
function report(what: string, milliseconds: number): void {
  console.log(`  10,000 creators · ${what}: ${Math.round(milliseconds)} ms`);
}

function countRows(page: Page): Promise<number> {
  return page.locator('tr.creator').count();
}

/** Sweeps from one end of the list to the other as a fast wheel does. */
function scrollThrough(page: Page): Promise<{ median: number; slowest: number }> {
  return page.locator('.scroller').evaluate(async (scroller) => {
    const frames: number[] = [];
    const steps = 80;
    let last = performance.now();
    for (let step = 0; step < steps; step += 1) {
      scroller.scrollTop += 320;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    scroller.scrollTop = scroller.scrollHeight;
    frames.sort((a, b) => a - b);
    return { median: frames[steps / 2] ?? 0, slowest: frames.at(-1) ?? 0 };
  });
}

/** Types key by key; gives the longest time from a key to the frame that answers it. */
async function typeSearch(page: Page, text: string): Promise<number> {
  const field = page.getByRole('searchbox');
  let slowest = 0;
  for (let length = 1; length <= text.length; length += 1) {
    const took = await field.evaluate(
      async (input, typed) => {
        const began = performance.now();
        (input as HTMLInputElement).value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        return performance.now() - began;
      },
      text.slice(0, length),
    );
    slowest = Math.max(slowest, took);
  }
  return slowest;
}
