import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import { readFirstRow, stampFirstRow } from '#test/bench/store/row-first-rows.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { pickInBar } from '#test/rig/desk-driver.ts';

const creators = 10_000;
const patience = { timeout: 300_000 };

/** The workspace with 10,000 shortlisted: until it can be used, until all is known, and changing all of it. */
export async function measureDesk({ open }: StoreBench): Promise<TakenFigure[]> {
  const browser = await open('medium');
  const page = await browser.context.newPage();
  await stampFirstRow(page);
  const began = performance.now();
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html`);
  const firstRow = await readFirstRow(page);
  await page.getByRole('tab', { name: 'Seen 10,000' }).waitFor(patience);
  const allRead = performance.now() - began;

  await page.getByRole('checkbox', { name: 'Select all shown' }).check(patience);
  const changing = performance.now();
  await pickInBar(page, 'Status', 'Contacted');
  await page.getByRole('button', { name: 'Contacted: 10,000 creators' }).waitFor(patience);
  await page.keyboard.press('u');
  await page.getByText('Undone: 10,000 creators as before').waitFor(patience);
  const changed = performance.now() - changing;
  return [
    { id: 'store/desk-first-rows', value: firstRow / 1_000, n: creators },
    { id: 'store/desk-all-rated', value: allRead / 1_000, n: creators },
    { id: 'store/desk-edits', value: changed / 1_000, n: 2 * creators },
  ];
}

/** What opening Results asks the background for: posts made for the campaign are looked for among all. */
export async function measureResults({ open }: StoreBench): Promise<TakenFigure[]> {
  const { page } = await open('medium');
  await callPage(page, 'settle', {});
  const tookMs = await callPage<number>(page, 'recogniseOnce', {});
  return [{ id: 'store/results-looked-through', value: tookMs / 1_000, n: creators }];
}
