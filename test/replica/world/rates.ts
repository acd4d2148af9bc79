import { languages } from './niches/niche.ts';
import { niches } from './niches.ts';
import type { Random } from './random.ts';

/**
 * How engagement by views, 100·(likes + comments + shares) / plays, is spread.
 *
 * The pooled spread of ln(rate) is 0.75 (10,094 posts of a 2025 feed): 0.254 within a creator and
 * 0.373 between creators of one market (630 creators, 2020), the rest between markets and niches.
 */
export interface RateSpread {
  /** Mean of ln(rate in percent). */
  mean: number;
  withinCreator: number;
  betweenCreators: number;
  betweenMarkets: number;
}

export const defaultRateSpread: RateSpread = {
  mean: 1.8,
  withinCreator: 0.254,
  betweenCreators: 0.373,
  betweenMarkets: 0.6,
};

/** Draws the rate that a creator's posts scatter around, percent by views. */
export type DrawTypicalRate = (niche: string, language: string, random: Random) => number;

/** About how many creators write in English; the others share the rest. */
const englishShare = 0.55;

/** Markets and niches get a level of their own, centred so that the world's median stays put. */
export function createRateModel(random: Random, spread: RateSpread): DrawTypicalRate {
  const level = spread.betweenMarkets / Math.SQRT2;
  const byNiche = drawCentred(
    niches.map(({ id }) => ({ key: id, weight: 1 / niches.length })),
    level,
    random.fork('niche levels'),
  );
  const otherShare = (1 - englishShare) / (languages.length - 1);
  const byLanguage = drawCentred(
    languages.map((key) => ({ key, weight: key === 'en' ? englishShare : otherShare })),
    level,
    random.fork('language levels'),
  );

  return (niche, language, creatorRandom) =>
    Math.exp(
      spread.mean +
        (byNiche.get(niche) ?? 0) +
        (byLanguage.get(language) ?? 0) +
        creatorRandom.normal(0, spread.betweenCreators),
    );
}

function drawCentred(
  keys: { key: string; weight: number }[],
  deviation: number,
  random: Random,
): Map<string, number> {
  const drawn = keys.map(({ key, weight }) => ({
    key,
    weight,
    level: random.normal(0, deviation),
  }));
  const mean = drawn.reduce((sum, { weight, level }) => sum + weight * level, 0);
  return new Map(drawn.map(({ key, level }) => [key, level - mean]));
}

/** Log-normal around a median. */
export function drawAround(median: number, deviation: number, random: Random): number {
  return median * Math.exp(random.normal(0, deviation));
}
