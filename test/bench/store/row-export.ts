import type { Page } from '@playwright/test';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import type { Exported, SlicedCost } from '#test/bench/store/page/export-rows.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { watchHeap } from '#test/bench/store/watch-heap.ts';

/** Rows of a slice: as the table asks, and as few as the product may find cheaper. The cheaper one counts. */
const sliceSizes = [1_000, 40];

/** A file of everybody on a shortlist, from the database to its bytes. */
export async function measureExport(bench: StoreBench): Promise<TakenFigure[]> {
  const { page } = await bench.open('medium');
  await callPage(page, 'settle', {});
  const isSliced = await callPage<boolean>(page, 'exportsInSlices', {});
  const sample = bench.isQuick ? 2_000 : 5_000;
  // The first one has the code compiled.
  await leastEach(page, sample);
  const least = await leastEach(page, sample);
  const small = await exportOnce(page);
  // Whoever keeps all rows in memory has no room for 100,000.
  if (bench.isQuick || !isSliced) {
    const afterwards = await leastEach(page, sample);
    const why = isSliced ? 'left out of a quick run' : 'it would hold 100,000 whole rows in memory';
    return [
      toRatio(small, (least + afterwards) / 2, '; at 10,000 rows'),
      { id: 'store/export-heap-100000', note: `not measured: ${why}` },
      { id: 'store/export-heap-10000', value: small.heapMb, n: small.rows },
    ];
  }
  await bench.closeBrowsers();
  const listed = await bench.open('listed');
  await callPage(listed.page, 'settle', {});
  await leastEach(listed.page, sample);
  const before = await leastEach(listed.page, sample);
  const large = await exportOnce(listed.page);
  const after = await leastEach(listed.page, sample);
  return [
    toRatio(large, (before + after) / 2),
    { id: 'store/export-heap-100000', value: large.heapMb, n: large.rows },
    { id: 'store/export-heap-10000', value: small.heapMb, n: small.rows },
  ];
}

function toRatio({ tookMs, rows }: Exported, leastMs: number, where = ''): TakenFigure {
  const us = (ms: number) => `${Math.round(ms * 1_000)} µs`;
  const each = tookMs / rows;
  const note = `${us(each)} and ${us(leastMs)} a row${where}`;
  return { id: 'store/export-rows', value: each / leastMs, n: rows, note };
}

async function exportOnce(page: Page): Promise<Exported & { heapMb: number }> {
  let exported: Exported = { tookMs: Number.NaN, rows: 0 };
  const heapMb = await watchHeap(page, async () => {
    exported = await callPage<Exported>(page, 'exportAll', {});
  });
  return { ...exported, heapMb };
}

/** Milliseconds a row, of the cheapest way to read slices and to write them. */
async function leastEach(page: Page, most: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (const size of sliceSizes) {
    const cost = await callPage<SlicedCost>(page, 'exportSlices', { size, most });
    least = Math.min(least, (cost.readMs + cost.writeMs) / cost.rows);
  }
  return least;
}
