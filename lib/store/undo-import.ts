import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
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
 */
export function undoImport(store: Store, steps: readonly ImportStep[]): Promise<UndoneImport> {
  return writeTransaction(store, async (transaction) => {
    const result: UndoneImport = { undone: [], kept: [] };
    for (const step of [...steps].reverse()) {
      const areEntriesBack = await takeBackEntries(transaction, step);
      const isRecordBack = await takeBackRecord(transaction, step);
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
): Promise<boolean> {
  const creators = transaction.objectStore('creators');
  const present = parseCreatorRecord(await creators.get(key));
  if (present?.revision !== revision) return false;
  if (before !== undefined) {
    // Rises all the same: what was made from the record in between must not be kept.
    await creators.put({ ...before, revision: revision + 1 });
    return true;
  }
  const [isListed] = await transaction.objectStore('entries').index('creatorKey').getAllKeys(key);
  if (isListed === undefined) await creators.delete(key);
  return isListed === undefined;
}

function isSameEntry(a: Entry | undefined, b: Entry): boolean {
  return a !== undefined && a.updatedAt === b.updatedAt && a.decision === b.decision;
}
