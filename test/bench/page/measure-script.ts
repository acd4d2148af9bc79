import type { Figure, MeasureOptions } from '#test/bench/figure.ts';
import { median, toSpread } from '#test/bench/statistics.ts';
import { openBenchPage, type Stand } from './bench-page.ts';
import { batchSize } from './bench-world.ts';
import { loadParseBodies, timeParse } from './parse-unit.ts';
import { type CpuProfile, type OwnTime, readOwnTime } from './profile.ts';

const unmeasuredPosts = 60;
const intervalMicroseconds = 50;
/** A post every so often: no person is quicker, and slower shows no trend (README). */
const paceMs = 80;
const parsesPerStop = 3;

/** Our script per post, the longest run of it, and the garbage we leave. */
export async function measureScript(
  stand: Stand,
  { isQuick, say }: MeasureOptions,
): Promise<Figure[]> {
  const runs: Awaited<ReturnType<typeof runOnce>>[] = [];
  for (let run = 0; run < (isQuick ? 2 : 5); run++) {
    say(`script per post, run ${run + 1}`);
    runs.push(await runOnce(stand, isQuick ? 120 : 300));
  }
  const times = { n: runs.length, of: 'runs' };
  const unit = median(runs.map((run) => run.unitMs));
  return [
    {
      id: 'page/script-per-post',
      table: 'page',
      name: 'our main-thread script per post ÷ one JSON.parse of its item',
      unit: '× parse',
      ...toSpread(runs.map((run) => run.scriptMs / run.unitMs)),
      ...times,
      target: { atMost: 5 },
      note: `one parse took ${unit.toFixed(2)} ms; ${toNativesText(runs.map(({ time }) => time))}`,
    },
    {
      id: 'page/garbage-per-post',
      table: 'page',
      name: 'garbage collected right after our script, per post ÷ one JSON.parse',
      unit: '× parse',
      ...toSpread(runs.map((run) => run.garbageMs / run.unitMs)),
      ...times,
    },
    {
      id: 'page/longest-run',
      table: 'page',
      name: 'longest uninterrupted run of ours, steady state',
      unit: 'ms',
      ...toSpread(runs.map((run) => run.longestMs)),
      ...times,
      target: { atMost: 4 },
    },
  ];
}

async function runOnce(stand: Stand, posts: number) {
  const ours = await openBenchPage(stand, 'ours');
  const { page, session } = ours;
  await loadParseBodies(page);
  const from = await ours.scrollTo(unmeasuredPosts, paceMs);

  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: intervalMicroseconds });
  await session.send('Profiler.start');
  const parseMs: number[] = [];
  let index = from;
  while (index < from + posts) {
    index = await ours.scrollTo(index + 10, paceMs);
    for (let time = 0; time < parsesPerStop; time++) parseMs.push(await timeParse(page));
  }
  await ours.settle();
  const { profile } = await session.send('Profiler.stop');
  await ours.close();

  const time = readOwnTime(profile as CpuProfile, (url) => url.startsWith('chrome-extension:'));
  const perPost = (microseconds: number) => microseconds / 1000 / (index - from);
  return {
    time,
    unitMs: median(parseMs) / batchSize,
    scriptMs: perPost(time.script),
    garbageMs: perPost(time.garbage),
    longestMs: time.longest / 1000,
  };
}

/** The three natives that take most of our script's time. */
function toNativesText(times: readonly OwnTime[]): string {
  const sums = new Map<string, number>();
  for (const { natives } of times) {
    for (const [name, time] of natives) sums.set(name, (sums.get(name) ?? 0) + time);
  }
  const whole = times.reduce((sum, { script }) => sum + script, 0);
  return [...sums]
    .sort(([, left], [, right]) => right - left)
    .slice(0, 3)
    .map(([name, time]) => `${name} ${Math.round((100 * time) / whole)} %`)
    .join(', ');
}
