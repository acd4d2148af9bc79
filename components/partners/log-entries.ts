import type { DeskRow } from '@/components/desk/row';
import { toDay, toNoon } from './day';

/** The moment of a contact: now where it was today, else noon of its day, since nobody notes the hour. */
export function toNoteTime(day: string, now: number): number {
  return day === toDay(now) ? now : toNoon(day);
}

/** Whether somebody was written to who still counts as only shortlisted. */
export function isStatusBehind({ entry, collaboration }: DeskRow): boolean {
  const isWritten = collaboration?.log.some(({ isFromCreator }) => !isFromCreator) ?? false;
  return entry?.decision === 'listed' && entry.status === 'shortlisted' && isWritten;
}
