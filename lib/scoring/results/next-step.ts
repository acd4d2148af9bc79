import type { Goal } from '@/lib/model/brief';
import type { Currency, Money } from '@/lib/model/money';
import type { CreatorResults } from './creator-results';
import { type Figure, knownValue, type Missing } from './figure';
import type { UsualCost } from './usual-cost';

/** What the figures speak for: more of it, as before, no more; or nothing yet. */
export type Step = 'scale' | 'keep' | 'end' | 'too-little';

export type Measure = 'per-thousand-views' | 'per-redemption';

/** What the figures of a creator speak for, with the figures. */
export interface NextStep {
  step: Step;
  measure: Measure;
  /** Why nothing can be said: a missing figure, or one that is worth too little yet. */
  because?: Missing | 'unfinished' | 'young' | 'few-others' | 'one-post' | 'few-redemptions';
  /** What it cost with this creator. */
  own?: Money;
  /** The middle of what it cost with the others. */
  usual?: Money;
  /** Others of the campaign of whom the same is known, in the same currency. */
  others: number;
  /** `own` over `usual`. */
  ratio?: number;
  /** How many times cheaper or dearer it has to be to mean something. */
  needed?: number;
  /** Posts, or redemptions, that it rests on. */
  n: number;
  /** Redemptions that the fee would have bought at the others' cost, where there were none. */
  expected?: number;
}

/** 1.28 times the sd of ln views within a creator, 0.87: an 80 % interval (601 US creators of 2020). */
const halfOutlook = 1.11;
const halfInterval = 1.28;
const minOthers = 3;
const minRedemptions = 5;
/** Where 3 are expected, none comes about once in 20 times (Poisson). */
const tellingNone = 3;
/** However sure: what differs by less is alike to a scout. */
const leastTelling = 1.25;

/**
 * Whether to scale, keep or end the work with a creator, by what it cost beside the median of the
 * campaign's others: a thousand views, or a redemption where the goal is conversions.
 *
 * The difference has to be larger than chance makes it in 8 of 10 cases: for views ×/÷
 * `exp(1.11 / √posts)` (3.0 from one post, 1.6 from five: a creator's posts differ that much among
 * themselves), for redemptions ×/÷ `exp(1.28 / √redemptions)`, never less than 1.25. Cheaper by that much is
 * `scale`, dearer `end`, between them `keep`; between them after one single post it is too little to say.
 *
 * No advice without a fee, without at least 3 others to compare with, from posts under 48 hours old, before
 * all agreed posts are there (the fee is for all of them), or from fewer than 5 redemptions. No redemption
 * at all is `end` where the others' cost let at least 3 be expected.
 *
 * @param usualOf the median of the others' costs of that measure; see `createUsualCost`
 */
export function adviseNext(
  results: CreatorResults,
  measure: Measure,
  usualOf: (own: number | undefined, currency: Currency) => UsualCost,
): NextStep {
  const isByViews = measure === 'per-thousand-views';
  const cost = costBy(measure, results);
  const own = knownValue(cost);
  const n = (isByViews ? results.posts : knownValue(results.redemptions)) ?? 0;
  const told: Omit<NextStep, 'step'> = { measure, n, others: 0, ...(own && { own }) };
  const tooLittle = (because: NextStep['because']): NextStep => ({
    step: 'too-little',
    ...told,
    because,
  });

  if (results.fee === undefined) return tooLittle('no-fee');
  const { currency } = results.fee;
  const { amount: usual, others } = usualOf(comparedCost(measure, results)?.amount, currency);
  told.others = others;
  if (results.posts === 0) return tooLittle('no-posts');
  if (results.posts < results.agreedPosts) return tooLittle('unfinished');
  if (results.young > 0) return tooLittle('young');
  const isForNothing = 'missing' in cost && cost.missing === 'none-yet' && !isByViews;
  if ('missing' in cost && !isForNothing) return tooLittle(cost.missing);
  if (usual === undefined || others < minOthers) return tooLittle('few-others');
  told.usual = { amount: usual, currency };
  if (own === undefined) {
    told.expected = results.fee.amount / usual;
    return told.expected >= tellingNone ? { step: 'end', ...told } : tooLittle('few-redemptions');
  }
  if (!isByViews && n < minRedemptions) return tooLittle('few-redemptions');
  const needed = Math.max(
    leastTelling,
    Math.exp((isByViews ? halfOutlook : halfInterval) / Math.sqrt(n)),
  );
  const ratio = own.amount / usual;
  Object.assign(told, { ratio, needed });
  if (ratio <= 1 / needed) return { step: 'scale', ...told };
  if (ratio >= needed) return { step: 'end', ...told };
  return isByViews && n === 1 ? tooLittle('one-post') : { step: 'keep', ...told };
}

/** What campaigns are measured by: redemptions where the goal is conversions, else views. */
export function measureOf(goal: Goal | undefined): Measure {
  return goal === 'conversions' ? 'per-redemption' : 'per-thousand-views';
}

/** What a measure came to with a creator. */
export function costBy(measure: Measure, results: CreatorResults): Figure<Money> {
  return measure === 'per-redemption' ? results.perRedemption : results.perThousandViews;
}

/** The same where it is worth comparing: every agreed post is there, and its views have come in. */
export function comparedCost(measure: Measure, results: CreatorResults): Money | undefined {
  const { posts, agreedPosts, young } = results;
  const isSettled = posts > 0 && posts >= agreedPosts && young === 0;
  return isSettled ? knownValue(costBy(measure, results)) : undefined;
}
