import { median } from '#test/bench/statistics.ts';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import type { BareCost } from '#test/bench/store/page/rate-creators.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { traceTasks } from '#test/bench/store/trace-tasks.ts';

/** Rating everybody again, against what their reading and rating cost at the least. */
export async function measureRating({ open, isQuick }: StoreBench): Promise<TakenFigure[]> {
  const { page } = await open('medium');
  await callPage(page, 'settle', {});
  const slices = { slices: isQuick ? 10 : 30 };
  await callPage<BareCost>(page, 'measureBareCost', slices);
  const before = await callPage<BareCost>(page, 'measureBareCost', slices);
  let rated = { tookMs: 0, creators: 0 };
  const tasks = await traceTasks(page, async () => {
    rated = await callPage(page, 'listEverybody', {});
  });
  const after = await callPage<BareCost>(page, 'measureBareCost', slices);
  const each = rated.tookMs / rated.creators;
  const reading = median([...before.reading, ...after.reading]);
  const rating = median([...before.rating, ...after.rating]);
  const us = (ms: number) => `${Math.round(ms * 1_000)} µs`;
  const note = `listing everybody: ${us(each)} a creator; bare rating ${us(rating)}, read ${us(reading)}`;
  const n = rated.creators;
  return [
    { id: 'store/rating-each', value: each / (rating + reading), n, note },
    {
      id: 'store/rating-longest-task',
      value: tasks.longestMs,
      n,
      note: `${tasks.over16} over 16 ms; at most ${Math.round(tasks.longestCpuMs)} ms of the processor`,
    },
  ];
}
