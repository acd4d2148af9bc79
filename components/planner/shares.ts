import type { TierName } from '@/lib/model/tier';

/** Whole percent of the budget by tier; together 100. */
export type Shares = Partial<Record<TierName, number>>;

/**
 * Where a split begins: equal parts for the tiers that the brief wants; without a wish, for nano and micro,
 * since many small creators are what the articles advise; else for all.
 *
 * @param tiers of the table in force, at least one
 */
export function toDefaultShares(tiers: readonly TierName[], wanted: readonly TierName[]): Shares {
  const small: readonly TierName[] = ['nano', 'micro'];
  const wish = [wanted, small, tiers]
    .map((some) => tiers.filter((tier) => some.includes(tier)))
    .find((some) => some.length > 0);
  return spread(
    tiers.map((tier) => ({ tier, weight: wish?.includes(tier) ? 1 : 0 })),
    100,
  );
}

/** The split as it is where it is one of these tiers, else `otherwise`: the table has changed since. */
export function fitShares(shares: Shares, tiers: readonly TierName[], otherwise: Shares): Shares {
  const sum = tiers.reduce((all, tier) => all + (shares[tier] ?? 0), 0);
  return sum === 100 ? shares : otherwise;
}

/**
 * The split with one share changed. The others give or take in proportion, so that it adds up to 100 at
 * every moment; where all of them are at 0 they take equal parts. One tier alone has all.
 *
 * @param percent 0 to 100; rounded
 * @example withShare({ nano: 50, micro: 50 }, ['nano', 'micro'], 'nano', 80) // { nano: 80, micro: 20 }
 */
export function withShare(
  shares: Shares,
  tiers: readonly TierName[],
  tier: TierName,
  percent: number,
): Shares {
  const others = tiers.filter((other) => other !== tier);
  if (others.length === 0) return { [tier]: 100 };
  const share = Math.min(100, Math.max(0, Math.round(percent)));
  const weights = others.map((other) => ({ tier: other, weight: shares[other] ?? 0 }));
  return { [tier]: share, ...spread(weights, 100 - share) };
}

/** Whole parts by weight, by largest remainder; equal ones where nobody has a weight. */
function spread(weights: readonly { tier: TierName; weight: number }[], sum: number): Shares {
  const all = weights.reduce((total, { weight }) => total + weight, 0);
  const exact = weights.map(({ tier, weight }, index) => {
    const part = sum * (all === 0 ? 1 / weights.length : weight / all);
    return { tier, index, part: Math.floor(part), rest: part - Math.floor(part) };
  });
  const missing = sum - exact.reduce((total, { part }) => total + part, 0);
  const lucky = new Set(
    exact
      .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return Object.fromEntries(
    exact.map(({ tier, part, index }) => [tier, part + (lucky.has(index) ? 1 : 0)]),
  );
}
