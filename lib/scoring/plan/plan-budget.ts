import type { TierName } from '@/lib/model/tier';
import { drawTotals, type PlanRange, type PostGroup, toPlanRange } from './posts-total';
import type { OnePost, TierTerms } from './tier-terms';

/** What a sum of posts brings and what its parts cost; a range is absent where it is not known. */
export interface PlanOutcome {
  creators: number;
  posts: number;
  cost: number;
  views?: PlanRange;
  engagements?: PlanRange;
  /** Low where there are many views. */
  perThousandViews?: PlanRange;
  perEngagement?: PlanRange;
}

/** What a tier's share of the budget buys. */
export interface PlanLine extends PlanOutcome {
  tier: TierName;
  /** The share in money. */
  money: number;
  /** One creator with all their posts; absent where nothing prices them. */
  perCreator?: number;
  /** As many as the share may buy, since the tier's middle is known so well only. */
  fewest: number;
  most: number;
}

export interface BudgetPlan {
  lines: PlanLine[];
  total: PlanOutcome;
  /** What no whole creator could be bought for. */
  left: number;
}

export interface PlanWish {
  /** Above 0, in the currency of the terms. */
  budget: number;
  /** Posts of each creator, 1 or more. */
  posts: number;
  /** Percent of the budget by tier, in sum at most 100; a tier without one gets nothing. */
  shares: Partial<Record<TierName, number>>;
}

/**
 * How many creators of which tiers a budget buys, and what they bring in sum, as ranges.
 *
 * Whole creators only; fees are those of the creator in the middle of a tier. The range of the total is
 * narrower than its parts': see `drawTotals`. The engagements of a total are known where those of
 * every creator in it are.
 */
export function planBudget(terms: readonly TierTerms[], wish: PlanWish): BudgetPlan {
  const lines = terms.map((term, index): PlanLine => {
    const money = (wish.budget * (wish.shares[term.tier] ?? 0)) / 100;
    const perCreator = term.fee && term.fee.amount * wish.posts;
    const times = term.fee?.times ?? 1;
    const creators = countWhole(money, perCreator);
    const outcome = reckon(
      terms.map((one, nth) => ({ terms: one, creators: nth === index ? creators : 0 })),
      wish.posts,
    );
    const fewest = countWhole(money / times, perCreator);
    const most = countWhole(money * times, perCreator);
    return { tier: term.tier, money, perCreator, fewest, most, ...outcome };
  });
  const total = reckon(
    terms.map((one, index) => ({ terms: one, creators: lines[index]?.creators ?? 0 })),
    wish.posts,
  );
  return { lines, total, left: Math.max(0, wish.budget - total.cost) };
}

/** A share that pays exactly for seven must not buy six by the seventeenth digit. */
function countWhole(money: number, perCreator: number | undefined): number {
  return perCreator === undefined ? 0 : Math.floor(money / perCreator + 1e-9);
}

/** Some creators of a tier. */
export interface TierCount {
  terms: TierTerms;
  creators: number;
}

/**
 * What some creators cost and bring. Tiers keep their place in the list, with 0 creators too, so that
 * plans over the same tiers share their luck.
 */
export function reckon(counts: readonly TierCount[], posts: number): PlanOutcome {
  const creators = counts.reduce((sum, count) => sum + count.creators, 0);
  const cost = counts.reduce(
    (sum, { terms, creators: n }) => sum + n * posts * (terms.fee?.amount ?? 0),
    0,
  );
  const toGroups = (kind: 'views' | 'engagements') => toPostGroups(counts, posts, kind);
  const views = rangeOf(toGroups('views'));
  const engagements = rangeOf(toGroups('engagements'));
  return {
    creators,
    posts: creators * posts,
    cost,
    views,
    engagements,
    perThousandViews: views && toCostRange(1_000 * cost, views),
    perEngagement: engagements && toCostRange(cost, engagements),
  };
}

function rangeOf(groups: PostGroup[] | undefined): PlanRange | undefined {
  return groups && toPlanRange(drawTotals(groups));
}

/** @returns `undefined` where what somebody among them brings is not known */
function toPostGroups(
  counts: readonly TierCount[],
  posts: number,
  kind: 'views' | 'engagements',
): PostGroup[] | undefined {
  const nothing: OnePost = { median: 1, creatorSd: 0, postSd: 0, sharedSd: 0 };
  if (counts.some(({ terms, creators }) => creators > 0 && terms.group[kind] === undefined)) {
    return undefined;
  }
  return counts.map(({ terms, creators }) => ({
    ...(terms.group[kind] ?? nothing),
    creators,
    posts,
  }));
}

/** What one of them costs: cheap where there are many. */
export function toCostRange(cost: number, { low, middle, high }: PlanRange): PlanRange {
  return { low: cost / high, middle: cost / middle, high: cost / low };
}
