import type { PlanOutcome } from './plan-budget';
import { toCostRange } from './plan-budget';
import { drawTotals, type PostGroup, shareAbove, shareBelow, toPlanRange } from './posts-total';
import type { OnePost, TierTerms } from './tier-terms';

/** Some creators for the same fee each, one post each. */
export interface Buy {
  terms: TierTerms;
  /** Whole, at least 1. */
  creators: number;
  /** For one creator, above 0. */
  fee: number;
}

export interface BuyOutcome extends PlanOutcome {
  /** How likely it is, 0 to 1, to end with less than half of the views in the middle of the range. */
  halfChance: number;
  /** What is lost of a usual total when one post gets half of its usual views, percent. */
  onePostLossPct: number;
}

export interface BuysCompared {
  few: BuyOutcome;
  many: BuyOutcome;
  /** How likely it is, 0 to 1, that the many bring more views. */
  manyAhead: number;
}

/**
 * Few dear posts against many cheap ones. The fee is the same for whoever it is, so creators differ by
 * luck; both sides stand under the same common luck, and under their own besides, also where they are of
 * one tier.
 */
export function compareBuys(few: Buy, many: Buy): BuysCompared {
  const [fewViews, manyViews] = [few, many].map((buy, side) =>
    drawTotals([toGroup(buy, buy.terms.flatGroup.views)], side),
  );
  if (fewViews === undefined || manyViews === undefined)
    throw new Error('Two sides have two totals');
  return {
    few: toOutcome(few, fewViews, 0),
    many: toOutcome(many, manyViews, 1),
    manyAhead: shareAbove(manyViews, fewViews),
  };
}

function toGroup({ creators }: Buy, post: OnePost): PostGroup {
  return { ...post, creators, posts: 1 };
}

function toOutcome(buy: Buy, totals: Float64Array, side: number): BuyOutcome {
  const { terms, creators, fee } = buy;
  const cost = creators * fee;
  const views = toPlanRange(totals);
  const post = terms.flatGroup.engagements;
  const engagements = post && toPlanRange(drawTotals([toGroup(buy, post)], side));
  return {
    creators,
    posts: creators,
    cost,
    views,
    engagements,
    perThousandViews: views && toCostRange(1_000 * cost, views),
    perEngagement: engagements && toCostRange(cost, engagements),
    halfChance: views === undefined ? 0 : shareBelow(totals, views.middle / 2),
    onePostLossPct: 50 / creators,
  };
}
