import type { Collaboration } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { ContactMade, Known } from '@/lib/model/known';
import { readCollaborationsOf } from './collaborations';
import { type ReadTransaction, readCampaignNames, readEntriesOf, toKnown } from './read-known';
import { parseCreatorRecord, parseEntry } from './read-record';
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

/** Beyond it one request for all entries is quicker than one for each creator. */
const maxSingleReads = 40;
const stores: StoreName[] = ['creators', 'campaigns', 'entries', 'collaborations'];

/** Creators of a campaign's shortlist, the last added first; with a limit only the first of them. */
export async function readListed(
  store: Store,
  campaignId: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<StoredCreators & { listed: number }> {
  const transaction = store.transaction(stores, 'readonly');
  const entries = await readEntries(transaction);
  const listed = entries
    .filter((entry) => entry.campaignId === campaignId && entry.decision === 'listed')
    .sort((a, b) => (b.addedAt ?? 0) - (a.addedAt ?? 0));
  const keys = listed.slice(0, limit).map(({ creatorKey }) => creatorKey);
  const stored = await collect(transaction, keys, entries, campaignId);
  return { ...stored, listed: listed.length };
}

/**
 * Everyone seen, the last first, then those the campaign has an entry of without a sighting: no
 * decision is out of sight.
 */
export async function readSeen(store: Store, campaignId: string): Promise<StoredCreators> {
  const transaction = store.transaction(stores, 'readonly');
  const entries = await readEntries(transaction);
  // One request for all: 5,000 single ones take twice the time.
  const seen = await transaction.objectStore('creators').index('seenAt').getAll();
  const stored = new Map<CreatorKey, unknown>(seen.reverse().map((one) => [one.key, one]));
  const decided = entries.filter((entry) => entry.campaignId === campaignId);
  const keys = new Set([...stored.keys(), ...decided.map(({ creatorKey }) => creatorKey)]);
  return collect(transaction, [...keys], entries, campaignId, stored);
}

/** These creators, in the order asked for. */
export async function readCreators(
  store: Store,
  campaignId: string,
  keys: readonly CreatorKey[],
): Promise<StoredCreators> {
  const transaction = store.transaction(stores, 'readonly');
  const entries =
    keys.length > maxSingleReads
      ? await readEntries(transaction)
      : (await Promise.all(keys.map((key) => readEntriesOf(transaction, key)))).flat();
  return collect(transaction, keys, entries, campaignId);
}

async function readEntries(transaction: ReadTransaction): Promise<Entry[]> {
  const stored = await transaction.objectStore('entries').getAll();
  return stored.flatMap((value) => parseEntry(value) ?? []);
}

async function collect(
  transaction: ReadTransaction,
  keys: readonly CreatorKey[],
  entries: readonly Entry[],
  campaignId: string,
  read: ReadonlyMap<CreatorKey, unknown> = new Map(),
): Promise<StoredCreators> {
  const names = await readCampaignNames(transaction);
  const collaborationsOf = await readCollaborationsOf(
    transaction,
    keys.length > maxSingleReads ? undefined : keys,
  );
  const entriesOf = Map.groupBy(entries, ({ creatorKey }) => creatorKey);
  const creators = transaction.objectStore('creators');
  const stored = await Promise.all(keys.map((key) => read.get(key) ?? creators.get(key)));
  const found: StoredCreators = { creators: [], unreadable: [] };
  keys.forEach((key, i) => {
    const record = parseCreatorRecord(stored[i]);
    if (!record) {
      found.unreadable.push(key);
      return;
    }
    const known = toKnown(record, entriesOf.get(key) ?? [], { campaignId, names });
    const collaborations = collaborationsOf.get(key) ?? [];
    const collaboration = collaborations.find((one) => one.campaignId === campaignId);
    const otherCollaborations = collaborations
      .filter((one) => one !== collaboration)
      .sort((a, b) => b.updatedAt - a.updatedAt);
    const contactMade = readContactMade(entriesOf.get(key) ?? [], names);
    found.creators.push({ known, record, contactMade, collaboration, otherCollaborations });
  });
  return found;
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
