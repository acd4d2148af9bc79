import type { Confidence } from '@/lib/scoring/signals/engagement-signal';

/**
 * Measured on 601 US creators of 2020: sd of ln rate within a creator, that variance over the
 * variance between creators, and the variance of a creator's own drift between now and later.
 */
const withinSd = 0.254;
const priorWeight = 0.46;
const driftVariance = 0.03;
/** Half an 80 % interval, in standard deviations. */
const halfInterval = 1.28;
/** Keeps the logarithm finite for a post that nobody reacted to. */
const floorPct = 0.05;

/** A creator's usual rate as a normal distribution of ln(percent), and as percentages. */
export interface RateEstimate {
  /** Of ln(rate, percent). */
  mean: number;
  variance: number;
  ratePct: number;
  /** 80 % interval of a later median. */
  lowPct: number;
  highPct: number;
  confidence: Confidence;
}

/**
 * The usual rate behind a few posts' rates: their geometric mean drawn towards `prior` by 0.46
 * posts, with the interval that held a later median about 8 times in 10:
 * `mean = (n·m + 0.46·mu) / (n + 0.46)`, `variance = 0.254² / (n + 0.46) + 0.03`,
 * `exp(mean ± 1.28·√variance)`.
 *
 * @param ratesPct percent, at least 0
 * @returns `undefined` for no rates
 */
export function estimateRate(
  ratesPct: readonly number[],
  prior: { mu: number },
): RateEstimate | undefined {
  const n = ratesPct.length;
  if (n === 0) return undefined;
  const mean = (n * meanLogRate(ratesPct) + priorWeight * prior.mu) / (n + priorWeight);
  const variance = withinSd ** 2 / (n + priorWeight) + driftVariance;
  const half = halfInterval * Math.sqrt(variance);
  return {
    mean,
    variance,
    ratePct: Math.exp(mean),
    lowPct: Math.exp(mean - half),
    highPct: Math.exp(mean + half),
    confidence: toConfidence(n),
  };
}

/** Mean of ln(rate, percent); a rate below 0.05 % counts as 0.05 %. NaN for no rates. */
export function meanLogRate(ratesPct: readonly number[]): number {
  const sum = ratesPct.reduce((total, rate) => total + Math.log(Math.max(floorPct, rate)), 0);
  return sum / ratesPct.length;
}

/** By the half-width of the 80 % interval: ±42 % from one post, ±30 % from 5, ±27 % from 12. */
function toConfidence(n: number): Confidence {
  if (n <= 2) return 'first-impression';
  if (n < 5) return 'low';
  return n < 12 ? 'medium' : 'high';
}
