import { drawCount, seededNormals } from './seeded-normals';

/** Standard deviations from the middle of a normal distribution to the ends of its 80 % range. */
export const toRangeEnd = 1.2816;

/** Ends and middle of an 80 % range: it ends above `high`, or below `low`, 1 time in 10 each. */
export interface PlanRange {
  low: number;
  middle: number;
  high: number;
}

/** Posts of creators who are alike as far as is known; the figures of each are log-normal. */
export interface PostGroup {
  /** Whole, at least 0. */
  creators: number;
  /** Of each, at least 1. */
  posts: number;
  /** Of one post of a creator in the middle: views, or engagements. Above 0. */
  median: number;
  /** Standard deviations of logarithms: from creator to creator, */
  creatorSd: number;
  /** from one post of a creator to the next, */
  postSd: number;
  /** and of all of the group together, since the median itself is estimated. */
  sharedSd: number;
}

/**
 * Posts paid for may all do better or worse than ordinary ones have. However many there are, no total
 * is surer than ×/÷ 1.25: the drift that creators' rates showed (variance 0.03, 601 US creators of
 * 2020) is taken as common to all posts of a campaign.
 */
const commonSd = Math.sqrt(0.03);

/** Creators drawn one by one; how much the rest of many brings is told well enough by its moments. */
const drawnOneByOne = 24;
const streamsOfGroup = drawnOneByOne + 2;
const commonStream = 0;

/**
 * What posts bring in sum, in each of 2,000 possible futures.
 *
 * A creator with `p` posts brings `m · e^a · Σ e^ε`, `a ~ N(0, creatorSd)`, `ε ~ N(0, postSd)`. The sum
 * over the posts is taken as log-normal with the same mean and variance (Fenton 1960):
 *
 *     mean = p · m · e^((creatorSd² + postSd²) / 2)
 *     1 + cv² = e^(creatorSd²) · (e^(postSd²) + p − 1) / p
 *
 * which is within 3 % of simulated ends for a postSd of 0.87. Sums over creators are drawn, not
 * approximated: there the same method puts the lower end up to 40 % too low. From the 25th creator of
 * a group on, the others together are one log-normal again, with cv² divided by their number.
 *
 * Every creator has draws of their own that never change, so one more creator or a higher median never
 * brings less, in any of the futures. No creators bring 0.
 *
 * @param firstGroup tells groups of another plan apart: those of the same number share their luck
 */
export function drawTotals(groups: readonly PostGroup[], firstGroup = 0): Float64Array {
  const totals = new Float64Array(drawCount);
  for (const [index, group] of groups.entries()) {
    if (group.creators > 0) addGroup(totals, group, 1 + (firstGroup + index) * streamsOfGroup);
  }
  const common = seededNormals(commonStream);
  return totals.map((total, draw) => total * Math.exp(commonSd * (common[draw] ?? 0)));
}

function addGroup(totals: Float64Array, group: PostGroup, firstStream: number) {
  const { creators, posts, median, creatorSd, postSd, sharedSd } = group;
  const mean = posts * median * Math.exp((creatorSd ** 2 + postSd ** 2) / 2);
  const squares = (Math.exp(creatorSd ** 2) * (Math.exp(postSd ** 2) + posts - 1)) / posts - 1;
  const sum = new Float64Array(drawCount);
  const alone = Math.min(creators, drawnOneByOne);
  for (let nth = 0; nth < alone; nth += 1) {
    addLogNormal(sum, { mean, squares }, firstStream + nth);
  }
  const others = creators - alone;
  if (others > 0) {
    const moments = { mean: others * mean, squares: squares / others };
    addLogNormal(sum, moments, firstStream + drawnOneByOne);
  }
  const shared = seededNormals(firstStream + drawnOneByOne + 1);
  for (let draw = 0; draw < drawCount; draw += 1) {
    totals[draw] =
      (totals[draw] ?? 0) + (sum[draw] ?? 0) * Math.exp(sharedSd * (shared[draw] ?? 0));
  }
}

/** @param moments mean, and variance over the square of the mean */
function addLogNormal(
  sum: Float64Array,
  moments: { mean: number; squares: number },
  stream: number,
) {
  const variance = Math.log1p(moments.squares);
  const sd = Math.sqrt(variance);
  const centre = moments.mean * Math.exp(-variance / 2);
  const normals = seededNormals(stream);
  for (let draw = 0; draw < drawCount; draw += 1) {
    sum[draw] = (sum[draw] ?? 0) + centre * Math.exp(sd * (normals[draw] ?? 0));
  }
}

/**
 * Middle and 80 % range of draws.
 *
 * @returns `undefined` where every draw is 0: nothing bought has no range
 */
export function toPlanRange(totals: Float64Array): PlanRange | undefined {
  const sorted = totals.toSorted();
  const at = (share: number) => sorted[Math.round(share * (drawCount - 1))] ?? 0;
  return at(1) === 0 ? undefined : { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** In what share of the futures, 0 to 1, one total is above another that shares their luck. */
export function shareAbove(totals: Float64Array, others: Float64Array): number {
  return totals.filter((total, draw) => total > (others[draw] ?? 0)).length / drawCount;
}

/** In what share of the futures, 0 to 1, a total is below a figure. */
export function shareBelow(totals: Float64Array, figure: number): number {
  return totals.filter((total) => total < figure).length / drawCount;
}
