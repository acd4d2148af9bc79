import { type Figure, isWanted, type MeasureOptions } from '#test/bench/figure.ts';
import type { Stand } from './bench-page.ts';
import { createBenchWorld } from './bench-world.ts';
import { measureDelay } from './measure-delay.ts';
import { measureHandOver } from './measure-hand-over.ts';
import { measureLayout } from './measure-layout.ts';
import { measureMemory } from './measure-memory.ts';
import { measureScript } from './measure-script.ts';
import { measureSize } from './measure-size.ts';
import { serveLoopback } from './serve-loopback.ts';

/** More than are scrolled, so that the list never ends. */
const posts = 2_400;

interface Part {
  /** Ids of its figures, or what they begin with. */
  ids: string[];
  measure(stand: Stand, options: MeasureOptions): Figure[] | Promise<Figure[]>;
}

/** In the order of the report. */
const parts: Part[] = [
  {
    ids: ['page/script-per-post', 'page/garbage-per-post', 'page/longest-run'],
    measure: measureScript,
  },
  { ids: ['page/hand-over'], measure: measureHandOver },
  { ids: ['page/fetch-delay'], measure: measureDelay },
  {
    ids: ['page/layout', 'page/frames'],
    measure: measureLayout,
  },
  { ids: ['page/heap', 'page/nodes', 'page/listeners'], measure: measureMemory },
  { ids: ['page/gzip'], measure: (_, options) => measureSize(options) },
];

/** The figures of the extension's cost in TikTok's page. */
export async function measurePage(options: MeasureOptions): Promise<Figure[]> {
  const wanted = parts.filter(({ ids }) => ids.some((id) => isWanted(id, options)));
  if (wanted.length === 0) return [];
  const world = createBenchWorld(posts);
  const server = await serveLoopback(world);
  const stand: Stand = { world, server, extension: options.extension, opened: new Set() };
  const figures: Figure[] = [];
  for (const { ids, measure } of wanted) {
    try {
      figures.push(...(await measure(stand, options)));
    } catch (error) {
      // The other rows are worth their minutes still.
      options.say(`Not measured: ${ids.join(', ')}`);
      console.error(error);
      process.exitCode = 1;
    }
    for (const page of stand.opened) await page.close();
  }
  server.close();
  if (server.strays.length > 0) {
    options.say(`The page asked for what it never should: ${server.strays.join(', ')}`);
    process.exitCode = 1;
  }
  return figures.filter(({ id }) => isWanted(id, options));
}
