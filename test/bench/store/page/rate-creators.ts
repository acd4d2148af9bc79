import rateAgainModule from 'maybe:lib/flows/rate-again';
import relationsModule from 'maybe:lib/store/read-relations';
import { createCreatorLists } from '@/lib/flows/list-creators';
import type { CreatorKey } from '@/lib/model/creator';
import { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import { readDesk } from '@/lib/store/desk';
import { readLearned } from '@/lib/store/learned';
import { parseCreatorRecord } from '@/lib/store/read-record';
import type { CreatorRecord, Store } from '@/lib/store/schema';
import { connect } from './settle';

/** What one creator costs at the least, in milliseconds a creator, slice by slice. */
export interface BareCost {
  reading: number[];
  rating: number[];
}

/** So many were rated in so many milliseconds, after those with which it began. */
export interface RatedMany {
  tookMs: number;
  creators: number;
  /** Until the first ones were rated: counting, and reading what the campaigns hold. */
  startMs: number;
  /** All there are, on whom the start is spread. */
  total: number;
}

const campaignId = 'c1';
const slice = 100;

/**
 * Reads creators in slices as they are stored, and rates each once while the slice is in memory: what is
 * found out of a post is kept with the post, so a second time would cost half. To be called once before it
 * counts, so that the code is compiled and the indexes are built.
 */
export async function measureBareCost({ slices }: { slices: number }): Promise<BareCost> {
  const store = await connect();
  const rate = await createRater(store);
  const cost: BareCost = { reading: [], rating: [] };
  let after: CreatorKey = '';
  for (let nth = 0; nth < slices; nth += 1) {
    const began = performance.now();
    const range = IDBKeyRange.lowerBound(after, true);
    const stored: unknown[] = await store.getAll('creators', range, slice);
    cost.reading.push((performance.now() - began) / slice);
    const records = stored.flatMap((value) => parseCreatorRecord(value) ?? []);
    after = records.at(-1)?.key ?? after;
    const hot = performance.now();
    for (const record of records) rate(record);
    cost.rating.push((performance.now() - hot) / slice);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return cost;
}

async function createRater(store: Store): Promise<(record: CreatorRecord) => Rating> {
  const desk = await readDesk(store);
  if (desk === undefined) throw new Error('The profile has no campaign');
  const { settings, campaign } = desk;
  const learned = await readLearned(store);
  return ({ creator, posts, history, isPerson, givenEmail }) =>
    rateCreator({
      ...{ creator, posts, history, isPerson, givenEmail },
      ...{ brief: campaign.brief, settings, learned },
    });
}

/** Whether the checkout rates everybody by a flow of its own. */
export function hasRateAgain(): boolean {
  return typeof rateAgainModule.rateAgain === 'function';
}

/**
 * Rates everybody against a standard of which nothing is stored yet, and stores it.
 *
 * @param most after so many it is called off
 * @param mostMs and after so long, whichever comes first
 */
export async function rateEverybody(bounds: { most: number; mostMs: number }): Promise<RatedMany> {
  const { rateAgain } = rateAgainModule;
  const { readRelations } = relationsModule;
  if (typeof rateAgain !== 'function' || typeof readRelations !== 'function') {
    return listEverybody();
  }
  const store = await connect();
  const rate = await createRater(store);
  const ending = new AbortController();
  const began = performance.now();
  const at = () => performance.now() - began;
  const rated: RatedMany = { tookMs: 0, creators: 0, startMs: 0, total: 0 };
  let first: number | undefined;
  await rateAgain({
    store,
    relations: await readRelations(store, campaignId),
    standard: `bench ${Date.now()}`,
    rate: ({ record }: { record: CreatorRecord }) => rate(record),
    onProgress(done: number, total: number) {
      if (done === 0) return;
      if (first === undefined) {
        first = done;
        rated.startMs = at();
      }
      Object.assign(rated, { total, creators: done - first, tookMs: at() - rated.startMs });
      if (rated.creators >= bounds.most || rated.tookMs > bounds.mostMs) ending.abort();
    },
    signal: ending.signal,
  });
  return rated;
}

/** What earlier checkouts do: they read and rate whoever was seen, and keep it in the page. */
async function listEverybody(): Promise<RatedMany> {
  const lists = createCreatorLists(connect);
  const began = performance.now();
  const { rows } = await lists.listSeen(campaignId);
  const creators = rows.length;
  return { tookMs: performance.now() - began, creators, startMs: 0, total: creators };
}
