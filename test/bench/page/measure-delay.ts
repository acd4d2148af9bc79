import type { Figure, MeasureOptions } from '#test/bench/figure.ts';
import { median, toSpread } from '#test/bench/statistics.ts';
import { openBenchPage, type Stand } from './bench-page.ts';
import { blankPage } from './serve-loopback.ts';

/** Above this the A/A is no measure. */
const widestNothing = 1.2;

const addresses = ['/api/bench/item_list/', '/bench/', '/bench/again/'];

/** Whether the page waits longer for its own data: fetch to `json()`, tapped ÷ untapped address. */
export async function measureDelay(
  stand: Stand,
  { isQuick, say }: MeasureOptions,
): Promise<Figure[]> {
  const ours = await openBenchPage(stand, 'ours', blankPage);
  const ratios: number[] = [];
  const ratiosOfNothing: number[] = [];
  for (let run = 0; run < (isQuick ? 2 : 3); run++) {
    say(`delay of the page's fetch, run ${run + 1}`);
    // Each run with a session that knows none of the posts.
    await ours.page.goto(blankPage);
    const rounds = isQuick ? 40 : 75;
    const times = await ours.page.evaluate(timeReads, { addresses, rounds, pauseMs: 40 });
    const [tapped, untapped, untappedToo] = times.map(median);
    ratios.push((tapped ?? Number.NaN) / (untapped ?? Number.NaN));
    ratiosOfNothing.push((untappedToo ?? Number.NaN) / (untapped ?? Number.NaN));
  }
  await ours.close();

  const nothing = toSpread(ratiosOfNothing);
  const shared = { table: 'page', unit: '×', of: 'runs' } as const;
  return [
    {
      id: 'page/fetch-delay',
      ...shared,
      name: 'fetch-to-json() of the page’s own call, tapped ÷ untapped address',
      ...toSpread(ratios),
      // Where nothing at all differs by as much, being within it says nothing.
      ...(nothing.high <= widestNothing
        ? { target: { atMost: Math.max(1.1, nothing.high), text: '≤ 1.1, or within A/A' } }
        : { note: 'not judged, as the A/A is too wide: the machine is busy' }),
    },
    {
      id: 'page/fetch-delay-nothing',
      ...shared,
      name: 'fetch-to-json(), untapped ÷ untapped (A/A)',
      ...nothing,
    },
  ];
}

/** Runs in the page: milliseconds by address. The addresses take turns in going first. */
async function timeReads({
  addresses,
  rounds,
  pauseMs,
}: {
  addresses: string[];
  rounds: number;
  pauseMs: number;
}): Promise<number[][]> {
  const times = addresses.map((): number[] => []);
  const warmUps = 3;
  for (let round = 0; round < rounds + warmUps; round++) {
    for (let turn = 0; turn < addresses.length; turn++) {
      const which = (round + turn) % addresses.length;
      const startedAt = performance.now();
      const response = await fetch(`${addresses[which]}${round}`);
      await response.json();
      const passed = performance.now() - startedAt;
      if (round >= warmUps) times[which]?.push(passed);
      // What the last reply set going must not run into the next.
      await new Promise((done) => setTimeout(done, pauseMs));
    }
  }
  return times;
}
