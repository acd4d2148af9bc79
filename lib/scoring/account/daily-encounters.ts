import { mergeSnapshot, type Snapshot, snapshotFields } from '@/lib/model/snapshot';

const day = 24 * 60 * 60 * 1000;

/**
 * Encounters with figures, oldest first, one a UTC day: of several on one day the latest figures,
 * unless they are only the earlier ones rounded. One without any figure is none.
 */
export function dailyEncounters(snapshots: readonly Snapshot[]): Snapshot[] {
  const days = new Map<number, Snapshot>();
  for (const snapshot of [...snapshots].sort((a, b) => a.at - b.at)) {
    if (snapshotFields.every((field) => snapshot[field] === undefined)) continue;
    const key = Math.floor(snapshot.at / day);
    const earlier = days.get(key);
    days.set(key, earlier ? mergeSnapshot(earlier, snapshot) : snapshot);
  }
  return [...days.values()];
}
