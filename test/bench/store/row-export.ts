import type { Page } from '@playwright/test';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import type { Exported, SlicedCost } from '#test/bench/store/page/export-rows.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { watchHeap } from '#test/bench/store/watch-heap.ts';

/** Rows of a slice: as the table asks, and as few as the product may find cheaper. The cheaper one counts. */
const sliceSizes = [1_000, 40];
const sampledRows = 2_000;

/** A file of everybody on a shortlist, from the database to its bytes. */
export async function measureExport(bench: StoreBench): Promise<TakenFigure[]> {
  const { page } = await bench.open('medium');
  await callPage(page, 'settle', {});
  const isSliced = await callPage<boolean>(page, 'exportsInSlices', {});
  // The first ones have the code compiled.
  await leastEach(page);
  // Whoever keeps all rows in memory has no room for 100,000.
  if (bench.isQuick || !isSliced) {
    const { ratio, heapMb, rows } = await compare(page, ', at 10,000 rows');
    const why = isSliced ? 'left out of a quick run' : 'it would hold 100,000 whole rows in memory';
    return [
      ratio,
      { id: 'store/export-heap-100000', note: `not measured: ${why}` },
      { id: 'store/export-heap-10000', value: heapMb, n: rows },
    ];
  }
  const small = await exportOnce(page);
  await bench.closeBrowsers();
  const listed = await bench.open('listed');
  await callPage(listed.page, 'settle', {});
  await leastEach(listed.page);
  const large = await compare(listed.page);
  return [
    large.ratio,
    { id: 'store/export-heap-100000', value: large.heapMb, n: large.rows },
    { id: 'store/export-heap-10000', value: small.heapMb, n: small.rows },
  ];
}

/** An export of all between two samples of what it costs at the least. */
async function compare(page: Page, where = '') {
  const before = await leastEach(page);
  const { tookMs, rows, heapMb } = await exportOnce(page);
  const least = (before + (await leastEach(page))) / 2;
  const each = tookMs / rows;
  const us = (ms: number) => `${Math.round(ms * 1_000)} µs`;
  const note = `${us(each)} and ${us(least)} a row${where}`;
  const ratio: TakenFigure = { id: 'store/export-rows', value: each / least, n: rows, note };
  return { ratio, rows, heapMb };
}

async function exportOnce(page: Page): Promise<Exported & { heapMb: number }> {
  let exported: Exported = { tookMs: Number.NaN, rows: 0 };
  const heapMb = await watchHeap(page, async () => {
    exported = await callPage<Exported>(page, 'exportAll', {});
  });
  return { ...exported, heapMb };
}

/** Milliseconds a row, of the cheapest way to read slices and to write them. */
async function leastEach(page: Page): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (const size of sliceSizes) {
    const cost = await callPage<SlicedCost>(page, 'exportSlices', { size, most: sampledRows });
    least = Math.min(least, (cost.readMs + cost.writeMs) / cost.rows);
  }
  return least;
}
