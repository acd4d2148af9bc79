import { hasTopic } from '@/lib/model/brief';
import { type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';
import type { ScoutingSession } from '@/lib/model/scouting-session';
import { type TierName, tierNames } from '@/lib/model/tier';
import type { DeskData } from './desk-source';
import { type DeskView, noFilter } from './list-view';
import { type DeskRow, standingOf } from './row';
import { isMetIn, isSo } from './row-facts';

/** What came of one stretch of scouting. Counts are creators unless they say otherwise. */
export interface SessionRecap {
  session: ScoutingSession;
  seen: number;
  /** Of those seen, who meet the brief; absent where the brief names no content. */
  fitting?: number;
  /** Of those seen, decided on since the session began and before the next one. */
  shortlisted: number;
  later: number;
  ruledOut: number;
  /** The most frequent first. Decisions of earlier versions have no reason. */
  reasons: { reason?: RuledOutReason; count: number }[];
  /** Of those seen, in the order of size; only tiers that occur. */
  tiers: { tier?: TierName; count: number }[];
  /** Seen, worth a look and undecided: who fits, or everyone where there is no brief. */
  toReview: DeskRow[];
}

/**
 * What came of a session, told by whoever was met in it.
 *
 * @param data its rows and sessions; the campaign's decisions count
 */
export function recapSession(
  { rows, sessions, campaign }: Pick<DeskData, 'rows' | 'sessions' | 'campaign'>,
  session: ScoutingSession,
): SessionRecap {
  const next = sessions.filter(({ startedAt }) => startedAt > session.startedAt).at(-1);
  const met = rows.filter((row) => isMetIn(row, session));
  const decided = met.filter(({ entry }) => {
    const at = entry?.decidedAt;
    return (
      at !== undefined && at >= session.startedAt && (next === undefined || at < next.startedAt)
    );
  });
  const standing = (wanted: string) => decided.filter(({ entry }) => entry?.decision === wanted);
  const ruledOut = standing('ruled-out');
  const fitting = hasTopic(campaign.brief)
    ? met.filter((row) => isSo['meets-brief'](row, { now: 0 }))
    : undefined;
  return {
    session,
    seen: met.length,
    ...(fitting && { fitting: fitting.length }),
    shortlisted: standing('listed').length,
    later: standing('later').length,
    ruledOut: ruledOut.length,
    reasons: count(ruledOut, [...ruledOutReasons, undefined], ({ entry }) => entry?.ruledOutReason)
      .map(({ value, count }) => ({ ...(value && { reason: value }), count }))
      .sort((a, b) => b.count - a.count),
    tiers: count(met, [...tierNames, undefined], ({ rating }) => rating.tier.tier).map(
      ({ value, count }) => ({ ...(value && { tier: value }), count }),
    ),
    toReview: (fitting ?? met).filter(isUndecided),
  };
}

/** The tab `Seen`, narrowed to whom a recap asks to review, the best fit first. */
export function toReviewView(
  view: DeskView,
  { sessions, campaign }: Pick<DeskData, 'sessions' | 'campaign'>,
  session: ScoutingSession,
): DeskView {
  const isLatest = session.startedAt === sessions[0]?.startedAt;
  const hasBrief = hasTopic(campaign.brief);
  return {
    ...view,
    tab: 'seen',
    seen: {
      ...noFilter,
      standings: ['undecided'],
      facts: hasBrief ? ['meets-brief', 'session'] : ['session'],
      ...(isLatest ? {} : { sessionAt: session.startedAt }),
      sort: { key: hasBrief ? 'fit' : 'last-seen', isDescending: true },
    },
  };
}

function isUndecided(row: DeskRow): boolean {
  return standingOf(row) === 'undecided';
}

function count<Value>(
  rows: readonly DeskRow[],
  values: readonly Value[],
  read: (row: DeskRow) => Value,
): { value: Value; count: number }[] {
  return values
    .map((value) => ({ value, count: rows.filter((row) => read(row) === value).length }))
    .filter(({ count }) => count > 0);
}
