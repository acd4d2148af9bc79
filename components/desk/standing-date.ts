import { type Entry, type Status, statuses } from '@/lib/model/entry';
import { type DeskRow, standingOf } from './row';

/**
 * Since when a creator stands where they stand, in milliseconds since 1970; `undefined` for somebody
 * undecided, and where an earlier version did not keep the date.
 */
export function standingAt(row: DeskRow): number | undefined {
  const { entry } = row;
  const standing = standingOf(row);
  if (entry === undefined || standing === 'undecided') return undefined;
  return entry.decision === 'listed' ? statusAt(entry, entry.status) : entry.decidedAt;
}

/** When an entry reached a status last. Earlier versions kept the first contact alone. */
export function statusAt(entry: Entry, status: Status): number | undefined {
  const at = entry.statusAt?.[status];
  if (at !== undefined) return at;
  if (status === 'contacted') return entry.contactedAt;
  return status === 'shortlisted' ? entry.addedAt : undefined;
}

/** Every status that an entry reached, with its date, the first one first. */
export function toHistory(entry: Entry): { status: Status; at: number }[] {
  return statuses
    .flatMap((status) => {
      const at = statusAt(entry, status);
      return at === undefined ? [] : [{ status, at }];
    })
    .sort((a, b) => a.at - b.at);
}
