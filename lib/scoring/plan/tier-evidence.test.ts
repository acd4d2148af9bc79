import { describe, expect, test } from 'vitest';
import { type PlanCreator, readTierEvidence, usualSpread } from './tier-evidence';

const creator = (facts: Partial<PlanCreator> = {}): PlanCreator => ({
  tier: 'micro',
  views: { n: 5, median: 9_000 },
  engagement: { n: 5, ratePct: 6 },
  ...facts,
});
const some = (count: number, facts?: Partial<PlanCreator>) =>
  Array.from({ length: count }, () => creator(facts));
const read = (creators: PlanCreator[]) => {
  const [micro] = readTierEvidence(creators, ['micro', 'macro'], 'USD');
  if (micro === undefined) throw new Error('The tier is missing');
  return micro;
};

describe('usual views', () => {
  test('are said from five creators on', () => {
    expect(read(some(4))).toMatchObject({ creators: 4, viewed: 4, views: undefined });
    expect(read(some(5)).views?.usual).toBeCloseTo(9_000);
  });

  test('are not told by creators with one or two posts: the feed shows winners', () => {
    const known = [...some(4), ...some(20, { views: { n: 2, median: 900_000 } })];
    expect(read(known)).toMatchObject({ creators: 24, viewed: 4, views: undefined });
  });

  test('of 0 have no logarithm and are left out', () => {
    expect(read(some(9, { views: { n: 5, median: 0 } }))).toMatchObject({ creators: 9, viewed: 0 });
  });

  test('are a geometric mean, which one viral creator does not own', () => {
    const medians = [1_000, 1_000, 10_000, 100_000, 100_000];
    const known = medians.map((median) => creator({ views: { n: 4, median } }));
    expect(read(known).views?.usual).toBeCloseTo(10_000);
    expect(read(known).views?.posts).toBeCloseTo(4);
  });

  test('that happen to be alike do not prove that all are', () => {
    const spreadOf = (count: number) => read(some(count)).views?.spread ?? 0;
    expect(spreadOf(5)).toBeGreaterThan(0.7 * usualSpread);
    expect(spreadOf(500)).toBeLessThan(0.15);
  });
});

describe('engagement', () => {
  test('is that of the tier from five rated creators on', () => {
    expect(read(some(5)).engagement).toMatchObject({ n: 5, isOfAllTiers: false });
  });

  test('is that of all tiers where the tier has too few: size says nothing about it', () => {
    const others = some(6, { tier: 'macro', engagement: { n: 3, ratePct: 4 } });
    const evidence = read([...some(2), ...others]);
    expect(evidence).toMatchObject({ rated: 2, engagement: { n: 8, isOfAllTiers: true } });
  });

  test('is not said where all together are too few, nor from one or two posts', () => {
    expect(read(some(4)).engagement).toBeUndefined();
    expect(read(some(9, { engagement: { n: 2, ratePct: 6 } })).engagement).toBeUndefined();
    expect(read(some(9, { engagement: { n: 0 } })).engagement).toBeUndefined();
  });
});

describe('fees', () => {
  const quoted = (amount: number, currency: 'USD' | 'EUR' = 'USD') =>
    creator({ quotedFee: { amount, currency } });

  test('are said from five on, in the plan’s currency only', () => {
    const five = [400, 500, 600, 700, 9_000].map((amount) => quoted(amount));
    expect(read(five)).toMatchObject({ quoted: 5, fees: { low: 400, middle: 600, high: 9_000 } });
    const mixed = [...five.slice(1), quoted(400, 'EUR')];
    expect(read(mixed)).toMatchObject({ quoted: 4, quotedElsewhere: 1, fees: undefined });
  });
});

test('a tier without creators is known to have none, and who has no tier is in none', () => {
  const evidence = readTierEvidence(some(6, { tier: undefined }), ['nano', 'micro'], undefined);
  expect(evidence.map(({ tier, creators }) => [tier, creators])).toEqual([
    ['nano', 0],
    ['micro', 0],
  ]);
});
