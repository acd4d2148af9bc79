import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { countLessons } from './count-lesson';
import { changeCreatorCount, countCreators } from './creator-count';
import { maxCreators } from './creator-table';
import { parseCreatorRecord, parseEntry } from './read-record';
import type { Store } from './schema';
import { type Swept, sweepIndex } from './sweep-index';
import { type WriteTransaction, writeTransaction } from './write-transaction';

const day = 24 * 60 * 60 * 1000;

export interface ExpiryOptions {
  now: number;
  maxAgeDays?: number;
  /** Undecided creators beyond this number go too, the longest untouched first. */
  maxKept?: number;
  /** A worker lives half a minute: what is left over is done at its next start. */
  maxRemoved?: number;
  /** Also those who stay cost a look; the next start goes on behind the last of them. */
  maxLooked?: number;
  /** Not where the last start stopped. */
  isFromStart?: boolean;
}

/**
 * Forgets creators nobody decided on: the record once nothing was heard of it for `maxAgeDays`, and
 * the sightings once the last is that old while the account is still met. Whoever has a decision, a
 * note, tags, a status, a quoted fee or an override in any campaign, and whoever is not to be written
 * to, stays. What was learnt from the creator goes with the sightings.
 *
 * In small transactions, between which a capture finds its turn, and going round: however many stay at
 * the old end, the others are reached at a later start.
 *
 * @returns how many records were removed and how many lost their sightings
 */
export async function removeExpired(
  store: Store,
  options: ExpiryOptions,
): Promise<{ removed: number; unseen: number }> {
  const { taken: removed } = await expireRecords(store, options);
  const { taken: unseen } = await expireSightings(store, options);
  return { removed, unseen };
}

/** The first half of `removeExpired`: whom nothing was heard of. */
export async function expireRecords(store: Store, options: ExpiryOptions): Promise<Swept> {
  const { now, maxKept = maxCreators * 0.8 } = options;
  const surplus = Math.max(0, (await writeTransaction(store, countCreators)) - maxKept);
  const cutoff = toCutoff(options);
  return sweepIndex(store, {
    ...toBounds(options),
    index: 'updatedAt',
    isDue: (updatedAt, taken) => updatedAt < cutoff || taken < surplus,
    take: (transaction, keys) => removeUndecided(transaction, keys, now),
  });
}

/** The second half: whose sightings are old. */
export function expireSightings(store: Store, options: ExpiryOptions): Promise<Swept> {
  const cutoff = toCutoff(options);
  return sweepIndex(store, {
    ...toBounds(options),
    index: 'seenAt',
    isDue: (seenAt) => seenAt < cutoff,
    take: (transaction, keys) => forgetSightings(transaction, keys, { cutoff, now: options.now }),
  });
}

function toCutoff({ now, maxAgeDays = 90 }: ExpiryOptions): number {
  return now - maxAgeDays * day;
}

function toBounds({ maxRemoved = 250, maxLooked = 1_000, isFromStart = false }: ExpiryOptions) {
  return { maxTaken: maxRemoved, maxLooked, isFromStart };
}

function isDecision({ decision, status, note, tags, quotedFee }: Entry): boolean {
  const isWorkedOn = status !== 'shortlisted' || note !== '' || tags.length > 0;
  return decision !== 'none' || isWorkedOn || quotedFee !== undefined;
}

async function isDecided(transaction: WriteTransaction, key: CreatorKey): Promise<boolean> {
  const [entries, agreed] = await Promise.all([
    transaction.objectStore('entries').index('creatorKey').getAll(key),
    transaction.objectStore('collaborations').index('creatorKey').getKey(key),
  ]);
  if (agreed !== undefined) return true;
  return entries.some((stored) => {
    const entry = parseEntry(stored);
    // What cannot be read may be a decision: better kept too long than lost.
    return entry === undefined || isDecision(entry);
  });
}

async function removeUndecided(
  transaction: WriteTransaction,
  keys: readonly CreatorKey[],
  now: number,
): Promise<number> {
  const removed = await filterKeys(keys, (key) => removeCreator(transaction, key));
  await changeCreatorCount(transaction, -removed.length);
  await forgetLessons(transaction, removed, now);
  return removed.length;
}

async function removeCreator(transaction: WriteTransaction, key: CreatorKey): Promise<boolean> {
  if (await isDecided(transaction, key)) return false;
  const creators = transaction.objectStore('creators');
  const record = parseCreatorRecord(await creators.get(key));
  if (record?.isPerson !== undefined || record?.doNotContactAt !== undefined) return false;
  await creators.delete(key);
  const entries = transaction.objectStore('entries');
  const entryKeys = await entries.index('creatorKey').getAllKeys(key);
  await Promise.all(entryKeys.map((entryKey) => entries.delete(entryKey)));
  return true;
}

async function forgetSightings(
  transaction: WriteTransaction,
  keys: readonly CreatorKey[],
  { cutoff, now }: { cutoff: number; now: number },
): Promise<number> {
  const creators = transaction.objectStore('creators');
  const forgotten = await filterKeys(keys, async (key) => {
    if (await isDecided(transaction, key)) return false;
    const record = parseCreatorRecord(await creators.get(key));
    // Whoever was not heard of either goes whole, or stays for a reason.
    if (record === undefined || record.updatedAt < cutoff) return false;
    const { seen: _, ...unseen } = record;
    await creators.put({ ...unseen, marks: [], revision: record.revision + 1 });
    return true;
  });
  await forgetLessons(transaction, forgotten, now);
  return forgotten.length;
}

function forgetLessons(transaction: WriteTransaction, keys: readonly CreatorKey[], now: number) {
  return countLessons(transaction, new Map(keys.map((key) => [key, undefined])), now);
}

async function filterKeys(
  keys: readonly CreatorKey[],
  test: (key: CreatorKey) => Promise<boolean>,
): Promise<CreatorKey[]> {
  const passed = await Promise.all(keys.map(test));
  return keys.filter((_, i) => passed[i]);
}
