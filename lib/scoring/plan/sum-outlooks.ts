import { drawTotals, type PlanRange, type PostGroup, toPlanRange, toRangeEnd } from './posts-total';

/** What one post of a creator is expected to bring: the ends of an 80 % range and its middle. */
export interface Outlook {
  low: number;
  median: number;
  high: number;
}

/** Creators drawn one by one; see `drawTotals`. */
const drawnOneByOne = 24;

/**
 * What one post of each brings together. The ends of such ranges must not be added up: that all posts
 * go badly at once is far less likely than that one does. Each is taken as log-normal with its middle
 * and the width of its range; the 24 largest are drawn (`drawTotals`), the others together are one
 * log-normal of their mean and variance, as there.
 *
 * @param outlooks above 0, `low` ≤ `high`; others are left out
 * @returns an 80 % range, never surer than ×/÷ 1.25; `undefined` where nothing is expected of anybody
 */
export function sumOutlooks(outlooks: readonly Outlook[]): PlanRange | undefined {
  const known = outlooks
    .filter(({ low, median, high }) => low > 0 && median > 0 && high >= low)
    .sort((a, b) => b.median - a.median)
    .map(toLogNormal);
  const groups = known
    .slice(0, drawnOneByOne)
    .map(({ median, sd }): PostGroup => toGroup(1, median, sd));
  const others = known.slice(drawnOneByOne).map(toMoments);
  if (others.length > 0) groups.push(toRest(others));
  return toPlanRange(drawTotals(groups));
}

function toLogNormal({ low, median, high }: Outlook): { median: number; sd: number } {
  return { median, sd: Math.log(high / low) / (2 * toRangeEnd) };
}

function toMoments({ median, sd }: { median: number; sd: number }) {
  const mean = median * Math.exp(sd ** 2 / 2);
  return { mean, variance: mean ** 2 * Math.expm1(sd ** 2) };
}

/** As so many creators who are alike, of whom the sum has the mean and the variance of the others'. */
function toRest(others: readonly { mean: number; variance: number }[]): PostGroup {
  const mean = others.reduce((sum, one) => sum + one.mean, 0) / others.length;
  const variance = others.reduce((sum, one) => sum + one.variance, 0) / others.length;
  const squares = Math.log1p(variance / mean ** 2);
  return toGroup(others.length, mean * Math.exp(-squares / 2), Math.sqrt(squares));
}

function toGroup(creators: number, median: number, postSd: number): PostGroup {
  return { creators, posts: 1, median, creatorSd: 0, postSd, sharedSd: 0 };
}
