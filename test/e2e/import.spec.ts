import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { exportCsv, readHandles, rowOf } from '#test/rig/desk-driver.ts';
import { chipOf, forYou } from '#test/rig/feed-driver.ts';
import { chooseCsv, confirmImport, continueToPreview } from '#test/rig/intake-driver.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

const creators = ['ada.angles', 'bo.baker'].map((handle) => ({
  handle,
  niche: 'baking',
  language: 'en',
  bio: 'baker',
  exact: { followers: 34_210 },
  posts: [{ ageHours: 70 }, { ageHours: 140 }, { ageHours: 300 }],
}));

test.use({
  world: { awkward: false, creators, feedStart: creators.map(({ handle }) => `@${handle}`) },
});

/** 300 lines of another tool: six of them bad, four cells that cannot be read, one told twice. */
function toolExport(): string {
  const lines = Array.from(
    { length: 293 },
    (_, i) => `@creator${i},Creator ${i},c${i}@mail.example,${i}K,contacted,spf,kind`,
  );
  lines[10] = '@creator10,Creator 10,not-an-address,10K,contacted,spf,kind';
  lines[11] = '@creator11,Creator 11,,10K,Ω,spf,kind';
  lines.push(
    '@creator0,,,,,uk,again',
    'Maya Brown,,,,,,',
    '"@never.closed,,,,,,',
    '@a,b,c,d,e,f,g,too many',
    'https://vm.tiktok.com/ZMabc/,,,,,,',
    'https://www.instagram.com/maya,,,,,,',
    ',,nobody@mail.example,,,,',
  );
  return `TikTok handle,Full name,E-mail,Followers,Status,Tags,Notes\n${lines.join('\n')}\n`;
}

test('a CSV of another tool: columns guessed, bad lines named, nothing stored until confirmed', async ({
  scout,
}) => {
  const page = await scout.openExtensionPage('workspace.html#import');
  await chooseCsv(page, toolExport());
  await expect(page.getByText('list.csv · 299 lines')).toBeVisible();
  for (const [column, use] of [
    ['TikTok handle', 'handle'],
    ['Full name', 'name'],
    ['E-mail', 'email'],
    ['Followers', 'figure'],
    ['Status', 'status'],
    ['Tags', 'tags'],
    ['Notes', 'note'],
  ] as const) {
    await expect(
      page.getByRole('combobox', { name: `Imported as: column ${column}`, exact: true }),
    ).toHaveValue(use);
  }
  await expect(page.getByText('Figures are never imported (Followers)')).toBeVisible();

  // No column says who is meant: it is said, and nothing goes on.
  const handle = page.getByRole('combobox', { name: 'Imported as: column TikTok handle' });
  await handle.selectOption('Not imported');
  await page.getByRole('button', { name: 'Continue to the preview' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'who is meant' })).toBeVisible();
  await handle.selectOption('Handle');
  await continueToPreview(page);

  await expect(page.getByText('293 new')).toBeVisible();
  await expect(page.getByText('6 cannot be imported', { exact: true })).toBeVisible();
  const bad = page.getByRole('group').filter({ hasText: '6 lines cannot be imported' });
  await expect(bad.getByRole('listitem')).toHaveText([
    /^Line 296 Not a handle\s*Maya Brown$/,
    /^Line 297 A quotation mark/,
    /^Line 298 More cells than columns/,
    /^Line 299 A short link/,
    /^Line 300 An address of another site/,
    /^Line 301 No handle/,
  ]);
  await page.locator('summary', { hasText: '2 cells left out' }).click();
  await expect(page.getByText('Line 12 E-mail left out')).toBeVisible();
  await page.locator('summary', { hasText: '1 line tells more of somebody told before' }).click();
  await expect(page.getByText('Line 295 @creator0: added to line 2')).toBeVisible();
  await expect(page.getByRole('row', { name: /@creator0/ })).toContainText('spf, uk');
  const problems = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the list as CSV' }).click();
  expect((await problems).suggestedFilename()).toMatch(/^feedscout-import-problems-.*\.csv$/);

  // Until here nobody is stored.
  const other = await scout.openExtensionPage('workspace.html');
  expect(await readHandles(other)).toEqual([]);

  await page.bringToFront();
  await confirmImport(page, '293 creators');
  await expect(page.getByText('293 creators new')).toBeVisible();
  // The other page hears of it.
  await expect(other.getByRole('tab', { selected: true })).toContainText('293');
  await page.getByRole('button', { name: 'To the list' }).click();
  await expect(page.getByRole('tab', { selected: true })).toContainText('293');

  const { rows } = parseCsv((await exportCsv(page)).text);
  const first = rows.find((row) => row.handle === 'creator0');
  expect(first).toMatchObject({
    name: 'Creator 0',
    followers: '',
    engagement_rate_pct: '',
    email: 'c0@mail.example',
    contact_route: 'email',
    status: 'contacted',
    tags: 'spf; uk',
    note: 'kind\nagain',
    seen_at: '',
    contacted_at: '',
    creator_key: '',
  });
});

