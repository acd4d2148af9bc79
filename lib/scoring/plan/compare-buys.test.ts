import { describe, expect, test } from 'vitest';
import { compareBuys } from './compare-buys';
import { sixMicros, termsOf } from './plan-fixture';

const seen = [
  ...Array.from({ length: 4 }, () => sixMicros).flat(),
  ...Array.from({ length: 24 }, () => ({
    tier: 'mega' as const,
    views: { n: 5, median: 180_000 },
    engagement: { n: 5, ratePct: 6 },
  })),
];

function compare(creators = seen) {
  const terms = termsOf(creators);
  const [, micro, , mega] = terms;
  if (micro === undefined || mega === undefined) throw new Error('The tiers are missing');
  return compareBuys(
    { terms: mega, creators: 1, fee: 10_000 },
    { terms: micro, creators: 20, fee: 500 },
  );
}

describe('one at 10,000 and twenty at 500', () => {
  test('cost the same', () => {
    const { few, many } = compare();
    expect([few.cost, many.cost]).toEqual([10_000, 10_000]);
    expect(many.perThousandViews?.middle).toBeCloseTo(1e7 / (many.views?.middle ?? 0));
  });

  test('with the same usual views in sum: the many are surer, and more often ahead', () => {
    const { few, many, manyAhead } = compare();
    const widthOf = ({ views }: typeof few) => (views?.high ?? 0) / (views?.low ?? 1);
    expect(widthOf(many)).toBeLessThan(widthOf(few) / 2);
    expect(manyAhead).toBeGreaterThan(0.55);
    expect(manyAhead).toBeLessThan(0.85);
  });

  test('one weak post is half of the one campaign and a fortieth of the other', () => {
    const { few, many } = compare();
    expect(few.onePostLossPct).toBe(50);
    expect(many.onePostLossPct).toBe(2.5);
    expect(few.halfChance).toBeGreaterThan(0.15);
    expect(many.halfChance).toBeLessThan(few.halfChance / 2);
  });

  test('the large one is more often ahead where the small ones have few views', () => {
    const weak = seen.map((one) =>
      one.tier === 'micro' ? { ...one, views: { n: 5, median: 900 } } : one,
    );
    expect(compare(weak).manyAhead).toBeLessThan(0.1);
  });

  test('have engagements where a rate is known, else none', () => {
    expect(compare().many.perEngagement?.middle).toBeGreaterThan(0);
    expect(compare([]).many.engagements).toBeUndefined();
    expect(compare([]).many.views).toBeDefined();
  });
});
