import type { CreatorKey } from '@/lib/model/creator';
import { backupFormat } from '@/lib/store/backup-format';
import {
  type BackupFailure,
  type CheckedBackup,
  createBackupCheck,
} from '@/lib/store/check-backup';
import { replaceEverything } from '@/lib/store/restore';
import { mergeEverything } from '@/lib/store/restore-merge';
import { createJsonSplitter } from '@/lib/store/split-json';
import { announceMany } from './announce-many';
import { toFailure } from './flow-result';
import type { Watching, WritingFailure, WritingWorld } from './import-creators';

export const maxBackupBytes = 500 * 1024 * 1024;
/** Read and checked at once: a task of some ten milliseconds. */
const pieceBytes = 128 * 1024;
/** In so much of a backup its name has come. */
const nameWithinBytes = 64 * 1024;

export type ReadBackupFailure = BackupFailure | 'too-large' | 'unreadable' | 'cancelled';

/**
 * Reads and checks a backup whole, and stores nothing.
 *
 * @param file of any size up to 500 MB; read in pieces
 * @returns what is in it, with the records that are broken; or why nothing can be made of it
 */
export async function readBackup(
  file: Pick<Blob, 'size' | 'slice'>,
  { now, pause, onProgress, signal }: Watching & { now: number; pause(): Promise<void> },
): Promise<CheckedBackup | { failure: ReadBackupFailure }> {
  if (file.size > maxBackupBytes) return { failure: 'too-large' };
  const check = createBackupCheck(now);
  const splitter = createJsonSplitter(check.add);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let from = 0; from < file.size; from += pieceBytes) {
      if (signal.aborted) return { failure: 'cancelled' };
      const bytes = await file.slice(from, from + pieceBytes).arrayBuffer();
      const text = decoder.decode(bytes, { stream: true });
      const isElse = from === 0 && !text.slice(0, nameWithinBytes).includes(`"${backupFormat}"`);
      if (isElse) return { failure: 'not-a-backup' };
      splitter.push(text);
      if (check.isHopeless()) return { failure: 'damaged' };
      onProgress(Math.min(from + pieceBytes, file.size), file.size);
      await pause();
    }
    return check.finish(splitter.head());
  } catch (failure) {
    // Bytes that are no UTF-8, or a file that was changed or taken away meanwhile.
    return { failure: failure instanceof TypeError ? 'not-a-backup' : 'unreadable' };
  }
}

export type RestoreMode = 'merge' | 'replace';

/**
 * Stores a backup that was checked, all of it or nothing, under the lock, and tells everyone.
 *
 * @returns what kept it from being stored; everything is then as it was
 */
export async function restoreBackup(
  { records }: Pick<CheckedBackup, 'records'>,
  mode: RestoreMode,
  { connect, withLock, announce, now }: WritingWorld,
  { onProgress, signal }: Watching,
): Promise<{ ok: true } | { ok: false; failure: WritingFailure | 'cancelled' }> {
  const changed = new Set<CreatorKey>();

  async function work() {
    const store = await connect();
    const options = { now: now(), onProgress, signal };
    if (mode === 'merge') {
      for (const key of await mergeEverything(store, records, options)) changed.add(key);
      return;
    }
    // Those who are not in the backup are gone, and a page that shows them has to hear of it.
    for (const key of await store.getAllKeys('creators')) changed.add(key);
    await replaceEverything(store, records, options);
    for (const { key } of records.creators) changed.add(key);
  }

  try {
    if ((await withLock(work)) === 'busy') return { ok: false, failure: 'busy' };
  } catch (failure) {
    return { ok: false, failure: signal.aborted ? 'cancelled' : toFailure(failure) };
  }
  await announceMany([...changed], announce, true);
  return { ok: true };
}
