import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { countLesson } from './count-lesson';
import { maxCreators } from './creator-table';
import { parseCreatorRecord, parseEntry } from './read-record';
import type { Store } from './schema';
import { type WriteTransaction, writeTransaction } from './write-transaction';

const day = 24 * 60 * 60 * 1000;

export interface ExpiryOptions {
  now: number;
  maxAgeDays?: number;
  /** Undecided creators beyond this number go too, the longest untouched first. */
  maxKept?: number;
  /** A worker lives half a minute: what is left over is done at its next start. */
  maxRemoved?: number;
}

/**
 * Forgets creators nobody decided on: the record once nothing was heard of it for `maxAgeDays`, and
 * the sightings once the last is that old while the account is still met. Whoever has a decision, a
 * note, tags, a status, a quoted fee or an override in any campaign, and whoever is not to be written
 * to, stays. What was learnt from the
 * creator goes with the sightings.
 *
 * @returns how many records were removed and how many lost their sightings
 */
export function removeExpired(
  store: Store,
  { now, maxAgeDays = 90, maxKept = maxCreators * 0.8, maxRemoved = 250 }: ExpiryOptions,
): Promise<{ removed: number; unseen: number }> {
  const cutoff = IDBKeyRange.upperBound(now - maxAgeDays * day, true);
  return writeTransaction(store, async (transaction) => {
    const creators = transaction.objectStore('creators');
    const decided = await readDecidedKeys(transaction);
    const old = await creators.index('updatedAt').getAllKeys(cutoff);
    const surplus = Math.max(0, (await creators.count()) - maxKept);
    const oldest = surplus > 0 ? await creators.index('updatedAt').getAllKeys() : [];
    const isUndecided = (key: CreatorKey) => !decided.has(key);
    const leaving = [...old.filter(isUndecided), ...oldest.filter(isUndecided).slice(0, surplus)];
    const undecided = [...new Set(leaving)].slice(0, maxRemoved);
    const removals = undecided.map(async (key) =>
      (await removeCreator(transaction, key)) ? [key] : [],
    );
    const removed = (await Promise.all(removals)).flat();
    const stale = await creators.index('seenAt').getAllKeys(cutoff);
    const isOld = new Set(old);
    const toForget = stale
      .filter((key) => isUndecided(key) && !isOld.has(key))
      .slice(0, maxRemoved);
    await Promise.all(toForget.map((key) => forgetSightings(transaction, key)));
    // One after the other: two lessons may be in one sum.
    for (const key of [...removed, ...toForget])
      await countLesson(transaction, key, undefined, now);
    return { removed: removed.length, unseen: toForget.length };
  });
}

function isDecided({ decision, status, note, tags, quotedFee }: Entry): boolean {
  const isWorkedOn = status !== 'shortlisted' || note !== '' || tags.length > 0;
  return decision !== 'none' || isWorkedOn || quotedFee !== undefined;
}

async function readDecidedKeys(transaction: WriteTransaction): Promise<Set<CreatorKey>> {
  const decided = new Set<CreatorKey>();
  for (const stored of await transaction.objectStore('entries').getAll()) {
    const entry = parseEntry(stored);
    // What cannot be read may be a decision: better kept too long than lost.
    if (!entry || isDecided(entry)) decided.add(entry?.creatorKey ?? String(stored.creatorKey));
  }
  for (const [, key] of await transaction.objectStore('collaborations').getAllKeys()) {
    decided.add(key);
  }
  return decided;
}

async function removeCreator(transaction: WriteTransaction, key: CreatorKey): Promise<boolean> {
  const creators = transaction.objectStore('creators');
  const record = parseCreatorRecord(await creators.get(key));
  if (record?.isPerson !== undefined || record?.doNotContactAt !== undefined) return false;
  await creators.delete(key);
  const entries = transaction.objectStore('entries');
  const keys = await entries.index('creatorKey').getAllKeys(key);
  await Promise.all(keys.map((entryKey) => entries.delete(entryKey)));
  return true;
}

async function forgetSightings(transaction: WriteTransaction, key: CreatorKey): Promise<void> {
  const creators = transaction.objectStore('creators');
  const record = parseCreatorRecord(await creators.get(key));
  if (!record) return;
  const { seen: _, ...unseen } = record;
  await creators.put({ ...unseen, marks: [], revision: record.revision + 1 });
}
