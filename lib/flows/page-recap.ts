import type { Desk } from '@/lib/messages';
import { hasTopic } from '@/lib/model/brief';
import type { ChipRating } from '@/lib/model/chip-rating';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { SessionRecap } from '@/lib/model/feed-report';
import { type TierName, tierNames } from '@/lib/model/tier';
import type { FeedVerdict } from './feed-meter';
import type { RatedCreator } from './page-ratings';

/** What meter and recap need of a creator; it outlives the tab's memory of their posts. */
export interface SeenFacts {
  /** Campaign, brief and tier table that this was found out for. */
  judgedFor: string;
  campaignId: string;
  /** Absent for private accounts and minors, who are not rated. */
  verdict?: FeedVerdict;
  tier?: TierName;
  tierLabel?: string;
  decision: Decision;
  reason?: RuledOutReason;
  decidedAt?: number;
}

/** What a verdict depends on beside the creator: another text, another verdict. */
export function toJudgedFor({ campaign, settings }: Desk): string {
  const { tierPreset, customTiers } = settings;
  return JSON.stringify([campaign.id, campaign.brief, tierPreset, customTiers]);
}

export function toSeenFacts(
  { rating, notRated, tier, known }: RatedCreator & { rating: ChipRating },
  desk: Desk,
): SeenFacts {
  const { match } = rating;
  const isRated = notRated !== 'private' && notRated !== 'minor';
  const { decision = 'none', ruledOutReason, decidedAt } = known?.entry ?? {};
  return {
    judgedFor: toJudgedFor(desk),
    campaignId: desk.campaign.id,
    verdict: isRated ? (match?.verdict ?? 'unknown') : undefined,
    tier: tier.tier,
    tierLabel: tier.label,
    decision,
    reason: decision === 'ruled-out' ? ruledOutReason : undefined,
    decidedAt,
  };
}

/** What was seen since the session began, and what is known of those creators. */
export interface Seen {
  posts: number;
  activeMs: number;
  /** Creators of these posts; `undefined` until they have been rated. */
  creators: readonly (SeenFacts | undefined)[];
  /** Everybody this tab knows of, seen in this session or not. */
  everybody: Iterable<SeenFacts>;
  /** Decisions from here on count, in milliseconds. */
  since: number;
}

/**
 * The recap of a session. A decision counts where it holds in the tab's campaign and was made since
 * the session began: one taken back is none, one of last week is not this session's.
 */
export function toRecap(
  { posts, activeMs, creators, everybody, since }: Seen,
  desk?: Desk,
): SessionRecap {
  const judgedFor = desk && toJudgedFor(desk);
  const decided = [...everybody].filter(
    ({ campaignId, decidedAt }) =>
      campaignId === desk?.campaign.id && decidedAt !== undefined && decidedAt >= since,
  );
  const count = (decision: Decision) => decided.filter((one) => one.decision === decision).length;
  const isFitting = (one: SeenFacts | undefined) =>
    one?.verdict === 'fits' && one.judgedFor === judgedFor;
  return {
    posts,
    creators: creators.length,
    activeMs,
    fitting: desk && hasTopic(desk.campaign.brief) ? creators.filter(isFitting).length : undefined,
    listed: count('listed'),
    later: count('later'),
    ruledOut: count('ruled-out'),
    reasons: toReasons(decided),
    tiers: toTiers(creators),
  };
}

function toReasons(decided: readonly SeenFacts[]): SessionRecap['reasons'] {
  const counts = new Map<RuledOutReason | undefined, number>();
  for (const { decision, reason } of decided) {
    if (decision === 'ruled-out') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort(
      (a, b) =>
        Number(a.reason === undefined) - Number(b.reason === undefined) || b.count - a.count,
    );
}

function toTiers(creators: readonly (SeenFacts | undefined)[]): SessionRecap['tiers'] {
  return [...tierNames, undefined].flatMap((tier) => {
    const within = creators.filter((one) => one?.tier === tier);
    if (within.length === 0) return [];
    const label = within.find((one) => one?.tierLabel !== undefined)?.tierLabel;
    return [{ tier, label, count: within.length }];
  });
}
