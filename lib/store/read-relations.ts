import type { Collaboration } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { readCollaborationsOf } from './collaborations';
import { type ReadTransaction, readCampaignNames, readEntriesOf } from './read-known';
import { parseEntry } from './read-record';
import type { Store, StoreName } from './schema';

/** What campaigns hold of creators, for a list of one campaign. */
export interface Relations {
  campaignId: string;
  /** Of campaigns, by id. */
  names: ReadonlyMap<string, string>;
  entriesOf: ReadonlyMap<CreatorKey, readonly Entry[]>;
  collaborationsOf: ReadonlyMap<CreatorKey, readonly Collaboration[]>;
}

/** Entries of a slice: some hundred bytes each, so that reading it holds up a page for a few milliseconds. */
const entrySlice = 1_000;
const relationStores: StoreName[] = ['campaigns', 'entries', 'collaborations'];

/** Everything that the campaigns hold, in slices: a transaction of all would keep every writer waiting. */
export async function readRelations(store: Store, campaignId: string): Promise<Relations> {
  const transaction = store.transaction(relationStores, 'readonly');
  const [names, collaborationsOf] = await Promise.all([
    readCampaignNames(transaction),
    readCollaborationsOf(transaction),
  ]);
  const entriesOf = new Map<CreatorKey, Entry[]>();
  let after: IDBKeyRange | null = null;
  for (;;) {
    const slice: unknown[] = await store.getAll('entries', after, entrySlice);
    for (const value of slice) {
      const entry = parseEntry(value);
      if (entry === undefined) continue;
      const others = entriesOf.get(entry.creatorKey);
      if (others) others.push(entry);
      else entriesOf.set(entry.creatorKey, [entry]);
    }
    const last = slice.at(-1);
    if (slice.length < entrySlice || last === undefined) break;
    const { campaignId: campaign, creatorKey } = last as { campaignId: string; creatorKey: string };
    after = IDBKeyRange.lowerBound([campaign, creatorKey], true);
  }
  return { campaignId, names, entriesOf, collaborationsOf };
}

/** The same of a few creators alone. */
export async function readRelationsOf(
  transaction: ReadTransaction,
  campaignId: string,
  keys: readonly CreatorKey[],
): Promise<Relations> {
  const [names, collaborationsOf, entries] = await Promise.all([
    readCampaignNames(transaction),
    readCollaborationsOf(transaction, keys),
    Promise.all(keys.map((key) => readEntriesOf(transaction, key))),
  ]);
  const entriesOf = Map.groupBy(entries.flat(), ({ creatorKey }) => creatorKey);
  return { campaignId, names, entriesOf, collaborationsOf };
}
