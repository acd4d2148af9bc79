import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { exportCsv, stopWriting } from '#test/rig/desk-driver.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';
import { inventEntries, inventRecords, seedStore } from '#test/rig/seed-store.ts';

/** More than are made ready before the click. */
const count = 2_400;
/** Reading so many takes seconds, and a busy machine more. */
const patience = { timeout: 180_000 };

test.beforeEach(async ({ scout }) => {
  test.setTimeout(600_000);
  await seedStore(scout, { creators: inventRecords(count), entries: inventEntries(count) });
});

test('a long list’s own button tells how far the file has come, and it can be stopped', async ({
  scout,
}) => {
  const page = await scout.openExtensionPage('workspace.html');
  const button = page.getByRole('button', { name: 'Export CSV' });
  await expect(page.getByRole('tab', { name: 'Seen 2,400' })).toBeVisible(patience);
  await expect(button).toBeEnabled();
  // Stopped by the page itself: quicker than a hand, however quickly the file is written.
  const stopping = stopWriting(page);
  await button.click();
  expect(await stopping).toBe('Writing the file');
  await expect(page.getByText('Cancelled. No file was written.')).toBeVisible();

  const { name, text } = await exportCsv(page);
  const { rows } = parseCsv(text);
  expect(rows).toHaveLength(count);
  // The last added stands first, as in the list.
  expect(rows[0]?.creator_key).toBe('tt_7000000000');
  await expect(page.getByText(`Exported 2,400 creators to ${name}`)).toBeVisible();
});

test('what a popup hands over is written in its order, by the keys', async ({ scout }) => {
  const popup = await scout.openExtensionPage();
  const keys = inventRecords(count)
    .map(({ key }) => key)
    .reverse();
  await popup.evaluate((asked) => localStorage.setItem('feedscout.export', JSON.stringify(asked)), {
    preset: 'feedscout',
    keys: [...keys, 'tt_1'],
  });
  const downloading = new Promise<Download>((resolve) =>
    scout.context.on('page', (opened) => opened.on('download', resolve)),
  );
  await scout.openExtensionPage('workspace.html#export');
  const text = await readFile(await (await downloading).path(), 'utf8');
  const { rows } = parseCsv(text);
  expect(rows.map((row) => row.creator_key)).toEqual(keys);
  expect(rows[0]).toMatchObject({ status: 'shortlisted', campaign: 'My campaign' });
});
