import type { CreatorKey } from '@/lib/model/creator';
import { campaignRange } from './collaborations';
import { type RatingSlice, ratingSliceSchema, type Store, type StoreName } from './schema';
import type { WriteTransaction } from './write-transaction';

/** The `from` of every slice of a campaign, in order. */
export async function readSliceStarts(store: Store, campaignId: string): Promise<CreatorKey[]> {
  const keys = await store.getAllKeys('ratings', campaignRange(campaignId));
  return keys.map(([, from]) => from);
}

/** @returns `undefined` for what is absent or cannot be read: it is rated again */
export async function readRatingSlice(
  store: Store,
  campaignId: string,
  from: CreatorKey,
): Promise<RatingSlice | undefined> {
  const stored = await store.get('ratings', [campaignId, from]);
  if (stored === undefined) return undefined;
  return ratingSliceSchema.safeParse(stored).success ? stored : undefined;
}

const sliceStores: StoreName[] = ['ratings', 'creators', 'campaigns'];

/**
 * Stores slices, each in place of the one with its `from`. A slice says itself of which records it is, so
 * two pages that rate at the same time do each other no harm.
 *
 * @returns whether they were stored; not where the campaign or one of the creators is gone meanwhile,
 *   since nothing may be left of somebody who was erased
 */
export async function writeRatingSlices(
  store: Store,
  slices: readonly RatingSlice[],
): Promise<boolean> {
  const transaction = store.transaction(sliceStores, 'readwrite');
  const ratings = transaction.objectStore('ratings');
  const isStored = slices.map(async (slice) => {
    const first = slice.made[0]?.[0];
    const last = slice.made.at(-1)?.[0];
    const isCampaign = await transaction.objectStore('campaigns').getKey(slice.campaignId);
    if (isCampaign === undefined || first === undefined || last === undefined) return false;
    const range = IDBKeyRange.bound(first, last);
    const present = new Set(await transaction.objectStore('creators').getAllKeys(range));
    if (!slice.made.every(([key]) => present.has(key))) return false;
    await ratings.put(slice);
    return true;
  });
  const [all] = await Promise.all([Promise.all(isStored), transaction.done]);
  return all.every(Boolean);
}

/** Removes slices that hold nobody any more. */
export async function removeRatingSlices(
  store: Store,
  campaignId: string,
  starts: readonly CreatorKey[],
): Promise<void> {
  const transaction = store.transaction('ratings', 'readwrite');
  await Promise.all(starts.map((from) => transaction.store.delete([campaignId, from])));
  await transaction.done;
}

/** Removes what was made of these creators, in every campaign, with the others of their slices. */
export async function forgetRatings(
  transaction: WriteTransaction,
  keys: readonly CreatorKey[],
): Promise<void> {
  const ratings = transaction.objectStore('ratings');
  const slices = keys.length === 0 ? [] : await ratings.getAllKeys();
  for (const [i, [campaignId, from]] of slices.entries()) {
    const [nextId, next = ''] = slices[i + 1] ?? [];
    const holds = (key: CreatorKey) => key >= from && (nextId !== campaignId || key < next);
    if (keys.some(holds)) await ratings.delete([campaignId, from]);
  }
}
