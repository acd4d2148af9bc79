import type { Collaboration } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { ContactMade, Known } from '@/lib/model/known';
import { readBackwards } from './read-backwards';
import { type ReadTransaction, toKnown } from './read-known';
import { parseCreatorRecord, parseEntry } from './read-record';
import { type Relations, readRelations, readRelationsOf } from './read-relations';
import type { CreatorRecord, Store, StoreName } from './schema';

export interface StoredCreator {
  known: Known;
  /** The latest campaign in which the creator was written to, whatever was decided since. */
  contactMade?: ContactMade;
  /** What is agreed in the campaign, where anything is. */
  collaboration?: Collaboration;
  /** The same in other campaigns, the latest changed first. */
  otherCollaborations: Collaboration[];
  record: CreatorRecord;
}

export interface StoredCreators {
  creators: StoredCreator[];
  /** Keys of records that no longer parse or are not there: left out, never a reason to fail. */
  unreadable: CreatorKey[];
}

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

/** How many creators a campaign's shortlist has. */
export function countListed(store: Store, campaignId: string): Promise<number> {
  return store.countFromIndex('entries', 'decision', IDBKeyRange.only([campaignId, 'listed']));
}

/** Creators of a campaign's shortlist, the last added first. */
export async function readListed(store: Store, campaignId: string): Promise<StoredCreators> {
  const found = await gather(readListedSlices(store, await readRelations(store, campaignId)));
  found.creators.sort((a, b) => compareAdded(a.known.entry, b.known.entry));
  return found;
}

/** Orders by the time of listing, the latest first. */
export function compareAdded(a: Entry | undefined, b: Entry | undefined): number {
  return (b?.addedAt ?? 0) - (a?.addedAt ?? 0);
}

/** The same in the order of their keys, slice by slice. */
export function readListedSlices(
  store: Store,
  relations: Relations,
): AsyncGenerator<StoredCreators> {
  const listed = entriesIn(relations).filter(({ decision }) => decision === 'listed');
  const keys = listed.map(({ creatorKey }) => creatorKey).sort();
  return readSlices(store, keys, relations);
}

/**
 * Everyone seen, the last first, then those the campaign has an entry of without a sighting: no
 * decision is out of sight.
 */
export async function readSeen(store: Store, campaignId: string): Promise<StoredCreators> {
  const found = await gather(readSeenSlices(store, await readRelations(store, campaignId)));
  found.creators.sort((a, b) => compareSeen(a.record, b.record));
  return found;
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
 * The same in the order of their keys, slice by slice: thousands in one go would hold up the page, and
 * one transaction over all of them every writer.
 */
export async function* readSeenSlices(
  store: Store,
  relations: Relations,
): AsyncGenerator<StoredCreators> {
  const decided = new Set(entriesIn(relations).map(({ creatorKey }) => creatorKey));
  let after: IDBKeyRange | null = null;
  for (;;) {
    const slice: { key: CreatorKey; seen?: unknown }[] = await store.getAll(
      'creators',
      after,
      recordSlice,
    );
    const last = slice.at(-1)?.key;
    const shown = slice.filter((value) => value.seen !== undefined || decided.has(value.key));
    for (const { key } of shown) decided.delete(key);
    yield toStored(
      shown.map((value) => ({ key: value.key, value })),
      relations,
    );
    if (slice.length < recordSlice || last === undefined) break;
    after = IDBKeyRange.lowerBound(last, true);
  }
  yield { creators: [], unreadable: [...decided] };
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

async function gather(slices: AsyncIterable<StoredCreators>): Promise<StoredCreators> {
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

function toStored(
  records: readonly { key: CreatorKey; value: unknown }[],
  relations: Relations,
): StoredCreators {
  const found: StoredCreators = { creators: [], unreadable: [] };
  for (const { key, value } of records) {
    const record = parseCreatorRecord(value);
    if (record) found.creators.push(toStoredCreator(record, relations));
    else found.unreadable.push(key);
  }
  return found;
}

function toStoredCreator(
  record: CreatorRecord,
  { campaignId, names, entriesOf, collaborationsOf }: Relations,
): StoredCreator {
  const entries = entriesOf.get(record.key) ?? [];
  const collaborations = collaborationsOf.get(record.key) ?? [];
  const collaboration = collaborations.find((one) => one.campaignId === campaignId);
  const otherCollaborations = collaborations
    .filter((one) => one !== collaboration)
    .sort((a, b) => b.updatedAt - a.updatedAt);
  const known = toKnown(record, entries, { campaignId, names });
  const contactMade = readContactMade(entries, names);
  return { known, record, contactMade, collaboration, otherCollaborations };
}

function isListed({ known }: StoredCreator): boolean {
  return known.entry?.decision === 'listed';
}

function entriesIn({ campaignId, entriesOf }: Relations): Entry[] {
  return [...entriesOf.values()].flatMap(
    (entries) => entries.find((entry) => entry.campaignId === campaignId) ?? [],
  );
}

/** Everything but `shortlisted` follows a message; `declined` may also be a word from elsewhere. */
function readContactMade(
  entries: readonly Entry[],
  names: ReadonlyMap<string, string>,
): ContactMade | undefined {
  const [latest] = entries
    .filter(({ status, contactedAt }) => contactedAt !== undefined || status !== 'shortlisted')
    .sort((a, b) => (b.contactedAt ?? 0) - (a.contactedAt ?? 0));
  if (latest === undefined) return undefined;
  const { campaignId, contactedAt } = latest;
  return {
    campaignId,
    campaign: names.get(campaignId) ?? '',
    ...(contactedAt !== undefined && { at: contactedAt }),
  };
}
