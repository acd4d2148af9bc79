import type { Creator } from '@/lib/model/creator';
import { mergeSnapshot, type Snapshot, snapshotFields } from '@/lib/model/snapshot';

export const maxSnapshots = 60;
const day = 24 * 60 * 60 * 1000;

/** The figures of one observation; `undefined` when it shows none of them. */
export function toSnapshot(creator: Creator): Snapshot | undefined {
  const snapshot: Snapshot = { at: creator.observedAt };
  for (const field of snapshotFields) {
    const count = creator[field];
    if (count !== undefined) snapshot[field] = count;
  }
  return Object.keys(snapshot).length > 1 ? snapshot : undefined;
}

/**
 * The history with one more snapshot, oldest first: at most one a UTC day and at most 60. Where there
 * are more, the one whose neighbours are nearest goes, so that the first and the latest stay and the
 * old ones grow sparse: growth over a year is worth more than every day of the last two months.
 */
export function mergeHistory(
  history: readonly Snapshot[],
  snapshot: Snapshot | undefined,
): Snapshot[] {
  if (!snapshot) return [...history];
  const sameDay = history.find(({ at }) => toDay(at) === toDay(snapshot.at));
  const merged = history
    .filter((other) => other !== sameDay)
    .concat(sameDay ? mergeSnapshot(sameDay, snapshot) : snapshot)
    .sort((a, b) => a.at - b.at);
  return merged.length > maxSnapshots ? withoutDensest(merged) : merged;
}

function toDay(at: number): number {
  return Math.floor(at / day);
}

function withoutDensest(history: readonly Snapshot[]): Snapshot[] {
  let densest = 1;
  let smallestGap = Number.POSITIVE_INFINITY;
  for (let i = 1; i < history.length - 1; i += 1) {
    const gap = (history[i + 1]?.at ?? 0) - (history[i - 1]?.at ?? 0);
    if (gap < smallestGap) {
      smallestGap = gap;
      densest = i;
    }
  }
  return history.filter((_, i) => i !== densest);
}
