import { readForBackup } from '@/lib/store/backup';
import {
  type BackupStore,
  backupFormat,
  backupStores,
  backupVersion,
  schemaVersion,
} from '@/lib/store/backup-format';
import { toFailure } from './flow-result';
import type { Watching, WritingFailure, WritingWorld } from './import-creators';

export interface BackupFile {
  name: string;
  blob: Blob;
  counts: Record<BackupStore, number>;
}

/** Characters gathered before they become a piece of the file, out of the page's own memory. */
const pieceLength = 1_000_000;

/**
 * Everything that is stored as one JSON file. A record is a line, so that two backups can be compared
 * line by line, and a broken line costs one record.
 *
 * @returns a failure with nothing made, also where it was cancelled
 */
export async function makeBackup(
  { connect, withLock, now }: Pick<WritingWorld, 'connect' | 'withLock' | 'now'>,
  { onProgress, signal }: Watching,
): Promise<BackupFile | { failure: WritingFailure | 'cancelled' }> {
  async function work(): Promise<BackupFile> {
    const madeAt = now();
    const pieces: Blob[] = [];
    let text = '';
    let open: BackupStore | undefined;
    let done = 0;
    let total = 0;
    let counts = zeroCounts();

    function add(part: string) {
      text += part;
      if (text.length < pieceLength) return;
      pieces.push(new Blob([text]));
      text = '';
    }

    function openArray(store: BackupStore) {
      add(`${open === undefined ? '' : '\n],\n'}${JSON.stringify(store)}:[\n`);
      open = store;
    }

    await readForBackup(await connect(), {
      signal,
      onCounts(found) {
        counts = found;
        total = Object.values(found).reduce((sum, count) => sum + count, 0);
        const head = {
          format: backupFormat,
          version: backupVersion,
          schemaVersion,
          madeAt,
          counts,
        };
        add(`${JSON.stringify(head).slice(0, -1)},"stores":{\n`);
      },
      onBatch(store, records) {
        if (open !== store) openArray(store);
        else add(',\n');
        add(records.map((record) => JSON.stringify(record)).join(',\n'));
        done += records.length;
        onProgress(done, total);
      },
    });
    add(`${open === undefined ? '' : '\n]'}\n}}\n`);
    pieces.push(new Blob([text]));
    return {
      name: `feedscout-backup-${new Date(madeAt).toISOString().slice(0, 10)}.json`,
      blob: new Blob(pieces, { type: 'application/json' }),
      counts,
    };
  }

  try {
    const made = await withLock(work);
    return made === 'busy' ? { failure: 'busy' } : made;
  } catch (failure) {
    return { failure: signal.aborted ? 'cancelled' : toFailure(failure) };
  }
}

function zeroCounts(): Record<BackupStore, number> {
  return Object.fromEntries(backupStores.map((store) => [store, 0])) as Record<BackupStore, number>;
}
