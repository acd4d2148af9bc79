import type { Currency, Money } from '@/lib/model/money';
import type { TierName } from '@/lib/model/tier';
import type { EngagementSignal } from '@/lib/scoring/signals/engagement-signal';
import type { ViewsSignal } from '@/lib/scoring/signals/views-signal';
import { median } from '@/lib/scoring/statistics/median';

/** A creator as a plan sees them. */
export interface PlanCreator {
  /** Absent: followers unknown, or below the table. */
  tier?: TierName;
  views: ViewsSignal;
  engagement: Pick<EngagementSignal, 'n' | 'ratePct'>;
  /** What they ask for one post. */
  quotedFee?: Money;
}

/** What the scout's own creators tell of a tier. A figure is absent below `minCreators` of them. */
export interface TierEvidence {
  tier: TierName;
  /** All of them, known well or not. */
  creators: number;
  /** Those whose usual views are known from at least 3 posts. */
  viewed: number;
  views?: {
    /** Usual views of the one in the middle: geometric mean of their medians. */
    usual: number;
    /** Standard deviation of ln usual views from one to the next. */
    spread: number;
    /** Posts behind the usual views of one: harmonic mean. */
    posts: number;
  };
  /** Those whose engagement is known from at least 3 posts. */
  rated: number;
  /** What is usual among them, or among the creators of all tiers where they are too few. */
  engagement?: {
    /** Geometric mean of rates by views, percent. */
    ratePct: number;
    /** Standard deviation of ln rate from one to the next. */
    spread: number;
    /** Creators behind it. */
    n: number;
    /** Size says nothing about a rate by views (scoring §0.1). */
    isOfAllTiers: boolean;
  };
  /** Those who named a fee in the plan's currency. */
  quoted: number;
  /** For one post: the middle one and both ends of what was named. */
  fees?: { middle: number; low: number; high: number };
  /** Those who named one in another currency; it is not converted. */
  quotedElsewhere: number;
}

/** Fewer creators of a tier say nothing about it. */
export const minCreators = 5;

/**
 * The feed shows winners: one post seen there has twice its creator's median views (scoring §0.2), so
 * usual views are those of creators with at least 3 posts known.
 */
const minPosts = 3;

/**
 * Usual views differ from creator to creator of a tier by about this (ln; US creators of 2020: 5 % to
 * 95 % of them between 2.8 and 101 views per 100 followers). Five who happen to be alike do not prove
 * that all are: the spread is drawn towards this one as if by 5 more.
 */
export const usualSpread = 1.09;
/** The same of rates by views: sd 0.373 from creator to creator. */
const usualRateSpread = 0.373;
const priorCreators = 5;

/**
 * What a tier's creators have in common, from those of the scout's own list.
 *
 * Views of 0 have no logarithm and are left out of `viewed`. Who has no tier is in no tier.
 */
export function readTierEvidence(
  creators: readonly PlanCreator[],
  tiers: readonly TierName[],
  currency: Currency | undefined,
): TierEvidence[] {
  const byTier = new Map<TierName, PlanCreator[]>(tiers.map((tier) => [tier, []]));
  for (const creator of creators) {
    if (creator.tier !== undefined) byTier.get(creator.tier)?.push(creator);
  }
  const ofAll = toUsualRate(ratesOf(creators));
  return [...byTier].map(([tier, all]) => {
    const ofTier = toUsualRate(ratesOf(all));
    const evidence = toEvidence(tier, all, currency);
    const engagement = ofTier ?? ofAll;
    if (engagement !== undefined) {
      evidence.engagement = { ...engagement, isOfAllTiers: ofTier === undefined };
    }
    return evidence;
  });
}

function toEvidence(
  tier: TierName,
  creators: readonly PlanCreator[],
  currency: Currency | undefined,
): TierEvidence {
  const usual = creators.flatMap(({ views }) =>
    views.n >= minPosts && views.median ? [{ median: views.median, n: views.n }] : [],
  );
  const quotes = creators.flatMap(({ quotedFee }) => quotedFee ?? []);
  const fees = quotes.filter((fee) => fee.currency === currency).map(({ amount }) => amount);
  return {
    tier,
    creators: creators.length,
    viewed: usual.length,
    views: toUsualViews(usual),
    rated: ratesOf(creators).length,
    quoted: fees.length,
    fees: toUsualFees(fees),
    quotedElsewhere: quotes.length - fees.length,
  };
}

function toUsualViews(known: readonly { median: number; n: number }[]): TierEvidence['views'] {
  if (known.length < minCreators) return undefined;
  const logs = known.map((one) => Math.log(one.median));
  return {
    usual: Math.exp(meanOf(logs)),
    spread: shrunkSd(logs, usualSpread),
    posts: known.length / known.reduce((sum, { n }) => sum + 1 / n, 0),
  };
}

function ratesOf(creators: readonly PlanCreator[]): number[] {
  return creators.flatMap(({ engagement: { n, ratePct } }) =>
    n >= minPosts && ratePct ? [ratePct] : [],
  );
}

function toUsualRate(rates: readonly number[]) {
  if (rates.length < minCreators) return undefined;
  const logs = rates.map(Math.log);
  const spread = shrunkSd(logs, usualRateSpread);
  return { ratePct: Math.exp(meanOf(logs)), spread, n: rates.length };
}

function toUsualFees(fees: readonly number[]): TierEvidence['fees'] {
  const middle = median(fees);
  if (middle === undefined || fees.length < minCreators) return undefined;
  return { middle, low: Math.min(...fees), high: Math.max(...fees) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shrunkSd(values: readonly number[], usual: number): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt((squares + priorCreators * usual ** 2) / (values.length - 1 + priorCreators));
}