test('the same file again changes nothing, and an import can be taken back', async ({ scout }) => {
  const page = await scout.openExtensionPage('workspace.html#import');
  const text = 'handle,tags,note\nmaya.lights,spf,kind\ntomas.cooks,uk,\n';
  for (const [label, says] of [
    ['2 creators', '2 creators new'],
    ['2 creators', '2 creators here before, nothing to add'],
  ] as const) {
    await chooseCsv(page, text);
    await continueToPreview(page);
    await confirmImport(page, label);
    await expect(page.getByText(says)).toBeVisible();
    await page.getByRole('button', { name: 'Import another list' }).click();
  }
  await chooseCsv(page, 'handle,note\nmaya.lights,quick\nlea.reads,\n');
  await continueToPreview(page);
  await expect(page.getByText('1 already here')).toBeVisible();
  await confirmImport(page, '2 creators');
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('Taken back: 2 creators as before.')).toBeVisible();
  await page.getByRole('button', { name: 'To the list' }).click();
  await expect(rowOf(page, 'maya.lights')).toBeVisible();
  expect((await readHandles(page)).sort()).toEqual(['maya.lights', 'tomas.cooks']);
  const { rows } = parseCsv((await exportCsv(page)).text);
  expect(rows.find(({ handle }) => handle === 'maya.lights')?.note).toBe('kind');
});

