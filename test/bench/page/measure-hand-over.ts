import { setTimeout as wait } from 'node:timers/promises';
import { type Figure, isWanted, type MeasureOptions } from '#test/bench/figure.ts';
import { median, toSpread } from '#test/bench/statistics.ts';
import { type BenchPage, openBenchPage, type Stand } from './bench-page.ts';
import { batchSize } from './bench-world.ts';
import { loadParseBodies, timeParse } from './parse-unit.ts';
import { blankPage } from './serve-loopback.ts';

const bodiesPerBlock = 5;
/** All that the bodies of a block set going has ended, and the tap has room for the next again. */
const settleMs = 300;
/** Bodies are not shown twice to one page: what is known already costs less. */
const pairsPerVisit = 14;

const tapped = '/api/bench/item_list/';
const untapped = '/bench/';
const untappedToo = '/bench/again/';

interface Row {
  id: string;
  name: string;
  reads: 'json' | 'text';
  /** Address that is compared with the untapped one. */
  against: string;
  /** One body again and again, whose facts are dropped before they reach the content script. */
  isRepeated?: boolean;
  atMost?: number;
}

const rows: Row[] = [
  { id: 'object', reads: 'json', against: tapped, name: 'page reads json()', atMost: 1 },
  { id: 'text', reads: 'text', against: tapped, name: 'page reads text()', atMost: 2 },
  {
    id: 'tap',
    reads: 'json',
    against: tapped,
    isRepeated: true,
    name: 'json(), the tap alone (one body again and again)',
  },
  { id: 'nothing', reads: 'json', against: untappedToo, name: 'no tap on either side (A/A)' },
];

/**
 * What the hand-over costs the page's main thread, from `ThreadTime`: tapped and untapped address
 * with the same bodies, in blocks that take turns in one page without cards.
 */
export async function measureHandOver(stand: Stand, options: MeasureOptions): Promise<Figure[]> {
  const { isQuick, say } = options;
  const ours = await openBenchPage(stand, 'ours', blankPage);
  const figures: Figure[] = [];
  for (const row of rows) {
    if (!isWanted(toId(row), options)) continue;
    say(`hand-over, ${row.name}`);
    const costs: number[] = [];
    for (let visit = 0; visit < (isQuick || row.atMost === undefined ? 1 : 2); visit++) {
      costs.push(...(await measureVisit(ours, row, isQuick ? 7 : pairsPerVisit)));
    }
    figures.push({
      id: toId(row),
      table: 'page',
      name: `main-thread CPU of the hand-over per item ÷ one JSON.parse of it: ${row.name}`,
      unit: '× parse',
      ...toSpread(costs, 'quartiles'),
      of: 'pairs of blocks',
      ...(row.atMost === undefined ? {} : { target: { atMost: row.atMost } }),
    });
  }
  await ours.close();
  return figures;
}

function toId({ id }: Row): string {
  return `page/hand-over-${id}`;
}

/** @returns of each pair what an item cost more, in parses of an item */
async function measureVisit(
  { page, session, readMetrics }: BenchPage,
  { reads, against, isRepeated = false }: Row,
  pairs: number,
): Promise<number[]> {
  await page.goto(blankPage);
  await loadParseBodies(page);
  const parseMs: number[] = [];
  const extraMs: number[] = [];

  async function measureBlock(address: string, pair: number): Promise<number> {
    const from = isRepeated ? 0 : pair * bodiesPerBlock;
    const bodies = Array.from({ length: bodiesPerBlock }, (_, n) => from + (isRepeated ? 0 : n));
    // Else a block pays for what the one before has left lying about.
    await session.send('HeapProfiler.collectGarbage');
    const before = await readMetrics();
    await page.evaluate(readAll, { addresses: bodies.map((n) => address + n), reads });
    await wait(settleMs);
    const after = await readMetrics();
    return 1000 * ((after.ThreadTime ?? Number.NaN) - (before.ThreadTime ?? Number.NaN));
  }

  // The first pair warms up.
  for (let pair = 0; pair <= pairs; pair++) {
    const isTurned = pair % 2 === 1;
    const first = await measureBlock(isTurned ? untapped : against, pair);
    const second = await measureBlock(isTurned ? against : untapped, pair);
    if (pair > 0) extraMs.push(isTurned ? second - first : first - second);
    parseMs.push(await timeParse(page), await timeParse(page));
  }
  const unitMs = median(parseMs) / batchSize;
  return extraMs.map((ms) => ms / (bodiesPerBlock * batchSize) / unitMs);
}

/** Runs in the page. */
async function readAll({ addresses, reads }: { addresses: string[]; reads: 'json' | 'text' }) {
  for (const address of addresses) {
    const response = await fetch(address);
    if (reads === 'json') await response.json();
    else JSON.parse(await response.text());
  }
}
