import type { ScoutingSession } from '@/lib/model/scouting-session';
import type { DeskRow } from './row';
import { statusAt } from './standing-date';

/** What a list can be narrowed to besides signals, in the order of the menu. */
export const rowFacts = [
  'meets-brief',
  'session',
  'no-reply',
  'elsewhere',
  'do-not-contact',
  'not-seen',
] as const;
export type RowFact = (typeof rowFacts)[number];

/** What some facts are told against. */
export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  /** The stretch of scouting that "this session" means; absent before the first one. */
  session?: ScoutingSession;
}

const day = 24 * 60 * 60 * 1000;
/** From then on a creator who was written to and did not answer is worth a second message. */
export const noReplyAfterDays = 5;

/** Whether something is so of a creator. What is not known is not so. */
export const isSo: Record<RowFact, (row: DeskRow, moment: Moment) => boolean> = {
  'meets-brief': ({ rating }) => rating.match?.verdict === 'fits',
  session: (row, { session }) => session !== undefined && isMetIn(row, session),
  'no-reply': ({ entry }, { now }) => {
    if (entry?.decision !== 'listed' || entry.status !== 'contacted') return false;
    const contactedAt = statusAt(entry, 'contacted');
    return contactedAt !== undefined && now - contactedAt >= noReplyAfterDays * day;
  },
  elsewhere: ({ elsewhere }) => elsewhere.length > 0,
  'do-not-contact': ({ doNotContactAt }) => doNotContactAt !== undefined,
  'not-seen': ({ seen }) => seen === undefined,
};

/**
 * Whether a creator was met in a session. A post that was seen again later moved on to that session;
 * the first and the last meeting are known for sure.
 */
export function isMetIn({ seen, metAt }: DeskRow, session: ScoutingSession): boolean {
  if (seen === undefined) return false;
  const { startedAt, lastAt } = session;
  if (seen.lastAt < startedAt || seen.firstAt > lastAt) return false;
  return [seen.lastAt, seen.firstAt, ...metAt].some((at) => at >= startedAt && at <= lastAt);
}
