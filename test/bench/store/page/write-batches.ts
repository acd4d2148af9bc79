import { inventCreator } from '#test/bench/store/page/invent-creator.ts';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { recognisePost } from '@/lib/scoring/results/recognise-post';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/schema';
import { writeCapture } from '@/lib/store/write-capture';
import { connect } from './settle';

/** As many as a page sends at once. */
const batchSize = 30;
const leastPairs = 12;
/** Of them met for the first time. */
const newEach = 6;

interface Side {
  store: Store;
  creators: number;
  tookMs: number[];
}

/** Milliseconds of each batch, the pairs in their order. */
export interface WrittenBatches {
  large: number[];
  small: number[];
}

/**
 * Writes batches of 30 creators with a post each, and the sighting of it, into a database of 100,000
 * creators and one of 1,000, in turn.
 *
 * @param warmUp pairs before those that count
 * @param mostMs after which no further pair is begun, once there are `leastPairs`
 */
export async function writeBatches({
  pairs,
  warmUp,
  mostMs,
}: {
  pairs: number;
  warmUp: number;
  mostMs: number;
}): Promise<WrittenBatches> {
  const end = performance.now() + mostMs;
  const small = await openStore({ name: 'feedscout-small' });
  const sides: [Side, Side] = [
    { store: await connect(), creators: 100_000, tookMs: [] },
    { store: small, creators: 1_000, tookMs: [] },
  ];
  const random = createRandom();
  for (let pair = 0; pair < warmUp + pairs; pair += 1) {
    if (pair >= warmUp + leastPairs && performance.now() > end) break;
    // Whoever goes second finds the caches warm: by turns.
    const order = pair % 2 === 0 ? sides : [...sides].reverse();
    for (const side of order) {
      const took = await writeBatch(side, pair, random);
      if (pair >= warmUp) side.tookMs.push(took);
    }
  }
  small.close();
  return { large: sides[0].tookMs, small: sides[1].tookMs };
}

async function writeBatch(side: Side, pair: number, random: () => number): Promise<number> {
  const now = Date.now();
  const evidence: Evidence[] = [];
  const sightings: Sighting[] = [];
  for (let nth = 0; nth < batchSize; nth += 1) {
    const isNew = nth < newEach;
    const index = isNew ? 200_000 + pair * newEach + nth : Math.floor(random() * side.creators);
    const { creator, posts } = inventCreator(index, now);
    const [first] = posts;
    if (first === undefined) continue;
    const post = {
      ...first,
      id: `76${String(pair).padStart(6, '0')}${String(nth).padStart(4, '0')}`,
    };
    evidence.push({
      creator: { ...creator, observedAt: now },
      posts: [{ ...post, observedAt: now }],
    });
    sightings.push({ postId: post.id, place: 'for-you', at: now });
  }
  const lookup = evidence.map(({ creator }) => `tt_${creator.id}`);
  const following = { recognise: recognisePost, now };
  const began = performance.now();
  await writeCapture(side.store, { evidence, sightings, lookup, campaignId: 'c1', following });
  return performance.now() - began;
}

/** The same figures at every run. */
function createRandom(): () => number {
  let state = 20_270_303;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
