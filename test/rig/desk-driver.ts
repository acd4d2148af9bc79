import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** What popup and workspace share, driven by role and name. */
export interface BriefWish {
  /** Campaign name. */
  name?: string;
  /** Labels of niches, as the picker shows them. */
  niches?: string[];
  terms?: string[];
  vetoes?: string[];
  languages?: string[];
  markets?: string[];
  competitors?: string[];
  /** As typed, in the currency offered. */
  cpm?: string;
}

/** Writes the brief through its editor and saves it. */
export async function writeBrief(desk: Page, wish: BriefWish): Promise<void> {
  await desk.getByRole('button', { name: /^(Write the|Edit) brief$/ }).click();
  if (wish.name !== undefined) {
    await desk.getByRole('textbox', { name: 'Campaign name' }).fill(wish.name);
  }
  for (const niche of wish.niches ?? []) {
    await desk.getByRole('searchbox', { name: 'Search niches and hashtags' }).fill(niche);
    await desk.getByRole('checkbox', { name: niche }).first().check();
  }
  await addTokens(desk.getByRole('textbox', { name: 'Terms' }), wish.terms);
  await addTokens(desk.getByRole('textbox', { name: 'Must avoid' }), wish.vetoes);
  await addTokens(desk.getByRole('combobox', { name: 'Languages' }), wish.languages);
  await addTokens(desk.getByRole('combobox', { name: 'Markets' }), wish.markets);
  await addTokens(desk.getByRole('textbox', { name: 'Competitors' }), wish.competitors);
  if (wish.cpm !== undefined) {
    await desk.getByRole('textbox', { name: 'CPM', exact: true }).fill(wish.cpm);
  }
  await desk.getByRole('button', { name: 'Save brief' }).click();
  await desk.getByRole('button', { name: /^(Write the|Edit) brief$/ }).waitFor();
}

async function addTokens(field: Locator, tokens: string[] = []): Promise<void> {
  for (const token of tokens) {
    await field.fill(token);
    await field.press('Enter');
  }
}

/** The row of one creator in the list. */
export function rowOf(desk: Page, handle: string): Locator {
  const link = desk.getByRole('link', { name: `@${handle}`, exact: true });
  return desk.getByRole('row').filter({ has: desk.getByRole('rowheader').filter({ has: link }) });
}

/** Handles in the list, in its order, once the list is there. */
export async function readHandles(desk: Page): Promise<string[]> {
  const tab = desk.getByRole('tab', { selected: true });
  // The tab tells its count once the store has been read, and the table is drawn with it.
  await tab.getByText(/^[\d,]+$/).waitFor();
  const links = desk.getByRole('rowheader').getByRole('link');
  return (await links.allTextContents()).map((text) => text.trim().replace(/^@/, ''));
}

export interface DownloadedFile {
  name: string;
  text: string;
}

/**
 * Presses Export CSV and waits for the file.
 *
 * @param afterClick happens straight after the click, before the download is waited for
 */
export async function exportCsv(
  desk: Page,
  afterClick: () => Promise<unknown> = async () => {},
): Promise<DownloadedFile> {
  const downloading = desk.waitForEvent('download');
  // Closing the page on purpose is no reason to give up on its download.
  downloading.catch(() => {});
  const started = new Promise<Awaited<typeof downloading>>((resolve) =>
    desk.once('download', resolve),
  );
  await desk.getByRole('button', { name: /^Export(?:ar)? CSV$/ }).click();
  await afterClick();
  const download = await started;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Opens the menu of one creator's row and presses an item of it. */
export async function pickInRowMenu(
  desk: Page,
  handle: string,
  item: string | RegExp,
): Promise<void> {
  await rowOf(desk, handle)
    .getByRole('button', { name: `More on @${handle}` })
    .click();
  await desk
    .getByRole('dialog', { name: `More on @${handle}` })
    .getByRole('button', { name: item })
    .click();
}

/** What can be done with the selected creators. */
export function selectionBar(desk: Page): Locator {
  return desk.getByRole('group', { name: 'Selected creators' });
}

/** Opens a menu of the bar and presses an item of it. */
export async function pickInBar(desk: Page, menu: string, item: string | RegExp): Promise<void> {
  const bar = selectionBar(desk);
  await bar.getByRole('button', { name: menu, exact: true }).click();
  await bar.getByRole('button', { name: item }).click();
}

/** Names of the columns, in their order. */
export async function readColumns(desk: Page): Promise<string[]> {
  const names = await desk.getByRole('columnheader').allTextContents();
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/**
 * Has the page stop the next long file itself, as soon as that is offered; to be called before the file is
 * asked for.
 *
 * @returns the name of the progress that was shown then
 */
export function stopWriting(page: Page): Promise<string | null | undefined> {
  return page.evaluate(pressCancel);
}

/** Runs in the page. */
function pressCancel(): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const buttons = [...document.querySelectorAll('button')];
      const cancel = buttons.find(({ textContent }) => textContent === 'Cancel');
      if (!cancel) return;
      observer.disconnect();
      resolve(document.querySelector('[role=progressbar], progress')?.getAttribute('aria-label'));
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
}
