import type { Entry, RuledOutReason, Status } from '@/lib/model/entry';
import { statuses } from '@/lib/model/entry';

/** What happened to a creator in a campaign, and when. */
export type StandingEvent =
  | { at: number; kind: 'added' }
  | { at: number; kind: 'status'; status: Status }
  | { at: number; kind: 'later' | 'taken-back' }
  | { at: number; kind: 'ruled-out'; reason?: RuledOutReason };

/**
 * What is known of an entry's way, the latest first. An entry keeps when each status was reached last
 * and when the present decision was made, not every step between; what earlier versions did not keep
 * is left out.
 */
export function toStandingEvents(entry: Entry): StandingEvent[] {
  const { addedAt, decidedAt, decision, contactedAt, statusAt = {} } = entry;
  const reached = { contacted: contactedAt, ...statusAt };
  const events: StandingEvent[] = statuses.flatMap((status) => {
    const at = reached[status];
    // To be shortlisted is to be added.
    const isAdding = status === 'shortlisted' && addedAt !== undefined;
    return at === undefined || isAdding ? [] : [{ at, kind: 'status' as const, status }];
  });
  if (addedAt !== undefined) events.push({ at: addedAt, kind: 'added' });
  if (decidedAt !== undefined) {
    if (decision === 'later') events.push({ at: decidedAt, kind: 'later' });
    if (decision === 'none') events.push({ at: decidedAt, kind: 'taken-back' });
    if (decision === 'ruled-out') {
      events.push({ at: decidedAt, kind: 'ruled-out', reason: entry.ruledOutReason });
    }
  }
  return events.sort((a, b) => b.at - a.at);
}
