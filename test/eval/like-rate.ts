import { isTestHalf, readRows, toCount } from '#test/eval/data.ts';
import type { Figure } from '#test/eval/figure.ts';
import { rateTier } from '@/lib/scoring/account/tier';
import { likeRateResidual, rateLikes } from '@/lib/scoring/engagement/like-rate';

interface Account {
  tier: string;
  isTest: boolean;
  /** 0 to 1. */
  share: number;
  residual: number;
}

const judged = ['micro', 'macro', 'mega'];

/** Like-rate: how evenly percentiles are spread within each tier (Kolmogorov and Smirnov). */
export function evaluateLikeRate(): Figure[] {
  const accounts = readRows('creators-2024.csv').flatMap(toAccount);
  const figures = ['nano', ...judged].map((tier): Figure => {
    const shares = accounts
      .filter((account) => account.isTest && account.tier === tier)
      .map(({ share }) => share);
    return {
      component: 'like rate',
      metric: `KS distance of percentiles to uniform, ${tier}`,
      value: distanceFromUniform(shares),
      target: judged.includes(tier) ? { atMost: 0.08 } : undefined,
      n: shares.length,
      of: 'creators',
      split: 'test half',
    };
  });
  const ordinary = accounts.filter((account) => account.isTest && account.tier !== 'nano');
  figures.push({
    component: 'like rate',
    metric: 'accounts over 14 times below their size’s typical rate, micro up',
    value: ordinary.filter(({ residual }) => residual < -1.15).length / ordinary.length,
    as: 'percent',
    n: ordinary.length,
    of: 'creators',
    split: 'test half',
  });
  return figures;
}

function toAccount(row: Record<string, string>): Account[] {
  const counts = {
    followers: toCount(row.followers),
    hearts: toCount(row.hearts),
    videos: toCount(row.videos),
  };
  const { percentile } = rateLikes(counts);
  const residual = likeRateResidual(counts);
  const { tier } = rateTier(counts.followers, { tierPreset: 'standard' });
  if (percentile === undefined || residual === undefined || tier === undefined) return [];
  return [{ tier, isTest: isTestHalf(row.creator ?? ''), share: percentile / 100, residual }];
}

/** The greatest distance between the shares' distribution and the even one; NaN for none. */
export function distanceFromUniform(shares: readonly number[]): number {
  const n = shares.length;
  if (n === 0) return Number.NaN;
  return shares
    .toSorted((a, b) => a - b)
    .reduce(
      (worst, share, i) => Math.max(worst, Math.abs(share - i / n), Math.abs(share - (i + 1) / n)),
      0,
    );
}
