import { preferPrecise } from '@/lib/model/count';
import type { Snapshot } from '@/lib/model/snapshot';

const day = 24 * 60 * 60 * 1000;
const fields = ['followers', 'hearts', 'videos'] as const;

/**
 * Encounters with figures, oldest first, one a UTC day: of several on one day the latest figures,
 * unless they are only the earlier ones rounded. One without any figure is none.
 */
export function dailyEncounters(snapshots: readonly Snapshot[]): Snapshot[] {
  const days = new Map<number, Snapshot>();
  for (const snapshot of [...snapshots].sort((a, b) => a.at - b.at)) {
    if (fields.every((field) => snapshot[field] === undefined)) continue;
    const key = Math.floor(snapshot.at / day);
    const earlier = days.get(key);
    const latest: Snapshot = { at: snapshot.at };
    for (const field of fields) {
      const count = preferPrecise(earlier?.[field], snapshot[field]);
      if (count !== undefined) latest[field] = count;
    }
    days.set(key, latest);
  }
  return [...days.values()];
}
