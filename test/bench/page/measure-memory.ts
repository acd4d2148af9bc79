import type { Figure, MeasureOptions } from '#test/bench/figure.ts';
import { type BenchPage, openBenchPage, type Stand } from './bench-page.ts';

/** Quicker than a person: what is kept does not depend on the pace, as each card comes into view. */
const paceMs = 25;

interface Reading {
  megabytes: number;
  nodes: number;
  listeners: number;
}

/**
 * What we keep in the page. Two browsers at the very same post: their difference is ours. None of it
 * is a matter of time, so both scroll at once.
 */
export async function measureMemory(
  stand: Stand,
  { isQuick, say }: MeasureOptions,
): Promise<Figure[]> {
  const [near, far] = [200, isQuick ? 800 : 2_000];
  const pages = [await openBenchPage(stand, 'bare'), await openBenchPage(stand, 'ours')] as const;
  const read = async (posts: number) => {
    say(`memory at ${posts} posts`);
    const [bare, ours] = await Promise.all(pages.map((page) => readAt(page, posts)));
    if (!bare || !ours) throw new Error('Two pages were read, and fewer came back');
    return { bare, ours };
  };
  const at = { near: await read(near), far: await read(far) };
  await Promise.all(pages.map((page) => page.close()));

  const added = (of: keyof Reading, { bare, ours }: typeof at.near) => ours[of] - bare[of];
  const places = isQuick ? { note: `at ${far} posts, as the run was a quick one` } : {};
  const ratio = (of: 'nodes' | 'listeners') => added(of, at.far) / added(of, at.near);
  const shared = { table: 'page', ...places } as const;
  return [
    {
      ...shared,
      id: 'page/heap',
      name: 'page heap over the bare page’s, after GC, at 2,000 posts',
      unit: 'MB',
      value: added('megabytes', at.far),
      target: { atMost: 1.5 },
      note: `the bare page has ${at.far.bare.megabytes.toFixed(1)} MB at ${far} posts, ${at.near.bare.megabytes.toFixed(1)} at ${near}`,
    },
    {
      ...shared,
      id: 'page/heap-growth',
      name: 'page heap over the bare page’s, more at 2,000 posts than at 200',
      unit: 'MB',
      value: added('megabytes', at.far) - added('megabytes', at.near),
      target: { atMost: 0.5 },
    },
    {
      ...shared,
      id: 'page/nodes',
      name: 'our nodes at 2,000 posts ÷ at 200',
      unit: '×',
      value: ratio('nodes'),
      target: { atMost: 1.05, text: '1' },
      note: `${added('nodes', at.far)} and ${added('nodes', at.near)} nodes`,
    },
    {
      ...shared,
      id: 'page/listeners',
      name: 'our listeners at 2,000 posts ÷ at 200',
      unit: '×',
      value: ratio('listeners'),
      target: { atMost: 1.05, text: '1' },
      note: `${added('listeners', at.far)} and ${added('listeners', at.near)} listeners`,
    },
  ];
}

async function readAt(bench: BenchPage, posts: number): Promise<Reading> {
  const index = await bench.scrollTo(posts, paceMs);
  if (index !== posts) throw new Error(`At post ${index} in place of ${posts}: no fair comparison`);
  await bench.settle();
  // The second collection takes what the first has let go of.
  for (let time = 0; time < 2; time++) await bench.session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes, JSEventListeners } = await bench.readMetrics();
  return {
    megabytes: (JSHeapUsedSize ?? Number.NaN) / 1e6,
    nodes: Nodes ?? Number.NaN,
    listeners: JSEventListeners ?? Number.NaN,
  };
}
