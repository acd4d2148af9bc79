import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import type { Exported, SlicedCost } from '#test/bench/store/page/export-rows.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { watchHeap } from '#test/bench/store/watch-heap.ts';

/** A file of everybody on a shortlist, from the database to its bytes. */
export async function measureExport({ open, isQuick }: StoreBench): Promise<TakenFigure[]> {
  const medium = await open('medium');
  await callPage(medium.page, 'settle', {});
  const most = isQuick ? 3_000 : 10_000;
  const before = await callPage<SlicedCost>(medium.page, 'exportSlices', { most });
  const exported = await callPage<Exported>(medium.page, 'exportAll', {});
  const heap = await watchHeap(medium.page, () => callPage(medium.page, 'exportAll', {}));
  const after = await callPage<SlicedCost>(medium.page, 'exportSlices', { most });
  const least = [before, after].map(({ readMs, writeMs, rows }) => (readMs + writeMs) / rows);
  const base = least.reduce((sum, each) => sum + each, 0) / least.length;
  const each = exported.tookMs / exported.rows;
  const us = (ms: number) => `${Math.round(ms * 1_000)} µs`;
  return [
    {
      id: 'store/export-rows',
      value: each / base,
      n: exported.rows,
      note: `at 10,000 rows: ${us(each)} and ${us(base)} a row, ${(exported.bytes / 1e6).toFixed(1)} MB`,
    },
    { id: 'store/export-heap-10000', value: heap, n: exported.rows },
    { id: 'store/export-heap-100000', note: 'not measured' },
  ];
}
