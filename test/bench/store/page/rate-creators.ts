import { createCreatorLists } from '@/lib/flows/list-creators';
import type { CreatorKey } from '@/lib/model/creator';
import { rateCreator } from '@/lib/scoring/rate-creator';
import { readDesk } from '@/lib/store/desk';
import { readLearned } from '@/lib/store/learned';
import { parseCreatorRecord } from '@/lib/store/read-record';
import type { Store } from '@/lib/store/schema';
import { connect } from './settle';

/** What one creator costs at the least, in milliseconds a creator, slice by slice. */
export interface BareCost {
  reading: number[];
  rating: number[];
}

const slice = 100;

/**
 * Reads creators in slices as they are stored, and rates those of a slice that are in memory and were
 * rated before, so that every path of the code is warm.
 */
export async function measureBareCost({ slices }: { slices: number }): Promise<BareCost> {
  const store = await connect();
  const desk = await readDesk(store);
  if (desk === undefined) throw new Error('The profile has no campaign');
  const { settings, campaign } = desk;
  const learned = await readLearned(store);
  const cost: BareCost = { reading: [], rating: [] };
  let after: CreatorKey = '';
  for (let nth = 0; nth < slices; nth += 1) {
    const began = performance.now();
    const stored = await readSlice(store, after);
    cost.reading.push((performance.now() - began) / slice);
    const records = stored.flatMap((value) => parseCreatorRecord(value) ?? []);
    after = records.at(-1)?.key ?? after;
    const rate = () => {
      for (const { creator, posts, history, isPerson, givenEmail } of records) {
        const facts = { creator, posts, history, isPerson, givenEmail };
        rateCreator({ ...facts, brief: campaign.brief, settings, learned });
      }
    };
    rate();
    const hot = performance.now();
    rate();
    cost.rating.push((performance.now() - hot) / slice);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return cost;
}

function readSlice(store: Store, after: CreatorKey): Promise<unknown[]> {
  return store.getAll('creators', IDBKeyRange.lowerBound(after, true), slice);
}

/** What a checkout without a re-rating of its own does: reads and rates whoever was seen. */
export async function listEverybody(): Promise<{ tookMs: number; creators: number }> {
  const lists = createCreatorLists(connect);
  const began = performance.now();
  const { rows } = await lists.listSeen('c1');
  return { tookMs: performance.now() - began, creators: rows.length };
}
