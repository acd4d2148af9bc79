import { type BackupStore, backupStores } from './backup-format';
import type { Store } from './schema';

/** Records read at once: a task of a few milliseconds. */
const batchSize = 200;

export interface BackupReading {
  /** Told once, before the first batch. */
  onCounts(counts: Record<BackupStore, number>): void;
  /** A store's next records as they are stored, whether or not they can be read. */
  onBatch(store: BackupStore, records: readonly unknown[]): void;
  signal?: AbortSignal;
}

/**
 * Reads everything that a backup holds, in one transaction: whatever is written meanwhile, the file is
 * of one moment.
 *
 * @returns rejects with the signal's reason where it aborts
 */
export async function readForBackup(
  store: Store,
  { onCounts, onBatch, signal }: BackupReading,
): Promise<void> {
  const transaction = store.transaction([...backupStores], 'readonly');
  const counted = await Promise.all(
    backupStores.map(async (name) => [name, await transaction.objectStore(name).count()] as const),
  );
  onCounts(Object.fromEntries(counted) as Record<BackupStore, number>);
  for (const name of backupStores) {
    const records = transaction.objectStore(name);
    let after: IDBKeyRange | null = null;
    for (;;) {
      signal?.throwIfAborted();
      const [keys, batch]: [IDBValidKey[], unknown[]] = await Promise.all([
        records.getAllKeys(after, batchSize),
        records.getAll(after, batchSize),
      ]);
      if (batch.length > 0) onBatch(name, batch);
      const last = keys.at(-1);
      if (batch.length < batchSize || last === undefined) break;
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
  await transaction.done;
}
