import type { BackupRecords } from './backup-format';
import { countLessons } from './count-lesson';
import { settingsKey } from './desk';
import type { Store } from './schema';
import { everyStore, type WriteTransaction, writeTransaction } from './write-transaction';

export interface Restoring {
  now: number;
  /** Records written so far, and how many there are. */
  onProgress?(done: number, total: number): void;
  /** Its abort leaves everything as it was. */
  signal?: AbortSignal;
}

export const restoreSliceSize = 250;

/**
 * Puts a checked backup in place of everything that is here: in one transaction, so whatever fails on
 * the way, and whoever closes the page, everything is as it was.
 */
export function replaceEverything(
  store: Store,
  records: BackupRecords,
  { now, onProgress = () => {}, signal }: Restoring,
): Promise<void> {
  return writeTransaction(
    store,
    async (transaction) => {
      const revision = await highestRevision(transaction);
      await Promise.all(everyStore.map((name) => transaction.objectStore(name).clear()));
      const { settings, campaigns, entries, collaborations, templates } = records;
      const { blocked, sessions, learned } = records;
      const creators = records.creators.map((record) => ({
        ...record,
        // Above all that were here: what a page made of a record before must not pass for it.
        revision: Math.max(record.revision, revision) + 1,
      }));
      const total = campaigns.length + creators.length + entries.length;
      let done = 0;
      const inSlices = async <Value>(values: readonly Value[], put: (value: Value) => unknown) => {
        for (let i = 0; i < values.length; i += restoreSliceSize) {
          signal?.throwIfAborted();
          const slice = values.slice(i, i + restoreSliceSize);
          // A value that cannot be stored is refused at once: the others must not go unheard.
          await Promise.all(slice.map(async (value) => put(value)));
          done += slice.length;
          onProgress(Math.min(done, total), total);
        }
      };
      await inSlices(campaigns, (one) => transaction.objectStore('campaigns').put(one));
      await inSlices(creators, (one) => transaction.objectStore('creators').put(one));
      await inSlices(entries, (one) => transaction.objectStore('entries').put(one));
      await inSlices(collaborations, (one) => transaction.objectStore('collaborations').put(one));
      await inSlices(templates, (one) => transaction.objectStore('templates').put(one));
      await inSlices(blocked, (one) => transaction.objectStore('blocked').put(one));
      await inSlices(sessions, (one) => transaction.objectStore('sessions').put(one));
      for (const one of settings) await transaction.objectStore('settings').put(one, settingsKey);
      for (const one of learned) await transaction.objectStore('learned').put(one);
      await teach(transaction, records, now);
      signal?.throwIfAborted();
    },
    { durability: 'strict', withLearned: true },
  );
}

/** The sums are made of the lessons again, those of creators who are here and were seen. */
export async function teach(
  transaction: WriteTransaction,
  { lessons, creators }: Pick<BackupRecords, 'lessons' | 'creators'>,
  now: number,
): Promise<void> {
  const seen = new Set(creators.flatMap(({ key, seen }) => (seen ? [key] : [])));
  const given = lessons.filter(({ key }) => seen.has(key));
  await countLessons(transaction, new Map(given.map(({ key, lesson }) => [key, lesson])), now);
}

async function highestRevision(transaction: WriteTransaction): Promise<number> {
  let highest = 0;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const batch: { key: string; revision?: unknown }[] = await transaction
      .objectStore('creators')
      .getAll(after, restoreSliceSize);
    for (const { revision } of batch) {
      if (typeof revision === 'number' && revision > highest) highest = revision;
    }
    const last = batch.at(-1)?.key;
    if (last === undefined || batch.length < restoreSliceSize) return highest;
    after = IDBKeyRange.lowerBound(last, true);
  }
}
