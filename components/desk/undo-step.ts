import type { Entry, EntryDates } from '@/lib/model/entry';
import type { EntryEdit } from './desk-source';
import type { DeskRow } from './row';

/**
 * The edit that takes an edit back: what it changed is as it was, with the dates, so that a slip of the
 * hand does not make "contacted nine days ago" of "contacted today".
 *
 * @param row before the edit
 * @param change what the edit gives
 */
export function createUndo(row: DeskRow, change: Omit<EntryEdit, 'creatorKey'>): EntryEdit {
  const { entry } = row;
  const isDecided = change.decision !== undefined;
  const isMoved = change.status !== undefined;
  const isTagged = (change.tags ?? change.addTags ?? change.removeTags) !== undefined;
  return {
    creatorKey: row.key,
    ...(isDecided && { decision: entry?.decision ?? 'none' }),
    ...(isDecided && entry?.ruledOutReason && { ruledOutReason: entry.ruledOutReason }),
    ...(isMoved && { status: entry?.status ?? 'shortlisted' }),
    ...(isTagged && { tags: entry?.tags ?? [] }),
    ...((isDecided || isMoved) && { dates: datesOf(entry) }),
  };
}

function datesOf(entry: Entry | undefined): EntryDates {
  if (entry === undefined) return {};
  const { addedAt, contactedAt, statusAt, decidedAt } = entry;
  return { addedAt, contactedAt, statusAt, decidedAt };
}
