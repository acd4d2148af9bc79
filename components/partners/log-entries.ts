import type { DeskRow } from '@/components/desk/row';
import type { ContactNote } from '@/lib/model/collaboration';
import { toDay, toNoon } from './day';

/** As many as are stored. */
export const maxLog = 200;

/**
 * The log with an entry added or replaced, the latest first. Of one day the one added last comes first.
 *
 * @returns at most 200, the oldest left out
 */
export function withNote(log: readonly ContactNote[], note: ContactNote): ContactNote[] {
  const others = log.filter(({ id }) => id !== note.id);
  return [note, ...others].sort((a, b) => b.at - a.at).slice(0, maxLog);
}

/** The moment of a contact: now where it was today, else noon of its day, since nobody notes the hour. */
export function toNoteTime(day: string, now: number): number {
  return day === toDay(now) ? now : toNoon(day);
}

/** Whether somebody was written to who still counts as only shortlisted. */
export function isStatusBehind({ entry, collaboration }: DeskRow): boolean {
  const isWritten = collaboration?.log.some(({ isFromCreator }) => !isFromCreator) ?? false;
  return entry?.decision === 'listed' && entry.status === 'shortlisted' && isWritten;
}
