import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import type { BareCost, RatedMany } from '#test/bench/store/page/rate-creators.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { traceTasks } from '#test/bench/store/trace-tasks.ts';

/** Rating everybody again, against what their reading and rating cost at the least. */
export async function measureRating(bench: StoreBench): Promise<TakenFigure[]> {
  const { isQuick } = bench;
  const browser = await openSizeable(bench);
  const { page } = browser;
  await callPage(page, 'settle', {});
  // What a worker begins with has readers wait.
  await browser.stopServiceWorker();
  const slices = { slices: isQuick ? 10 : 40 };
  const measureBare = () => callPage<BareCost>(page, 'measureBareCost', slices);
  const rateMany = (most: number, mostMs: number) =>
    callPage<RatedMany>(page, 'rateEverybody', { most, mostMs });
  // The first ones have the code compiled.
  await measureBare();
  const before = await measureBare();
  let traced = 0;
  const rated = await (isQuick ? rateMany(3_000, 10_000) : rateMany(100_000, 60_000));
  const after = await measureBare();
  const tasks = await traceTasks(page, async () => {
    traced = (await (isQuick ? rateMany(2_000, 8_000) : rateMany(20_000, 20_000))).creators;
  });
  const each = rated.tookMs / rated.creators + rated.startMs / rated.total;
  const reading = mean([...before.reading, ...after.reading]);
  const rating = mean([...before.rating, ...after.rating]);
  const us = (ms: number) => `${Math.round(ms * 1_000)} µs`;
  return [
    {
      id: 'store/rating-each',
      value: each / (rating + reading),
      n: rated.creators,
      note: `${us(each)} a creator; bare rating ${us(rating)}, read ${us(reading)}; begins after ${Math.round(rated.startMs)} ms`,
    },
    {
      id: 'store/rating-longest-task',
      value: tasks.longestMs,
      n: traced,
      note: `${tasks.over16} over 16 ms; at most ${Math.round(tasks.longestCpuMs)} ms of the processor`,
    },
  ];
}

/** As the long run is one: a median would leave out what other programs took, on one side alone. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A checkout without a flow of its own keeps every row in memory, and would take minutes for 100,000. */
async function openSizeable({ open, closeBrowsers }: StoreBench) {
  const medium = await open('medium');
  if (!(await callPage<boolean>(medium.page, 'hasRateAgain', {}))) return medium;
  await closeBrowsers();
  return open('large');
}
