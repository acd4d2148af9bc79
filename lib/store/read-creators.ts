import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { readBackwards } from './read-backwards';
import type { ReadTransaction } from './read-known';
import { parseEntry } from './read-record';
import { type Relations, readRelations, readRelationsOf } from './read-relations';
import type { CreatorRecord, Store, StoreName } from './schema';
import { type StoredCreator, type StoredCreators, toStored } from './stored-creator';

/** Beyond it reading all that the campaigns hold is quicker than asking for each creator. */
const maxSingleReads = 40;
/** As many records as are read and parsed in a few milliseconds: no writer and no page waits longer. */
const recordSlice = 100;
const stores: StoreName[] = ['creators', 'campaigns', 'entries', 'collaborations'];

/**
 * Those of a campaign's shortlist who were added last, the last one first. Takes as long for a long list
 * as for a short one.
 *
 * @param limit at most so many
 * @returns `isAll`: there are no others
 */
export async function readNewestListed(
  store: Store,
  campaignId: string,
  limit: number,
): Promise<StoredCreators & { isAll: boolean }> {
  const transaction = store.transaction(stores, 'readonly');
  const entries = transaction.objectStore('entries');
  const range = IDBKeyRange.bound([campaignId, 'listed'], [campaignId, 'listed', []]);
  const [page, some] = await Promise.all([
    readBackwards(entries.index('addedAt'), range, limit),
    entries.index('decision').getAllKeys([campaignId, 'listed'], limit + 1),
  ]);
  const keys = new Set(page.flatMap((value) => parseEntry(value)?.creatorKey ?? []));
  // Whoever was listed before the time of it was kept was added before all others.
  if (page.length < limit) for (const [, key] of some) keys.add(key);
  const wanted = [...keys].slice(0, limit);
  const relations = await readRelationsOf(transaction, campaignId, wanted);
  const found = await collect(transaction, wanted, relations);
  const creators = found.creators.filter(isListed);
  return { ...found, creators, isAll: some.length <= limit };
}

/** How many creators a campaign's shortlist has, the records not looked at. */
export function countListed(store: Store, campaignId: string): Promise<number> {
  return store.countFromIndex('entries', 'decision', IDBKeyRange.only([campaignId, 'listed']));
}

/** Orders by the time of listing, the latest first. */
export function compareAdded(a: Entry | undefined, b: Entry | undefined): number {
  return (b?.addedAt ?? 0) - (a?.addedAt ?? 0);
}

/** Creators of a campaign's shortlist in the order of their keys, slice by slice. */
export function readListedSlices(
  store: Store,
  relations: Relations,
): AsyncGenerator<StoredCreators> {
  const listed = entriesIn(relations).filter(({ decision }) => decision === 'listed');
  const keys = listed.map(({ creatorKey }) => creatorKey).sort();
  return readSlices(store, keys, relations);
}

type SeenAt = Pick<CreatorRecord, 'key' | 'seen'>;

/** Orders by the last sighting, the latest first; who was never seen comes last. */
export function compareSeen(a: SeenAt, b: SeenAt): number {
  const [lastA, lastB] = [a.seen?.lastAt, b.seen?.lastAt];
  if (lastA !== undefined && lastB !== undefined && lastA !== lastB) return lastB - lastA;
  if ((lastA === undefined) !== (lastB === undefined)) return lastA === undefined ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}

/**
 * Everyone seen, and those the campaign has an entry of without a sighting, so that no decision is out of
 * sight; in the order of their keys, slice by slice: thousands in one go would hold up the page, and
 * one transaction over all of them every writer.
 */
export async function* readSeenSlices(
  store: Store,
  relations: Relations,
): AsyncGenerator<StoredCreators> {
  const decided = new Set(entriesIn(relations).map(({ creatorKey }) => creatorKey));
  let reading = readRecords(store, null);
  for (;;) {
    const slice = await reading;
    const last = slice.at(-1)?.key;
    const isLast = slice.length < recordSlice || last === undefined;
    // The next slice is on its way while this one is worked on.
    if (!isLast) reading = readRecords(store, IDBKeyRange.lowerBound(last, true));
    const shown = slice.filter((value) => value.seen !== undefined || decided.has(value.key));
    for (const { key } of shown) decided.delete(key);
    yield toStored(
      shown.map((value) => ({ key: value.key, value })),
      relations,
    );
    if (isLast) break;
  }
  yield { creators: [], unreadable: [...decided] };
}

function readRecords(
  store: Store,
  range: IDBKeyRange | null,
): Promise<{ key: CreatorKey; seen?: unknown }[]> {
  const reading = store.getAll('creators', range, recordSlice);
  // Whoever stops half-way never asks for it.
  reading.catch(() => {});
  return reading;
}

/** How many creators were seen. */
export function countSeen(store: Store): Promise<number> {
  return store.countFromIndex('creators', 'seenAt');
}

/** These creators, in the order asked for. */
export async function readCreators(
  store: Store,
  campaignId: string,
  keys: readonly CreatorKey[],
): Promise<StoredCreators> {
  if (keys.length <= maxSingleReads) {
    const transaction = store.transaction(stores, 'readonly');
    const relations = await readRelationsOf(transaction, campaignId, keys);
    return collect(transaction, keys, relations);
  }
  const relations = await readRelations(store, campaignId);
  return gather(readSlices(store, keys, relations));
}

/** All of these slices in one. */
export async function gather(slices: AsyncIterable<StoredCreators>): Promise<StoredCreators> {
  const found: StoredCreators = { creators: [], unreadable: [] };
  for await (const { creators, unreadable } of slices) {
    found.creators.push(...creators);
    found.unreadable.push(...unreadable);
  }
  return found;
}

async function* readSlices(
  store: Store,
  keys: readonly CreatorKey[],
  relations: Relations,
): AsyncGenerator<StoredCreators> {
  for (let from = 0; from < keys.length; from += recordSlice) {
    const transaction = store.transaction(stores, 'readonly');
    yield await collect(transaction, keys.slice(from, from + recordSlice), relations);
  }
}

async function collect(
  transaction: ReadTransaction,
  keys: readonly CreatorKey[],
  relations: Relations,
): Promise<StoredCreators> {
  const creators = transaction.objectStore('creators');
  const stored = await Promise.all(keys.map((key) => creators.get(key)));
  return toStored(
    keys.map((key, i) => ({ key, value: stored[i] })),
    relations,
  );
}

/** Of a campaign whose entries are read, the same. */
export function countListedIn(relations: Relations): number {
  return entriesIn(relations).filter(({ decision }) => decision === 'listed').length;
}

function isListed({ known }: StoredCreator): boolean {
  return known.entry?.decision === 'listed';
}

function entriesIn({ campaignId, entriesOf }: Relations): Entry[] {
  return [...entriesOf.values()].flatMap(
    (entries) => entries.find((entry) => entry.campaignId === campaignId) ?? [],
  );
}
