import { type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { Evidence } from '@/lib/model/sighting';
import { type CreatorTable, createCreatorTable } from './creator-table';
import { createEntry } from './entry-record';
import { parseEntry } from './read-record';
import type { CreatorRecord, Store } from './schema';
import { writeTransaction } from './write-transaction';

export interface EntryChange {
  campaignId: string;
  creatorKey: CreatorKey;
  /** Of the same creator; stored with the entry. */
  evidence?: Evidence;
  /** Pure; given the stored entry or a new undecided one. The same object back means "no change". */
  change(entry: Entry): Entry;
  now: number;
}

export interface Override {
  creatorKey: CreatorKey;
  isPerson: boolean;
  /** Of the same creator; stored with the word. */
  evidence?: Evidence;
}

/**
 * Changes one entry, in one transaction with the creator it is about, and waits until the disk has it.
 *
 * @returns the stored entry and the keys that changed; `undefined`, with nothing stored, when the
 *   campaign or the creator is not known or the evidence is another creator's
 */
export function writeEntry(
  store: Store,
  { campaignId, creatorKey: wantedKey, evidence, change, now }: EntryChange,
): Promise<{ entry: Entry; changedKeys: CreatorKey[] } | undefined> {
  return writeTransaction(
    store,
    async (transaction) => {
      if ((await transaction.objectStore('campaigns').getKey(campaignId)) === undefined) return;
      // What the scout clicks is stored however full the table is.
      const table = createCreatorTable(transaction, { capacity: Number.POSITIVE_INFINITY });
      const record = await findCreator(table, wantedKey, evidence);
      if (!record) return;
      const entries = transaction.objectStore('entries');
      const stored = parseEntry(await entries.get([campaignId, record.key]));
      const entry = change(stored ?? createEntry(campaignId, record.key, now));
      if (entry !== stored) await entries.put(entry);
      const changedKeys = new Set([record.key, ...(await table.flush())]);
      return { entry, changedKeys: [...changedKeys] };
    },
    { durability: 'strict' },
  );
}

/**
 * The scout says whether a creator that looks like a business is a person.
 *
 * @returns the keys that changed, or `undefined` when the creator is not known
 */
export function writeOverride(
  store: Store,
  { creatorKey, isPerson, evidence }: Override,
): Promise<CreatorKey[] | undefined> {
  return writeTransaction(
    store,
    async (transaction) => {
      const table = createCreatorTable(transaction);
      const record = await findCreator(table, creatorKey, evidence);
      if (!record) return undefined;
      table.put({ ...record, isPerson });
      return table.flush();
    },
    { durability: 'strict' },
  );
}

/**
 * The record that a request speaks of, with its evidence taken in.
 *
 * @returns `undefined` when the creator is not known or the evidence is another creator's
 */
export async function findCreator(
  table: CreatorTable,
  key: CreatorKey,
  evidence: Evidence | undefined,
): Promise<CreatorRecord | undefined> {
  if (!evidence) return table.find(key);
  const { creator } = evidence;
  if (key === creatorKey(creator) || key === creatorKey({ handle: creator.handle })) {
    return table.admit(evidence);
  }
  // The page knows the id, its evidence does not yet: the handle has to bear it out.
  const named = await table.find(key);
  const isSame = creator.id === undefined && named?.creator.handle === creator.handle;
  return isSame
    ? table.admit({ ...evidence, creator: { ...creator, id: named.creator.id } })
    : undefined;
}
