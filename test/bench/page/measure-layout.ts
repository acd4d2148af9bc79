import type { Figure, MeasureOptions } from '#test/bench/figure.ts';
import { toSpread } from '#test/bench/statistics.ts';
import { type BenchPage, openBenchPage, type Stand } from './bench-page.ts';
import { measureChips } from './measure-chips.ts';

const unmeasuredPosts = 60;
const postsPerStretch = 30;
const paceMs = 60;

/**
 * What we add to the page's layout and style, and whether anything moves: the bare page and the page
 * with us are open side by side and scroll through the same posts in turn, no profiler running.
 */
export async function measureLayout(
  stand: Stand,
  { isQuick, say }: MeasureOptions,
): Promise<Figure[]> {
  const [bare, ours] = [await openBenchPage(stand, 'bare'), await openBenchPage(stand, 'ours')];
  for (const { page, scrollTo } of [bare, ours]) {
    await page.evaluate(watchShifts);
    await scrollTo(unmeasuredPosts, paceMs);
  }

  const addedTimes: number[] = [];
  for (let pair = 0; pair < (isQuick ? 4 : 12); pair++) {
    say(`layout and style, pair ${pair + 1}`);
    const order = pair % 2 === 0 ? [bare, ours] : [ours, bare];
    const [first, second] = [await measureStretch(order[0]), await measureStretch(order[1])];
    addedTimes.push(pair % 2 === 0 ? second / first - 1 : first / second - 1);
  }
  const shifts = { bare: await readShifts(bare), ours: await readShifts(ours) };
  // Each kind for itself: what the bare page has more of one must not hide what we have of the other.
  const more = (kind: keyof Shifts) => Math.max(0, shifts.ours[kind] - shifts.bare[kind]);
  await bare.close();
  const chips = await measureChips(ours, isQuick);
  await ours.close();

  return [
    {
      id: 'page/layout-per-post',
      table: 'page',
      name: 'added layout and style time per post ÷ bare',
      unit: '×',
      ...toSpread(addedTimes),
      of: 'pairs',
      target: { atMost: 0.2 },
    },
    ...chips,
    {
      id: 'page/layout-shifts',
      table: 'page',
      name: 'layout shifts caused by us',
      unit: '',
      value: more('inside') + more('outside'),
      target: { atMost: 0 },
      note: `with us ${shifts.ours.outside} of the page’s elements and ${shifts.ours.inside} of none it can name, without ${shifts.bare.outside} and ${shifts.bare.inside}, over the same posts`,
    },
  ];
}

/** @returns seconds of layout and style a post */
async function measureStretch(bench: BenchPage | undefined): Promise<number> {
  if (!bench) return Number.NaN;
  const from = await bench.page.evaluate(() => window.__replica.currentIndex);
  await bench.settle();
  const before = await bench.readMetrics();
  const to = await bench.scrollTo(from + postsPerStretch, paceMs);
  await bench.settle();
  const after = await bench.readMetrics();
  const passed = (name: string) => (after[name] ?? Number.NaN) - (before[name] ?? Number.NaN);
  return (passed('LayoutDuration') + passed('RecalcStyleDuration')) / (to - from);
}

interface Shifts {
  /** Of elements of the page, among others. */
  outside: number;
  /** Of ours alone, or without a name: what is in a closed root, or gone already. */
  inside: number;
}

/** Runs in the page. Key presses excuse a shift to the browser, not to us: all are counted. */
function watchShifts(): void {
  const shifts: Shifts = { outside: 0, inside: 0 };
  Object.assign(window, { benchShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources } = entry as PerformanceEntry & { sources: { node: Node | null }[] };
      const isInside = sources.every(({ node }) => !node || node.nodeName.startsWith('FEEDSCOUT-'));
      shifts[isInside ? 'inside' : 'outside']++;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function readShifts({ page }: BenchPage): Promise<Shifts> {
  return page.evaluate(() => {
    const { benchShifts } = window as { benchShifts?: Shifts };
    if (!benchShifts) throw new Error('Nobody watches for shifts: see watchShifts');
    return benchShifts;
  });
}