test('ten thousand pasted names: progress, stopped and gone on with, and the page stays responsive', async ({
  scout,
}) => {
  test.setTimeout(180_000);
  const page = await scout.openExtensionPage('workspace.html#import');
  const names = Array.from({ length: 10_001 }, (_, i) => `@pasted${i}`);
  names[500] = 'https://www.tiktok.com/@pasted500/video/7510000000000000001?lang=en';
  names[600] = 'maya@mail.example';
  await page
    .getByRole('textbox', { name: 'Handles, profile or post addresses' })
    .fill(names.join(' '));
  await watchTasks(page);
  await page.getByRole('button', { name: 'Read the names' }).click();
  await expect(page.getByText('9,999 new')).toBeVisible();
  await expect(page.getByText('1 more are not')).toBeVisible();
  await expect(page.getByText('Line 1 An e-mail address, not a handle')).toBeVisible();

  await page.getByRole('button', { name: 'Import 9,999 creators' }).click();
  await expect(page.getByRole('progressbar', { name: 'Importing' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped on the way' })).toBeVisible();
  await expect(page.getByText('nobody is imported twice')).toBeVisible();

  await page.getByRole('button', { name: 'Import another list' }).click();
  await chooseCsv(page, names.join('\n'), 'names.txt');
  await continueToPreview(page);
  await confirmImport(page, '9,999 creators');
  await expect(page.getByText(/creators here before, nothing to add/)).toBeVisible();
  const longest = await longestTask(page);
  console.log(`Longest task while 10,000 names were read and imported: ${Math.round(longest)} ms`);

  await page.getByRole('button', { name: 'To the list' }).click();
  await expect(page.getByRole('tab', { selected: true })).toContainText('9,999', {
    timeout: 30_000,
  });
});

test('once the feed meets an imported handle it is seen, with figures, and keeps note and tags', async ({
  scout,
}) => {
  const page = await scout.openExtensionPage('workspace.html#import');
  await chooseCsv(
    page,
    'handle,email,tags,note\nada.angles,ada@brought.example,spf; uk,met at the fair\nnever.met,,,\n',
  );
  await continueToPreview(page);
  await confirmImport(page, '2 creators');
  await page.getByRole('button', { name: 'To the list' }).click();
  await expect(rowOf(page, 'ada.angles')).toContainText('Not seen yet');

  const feed = await scout.context.newPage();
  await feed.goto(forYou);
  await expect(chipOf(feed, 'ada.angles')).toContainText('Shortlisted');
  await page.bringToFront();
  await expect(rowOf(page, 'ada.angles')).toContainText('34.2K');
  const { rows } = parseCsv((await exportCsv(page)).text);
  expect(rows.find(({ handle }) => handle === 'ada.angles')).toMatchObject({
    followers: '34200',
    email: 'ada@brought.example',
    email_type: 'business',
    contact_route: 'email',
    tags: 'spf; uk',
    note: 'met at the fair',
    creator_key: expect.stringMatching(/^tt_\d+$/),
    seen_at: expect.stringMatching(/^20/),
  });
  expect(rows.find(({ handle }) => handle === 'never.met')?.seen_at).toBe('');
});

test('files that cannot be read are refused in words', async ({ scout }) => {
  const page = await scout.openExtensionPage('workspace.html#import');
  const input = page.getByLabel('Choose a file').and(page.locator('input'));
  const alert = page.getByRole('alert');
  const give = (name: string, buffer: Buffer) =>
    input.setInputFiles({ name, mimeType: 'text/csv', buffer });
  await give('book.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
  await expect(alert.filter({ hasText: 'workbook of Excel' })).toBeVisible();
  await give('empty.csv', Buffer.from('\n\n'));
  await expect(alert.filter({ hasText: 'nothing in it to read' })).toBeVisible();
  const large = test.info().outputPath('large.csv');
  await writeFile(large, Buffer.alloc(21 * 1024 * 1024, 'a'));
  await input.setInputFiles(large);
  await expect(alert.filter({ hasText: 'larger than 20 MB' })).toBeVisible();
  // UTF-16 with its mark, and Windows-1252 which can be corrected.
  await give('utf16.csv', Buffer.from('\uFEFFhandle,name\nmaya,Müller\n', 'utf16le'));
  await expect(page.getByRole('combobox', { name: 'Encoding' })).toHaveValue('utf-16le');
  await page.getByRole('button', { name: 'Back' }).click();
  await give('1252.csv', Buffer.from('handle;name\nmaya;Müller\n', 'latin1'));
  await expect(page.getByRole('combobox', { name: 'Encoding' })).toHaveValue('windows-1252');
  await expect(page.getByRole('combobox', { name: 'Separator' })).toHaveValue(';');
  await expect(page.getByRole('cell', { name: 'Müller' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in any step', async ({ scout }) => {
      const page = await scout.openExtensionPage('workspace.html#import');
      await chooseCsv(page, toolExport().replace('Notes', 'Campaign'));
      await expect(page.getByRole('heading', { name: 'What the columns hold' })).toBeVisible();
      const found = { columns: await findViolations(page), preview: [''], done: [''] };
      await continueToPreview(page);
      found.preview = await findViolations(page);
      await confirmImport(page, '293 creators');
      found.done = await findViolations(page);
      expect(found).toEqual({ columns: [], preview: [], done: [] });
    });
  });
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** Milliseconds; 0 where none took 50. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, ...((window as unknown as { tasks: number[] }).tasks ?? [])),
  );
}
