import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { changeCreatorCount } from './creator-count';
import { parseCreatorRecord, parseEntry } from './read-record';
import type { Store } from './schema';
import type { ImportStep } from './write-import';
import { type WriteTransaction, writeTransaction } from './write-transaction';

export interface UndoneImport {
  undone: CreatorKey[];
  /** Changed since, by the scout or the feed: what they hold now stays. */
  kept: CreatorKey[];
}

/**
 * Takes back what an import changed, in one transaction, the last first. A creator or an entry that
 * changed since stays as it is now.
 *
 * @param left revisions that undoing later steps has left behind; added to here
 */
export function undoImport(
  store: Store,
  steps: readonly ImportStep[],
  left = new Map<CreatorKey, number>(),
): Promise<UndoneImport> {
  return writeTransaction(store, async (transaction) => {
    const result: UndoneImport = { undone: [], kept: [] };
    for (const step of [...steps].reverse()) {
      const areEntriesBack = await takeBackEntries(transaction, step);
      const isRecordBack = await takeBackRecord(transaction, step, left);
      (areEntriesBack && isRecordBack ? result.undone : result.kept).push(step.key);
    }
    return result;
  });
}

async function takeBackEntries(transaction: WriteTransaction, step: ImportStep): Promise<boolean> {
  const entries = transaction.objectStore('entries');
  let isAll = true;
  for (const { before, after } of step.entries) {
    const key: [string, string] = [after.campaignId, after.creatorKey];
    const present = parseEntry(await entries.get(key));
    if (!isSameEntry(present, after)) isAll = false;
    else if (before === undefined) await entries.delete(key);
    else await entries.put(before);
  }
  return isAll;
}

async function takeBackRecord(
  transaction: WriteTransaction,
  { key, revision, before }: ImportStep,
  left: Map<CreatorKey, number>,
): Promise<boolean> {
  const creators = transaction.objectStore('creators');
  const present = parseCreatorRecord(await creators.get(key));
  if (present === undefined || present.revision !== (left.get(key) ?? revision)) return false;
  if (before !== undefined) {
    // Rises all the same: what was made from the record in between must not be kept.
    left.set(key, present.revision + 1);
    await creators.put({ ...before, revision: present.revision + 1 });
    return true;
  }
  const inCampaigns = await Promise.all([
    transaction.objectStore('entries').index('creatorKey').getKey(key),
    transaction.objectStore('collaborations').index('creatorKey').getKey(key),
  ]);
  const isFree = inCampaigns.every((found) => found === undefined);
  if (!isFree) return false;
  await creators.delete(key);
  await changeCreatorCount(transaction, -1);
  return true;
}

function isSameEntry(a: Entry | undefined, b: Entry): boolean {
  return a !== undefined && a.updatedAt === b.updatedAt && a.decision === b.decision;
}
