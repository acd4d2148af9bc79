import { type Creator, type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { moveCollaboration } from './collaborations';
import { countLesson } from './count-lesson';
import { changeCreatorCount, countCreators } from './creator-count';
import { addEvidence, addSighting, createRecord, mergeRecords, toStored } from './creator-record';
import { mergeEntries } from './entry-record';
import { parseCreatorRecord, parseEntry } from './read-record';
import type { CreatorRecord } from './schema';
import type { WriteTransaction } from './write-transaction';

export interface CreatorTable {
  /**
   * Reads what `admit` will ask for, all at once: one after the other costs a round trip each.
   *
   * @param isByHandle also who holds their handles, for those that `find` is asked for
   */
  expect(creators: readonly Creator[], isByHandle?: boolean): Promise<void>;
  /** The record of a key; `@handle` leads to the account that holds the handle now. */
  find(key: CreatorKey): Promise<CreatorRecord | undefined>;
  /** Adds an observation. @returns the record, or `undefined` where there is no room for a new one. */
  admit(evidence: Evidence): Promise<CreatorRecord | undefined>;
  /** Marks a post as seen. @returns whether its creator is known */
  see(sighting: Sighting): Promise<boolean>;
  put(record: CreatorRecord): void;
  /** Writes what changed. @returns the keys written and, for a page that still holds them, joined ones */
  flush(): Promise<CreatorKey[]>;
}

export interface CreatorTableOptions {
  /** How many creators there may be; nobody new beyond it. */
  capacity?: number;
  /** Those erased who are still not to be written to, and since when; see `readBlocked`. */
  blockedAt?: ReadonlyMap<CreatorKey, number>;
}

/** A page that forges evidence may fill the table so far and no further; the largest real ones stay below. */
export const maxCreators = 150_000;

/**
 * The creators as one transaction sees them: reads are kept, so that two observations of one account
 * in one batch meet, and each record is written once.
 *
 * Who is who:
 * - The numeric id is the account. A new handle changes the record, not its key.
 * - A creator known by handle only is kept under `@handle`. An observation by handle goes to the
 *   account that holds the handle now, if one is known.
 * - Once an account with that handle is observed with its id, `@handle` joins it: posts, sightings and
 *   the entries of every campaign. What it taught is forgotten: the joined record teaches anew.
 * - Two ids are two people, also where one took over the other's handle.
 */
export function createCreatorTable(
  transaction: WriteTransaction,
  { capacity = maxCreators, blockedAt }: CreatorTableOptions = {},
): CreatorTable {
  const creators = transaction.objectStore('creators');
  const entries = transaction.objectStore('entries');
  const collaborations = transaction.objectStore('collaborations');
  const records = new Map<CreatorKey, CreatorRecord | undefined>();
  const changed = new Set<CreatorKey>();
  const joined = new Set<CreatorKey>();
  /** Keys by handle, as stored before this transaction. */
  const holders = new Map<string, Promise<CreatorKey[]>>();
  let room: number | undefined;
  let added = 0;
  /** Stored, and not to be read: it is replaced, not added. */
  const broken = new Set<CreatorKey>();

  async function load(key: CreatorKey): Promise<CreatorRecord | undefined> {
    if (!records.has(key)) {
      const value = await creators.get(key);
      const stored = parseCreatorRecord(value);
      if (value !== undefined && stored === undefined) broken.add(key);
      // Another read of the same key may have come back first, and been changed since.
      if (!records.has(key)) records.set(key, stored);
    }
    return records.get(key);
  }

  function put(record: CreatorRecord) {
    records.set(record.key, record);
    changed.add(record.key);
  }

  function storedHolders(handle: string): Promise<CreatorKey[]> {
    const known = holders.get(handle) ?? creators.index('handle').getAllKeys(handle);
    holders.set(handle, known);
    return known;
  }

  async function holderOf(handle: string): Promise<CreatorRecord | undefined> {
    const keys = await storedHolders(handle);
    await Promise.all(keys.map(load));
    let holder: CreatorRecord | undefined;
    // Whoever took the handle over in this transaction is among the changed ones.
    for (const key of new Set([...keys, ...changed])) {
      const record = records.get(key);
      if (record?.creator.id === undefined || record.creator.handle !== handle) continue;
      if (!holder || holder.creator.observedAt < record.creator.observedAt) holder = record;
    }
    return holder;
  }

  async function find(key: CreatorKey) {
    return (await load(key)) ?? (key.startsWith('@') ? holderOf(key.slice(1)) : undefined);
  }

  async function join(creator: Creator, key: CreatorKey) {
    const handleKey = creatorKey({ handle: creator.handle });
    const handleOnly = await load(handleKey);
    if (!handleOnly) return;
    const known = await load(key);
    const withId = { ...handleOnly, key, creator: { ...handleOnly.creator, id: creator.id } };
    put(known ? mergeRecords(known, handleOnly) : withId);
    records.set(handleKey, undefined);
    joined.add(handleKey);
    await creators.delete(handleKey);
    if (known) added -= 1;
    await countLesson(transaction, handleKey, undefined, creator.observedAt);
    await moveEntries(handleKey, key);
    const campaigns = await collaborations.index('creatorKey').getAllKeys(handleKey);
    for (const [campaignId] of campaigns) {
      await moveCollaboration(
        transaction,
        { campaignId, creatorKey: handleKey },
        { campaignId, creatorKey: key },
      );
    }
  }

  async function moveEntries(from: CreatorKey, to: CreatorKey) {
    for (const stored of await entries.index('creatorKey').getAll(from)) {
      const entry = parseEntry(stored);
      if (!entry) continue;
      const { campaignId } = entry;
      const existing = parseEntry(await entries.get([campaignId, to]));
      const moved = { ...entry, creatorKey: to };
      await entries.put(existing ? mergeEntries(existing, moved) : moved);
      await entries.delete([campaignId, from]);
    }
  }

  function withBlock(record: CreatorRecord): CreatorRecord {
    const handleKey = creatorKey({ handle: record.creator.handle });
    const doNotContactAt = blockedAt?.get(record.key) ?? blockedAt?.get(handleKey);
    return doNotContactAt === undefined ? record : { ...record, doNotContactAt };
  }

  async function hasRoom(): Promise<boolean> {
    if (capacity === Number.POSITIVE_INFINITY) return true;
    room ??= capacity - (await countCreators(transaction));
    return room - added > 0;
  }

  return {
    async expect(creators, isByHandle = false) {
      const keys = creators.flatMap(({ id, handle }) => [
        creatorKey({ id, handle }),
        creatorKey({ handle }),
      ]);
      const handles = isByHandle ? creators.map(({ handle }) => storedHolders(handle)) : [];
      await Promise.all([...[...new Set(keys)].map(load), ...handles]);
    },
    find,
    put,
    async admit(evidence) {
      const key = creatorKey(evidence.creator);
      if (evidence.creator.id !== undefined) await join(evidence.creator, key);
      const known = await find(key);
      if (!known && !(await hasRoom())) return undefined;
      if (!known && !broken.has(key)) added += 1;
      const record = known ? addEvidence(known, evidence) : withBlock(createRecord(key, evidence));
      put(record);
      return record;
    },
    async see(sighting) {
      const record = await creatorOfPost(sighting.postId);
      if (!record) return false;
      put(addSighting(record, sighting));
      return true;
    },
    async flush() {
      const written = [...changed].map(async (key) => {
        const record = records.get(key);
        if (!record) return;
        const stored = toStored(record);
        records.set(key, stored);
        await creators.put(stored);
      });
      await Promise.all([...written, changeCreatorCount(transaction, added)]);
      added = 0;
      room = undefined;
      holders.clear();
      return [...changed, ...joined];
    },
  };

  async function creatorOfPost(postId: string): Promise<CreatorRecord | undefined> {
    for (const key of changed) {
      const record = records.get(key);
      if (record?.postIds.includes(postId)) return record;
    }
    const [key] = await creators.index('postId').getAllKeys(postId);
    return key === undefined ? undefined : load(key);
  }
}
