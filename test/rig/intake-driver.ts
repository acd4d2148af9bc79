import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The import view of the workspace and the view of the scout's data, driven by role and name. */

/** Gives a file of this text to the import, and waits for the columns. */
export async function chooseCsv(page: Page, text: string, name = 'list.csv'): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Goes on from the columns to the preview. */
export async function continueToPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue to the preview' }).click();
  await page.getByRole('heading', { name: 'What will be imported' }).waitFor();
}

/** Confirms the import and waits until it is done. */
export async function confirmImport(page: Page, creators: string): Promise<void> {
  await page.getByRole('button', { name: `Import ${creators}` }).click();
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor({ timeout: 60_000 });
}

/** A card of the data view. */
export function dataCard(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** Makes a backup and gives its text. */
export async function takeBackup(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await dataCard(page, 'Backup').getByRole('button', { name: 'Back up now' }).click();
  const download = await downloading;
  await dataCard(page, 'Backup')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Gives a file of this text to the restore. */
export async function openBackup(page: Page, text: string): Promise<void> {
  await dataCard(page, 'Restore')
    .getByLabel('Choose a backup')
    .and(page.locator('input'))
    .setInputFiles({
      name: 'feedscout-backup-2027-03-03.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
}

/** All that is stored, as text, by store. */
export function readWholeStore(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('feedscout');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const found: Record<string, string> = {};
    for (const name of database.objectStoreNames) {
      const request = database.transaction(name).objectStore(name).getAll();
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = reject;
      });
      found[name] = JSON.stringify(request.result);
    }
    database.close();
    return found;
  });
}
