import type { CreatorKey } from '@/lib/model/creator';
import type { Place, Store } from './schema';
import { type WriteTransaction, writeTransaction } from './write-transaction';

/** A walk through an index of creators from its low end, of which each start of the worker does a part. */
export interface Sweep {
  index: 'updatedAt' | 'seenAt';
  /**
   * Whether one is to be looked at. The first who is not ends the walk, and the next begins anew.
   *
   * @param taken how many were so far
   */
  isDue(indexKey: number, taken: number): boolean;
  /** Does what is to be done, in one transaction. @returns to how many it was done */
  take(transaction: WriteTransaction, keys: readonly CreatorKey[]): Promise<number>;
  maxTaken: number;
  maxLooked: number;
  isFromStart: boolean;
}

export interface Swept {
  /** To how many it was done. */
  taken: number;
  /** The walk has ended: nobody is left who was not looked at. */
  isDone: boolean;
}

/** Looked at in one transaction: a capture that comes meanwhile waits for a few, not for all. */
const sliceSize = 50;

/** Goes on where the last part of the walk stopped. */
export async function sweepIndex(
  store: Store,
  { index, isDue, take, maxTaken, maxLooked, isFromStart }: Sweep,
): Promise<Swept> {
  if (isFromStart) await store.delete('places', index);
  let taken = 0;
  let looked = 0;
  let isDone = false;
  while (!isDone && taken < maxTaken && looked < maxLooked) {
    const most = Math.min(sliceSize, maxTaken - taken, maxLooked - looked);
    await writeTransaction(store, async (transaction) => {
      const places = transaction.objectStore('places');
      const found = await readBehind(transaction, index, await places.get(index), most);
      const due = found.filter(({ indexKey }, i) => isDue(indexKey, taken + i));
      const keys = due.map(({ key }) => key);
      looked += keys.length;
      taken += await take(transaction, keys);
      const [next] = found.slice(due.length);
      isDone = next === undefined ? found.length < most : !isDue(next.indexKey, taken);
      const last = due.at(-1);
      if (isDone) await places.delete(index);
      else if (last !== undefined) await places.put(last, index);
    });
  }
  return { taken, isDone };
}

/** The next entries of an index behind a place. */
async function readBehind(
  transaction: WriteTransaction,
  name: Sweep['index'],
  place: Place | undefined,
  most: number,
): Promise<Place[]> {
  const index = transaction.objectStore('creators').index(name);
  const found: Place[] = [];
  const range = place && IDBKeyRange.lowerBound(place.indexKey);
  let cursor = await index.openKeyCursor(range);
  if (place && cursor?.key === place.indexKey && cursor.primaryKey < place.key) {
    cursor = await cursor.continuePrimaryKey(place.indexKey, place.key);
  }
  if (place && cursor?.key === place.indexKey && cursor.primaryKey <= place.key) {
    cursor = await cursor.continue();
  }
  while (cursor && found.length < most) {
    found.push({ indexKey: cursor.key, key: cursor.primaryKey });
    if (found.length < most) cursor = await cursor.continue();
  }
  return found;
}
