import { readRows, toCount } from '#test/eval/data.ts';
import type { Figure } from '#test/eval/figure.ts';
import { rateTier } from '@/lib/scoring/account/tier';

/** The thresholds as DESIGN.md words them, written out a second time: a slip in one shows. */
const labels = {
  standard: (followers: number) =>
    followers < 10_000
      ? 'nano'
      : followers < 100_000
        ? 'micro'
        : followers < 1_000_000
          ? 'macro'
          : 'mega',
  'viral-nation': (followers: number) =>
    followers < 5_000
      ? undefined
      : followers < 50_000
        ? 'nano'
        : followers < 150_000
          ? 'micro'
          : followers < 750_000
            ? 'mid-tier'
            : followers < 2_500_000
              ? 'macro'
              : 'celebrity',
  'five-tier': (followers: number) =>
    followers < 1_000
      ? undefined
      : followers < 10_000
        ? 'nano'
        : followers < 50_000
          ? 'micro'
          : followers < 500_000
            ? 'mid'
            : followers < 1_000_000
              ? 'macro'
              : 'mega',
} as const;

const edges = [
  1_000, 5_000, 10_000, 50_000, 100_000, 150_000, 500_000, 750_000, 1_000_000, 2_500_000,
];

/** Tier: exact labels of every preset, on real accounts and on both sides of every edge. */
export function evaluateTier(): Figure[] {
  const accounts = readRows('creators-2024.csv').flatMap(
    ({ followers }) => toCount(followers) ?? [],
  );
  const onEdges = [0, 1, ...edges.flatMap((edge) => [edge - 1, edge, edge + 1])];
  const exact = (preset: keyof typeof labels, counts: readonly number[]) =>
    counts.filter(
      (followers) =>
        rateTier(followers, { tierPreset: preset }).label === labels[preset](followers),
    ).length / counts.length;
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((preset) => [
    {
      component: 'tier',
      metric: `exact label, ${preset}`,
      value: exact(preset, accounts),
      as: 'percent' as const,
      target: { atLeast: 1 },
      n: accounts.length,
      of: 'creators',
      split: 'all',
    },
    {
      component: 'tier',
      metric: `exact label at the edges, ${preset}`,
      value: exact(preset, onEdges),
      as: 'percent' as const,
      target: { atLeast: 1 },
      n: onEdges.length,
      of: 'counts',
      split: 'all',
    },
  ]);
}
