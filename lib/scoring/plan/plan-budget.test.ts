import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planBudget } from './plan-budget';
import { sixMicros, termsOf } from './plan-fixture';
import type { PlanRange } from './posts-total';

const half = { nano: 50, micro: 50 };

describe('what a budget buys', () => {
  test('is whole creators at the fee of the one in the middle, and a rest', () => {
    const plan = planBudget(termsOf(), { budget: 1_000, posts: 1, shares: { micro: 100 } });
    const micro = plan.lines.find(({ tier }) => tier === 'micro');
    expect(micro).toMatchObject({ creators: 18, money: 1_000 });
    expect(micro?.perCreator).toBeCloseTo(54);
    expect(micro?.cost).toBeCloseTo(18 * 54);
    expect(plan.left).toBeCloseTo(1_000 - 18 * 54);
  });

  test('is not one creator less by the seventeenth digit', () => {
    const terms = termsOf(sixMicros, { fees: { micro: 0.1 } });
    const { total } = planBudget(terms, { budget: 0.7, posts: 1, shares: { micro: 100 } });
    expect(total.creators).toBe(7);
  });

  test('is said with how few and how many they may be, where the fee is an estimate', () => {
    const [line] = planBudget(termsOf([]), {
      budget: 1_000,
      posts: 1,
      shares: { nano: 100 },
    }).lines;
    expect((line?.creators ?? 0) / (line?.fewest ?? 0)).toBeCloseTo(2.5, 1);
    expect((line?.most ?? 0) / (line?.creators ?? 1)).toBeCloseTo(2.5, 1);
    const named = termsOf([], { fees: { nano: 50 } });
    const [sure] = planBudget(named, { budget: 1_000, posts: 1, shares: { nano: 100 } }).lines;
    expect(sure).toMatchObject({ fewest: 20, creators: 20, most: 20 });
  });

  test('halves where each is to make two posts', () => {
    const buy = (posts: number) =>
      planBudget(termsOf(), { budget: 1_080, posts, shares: { micro: 100 } }).total;
    expect(buy(1)).toMatchObject({ creators: 20, posts: 20 });
    expect(buy(2)).toMatchObject({ creators: 10, posts: 20 });
  });

  test('is nobody where a share does not pay for one, and says what one costs', () => {
    const plan = planBudget(termsOf(), { budget: 1_000, posts: 1, shares: { mega: 100 } });
    expect(plan.total).toMatchObject({ creators: 0, cost: 0, views: undefined });
    expect(plan.lines[3]?.perCreator).toBeGreaterThan(3_000);
    expect(plan.left).toBe(1_000);
  });

  test('is nobody where nothing prices them', () => {
    const plan = planBudget(termsOf(sixMicros, { cpm: undefined }), {
      budget: 1_000,
      posts: 1,
      shares: half,
    });
    expect(plan.lines.every(({ perCreator }) => perCreator === undefined)).toBe(true);
    expect(plan.total.creators).toBe(0);
  });
});

describe('the total', () => {
  test('is in a narrower range than its parts have in sum: not all go wrong at once', () => {
    const { lines, total } = planBudget(termsOf(), { budget: 400, posts: 1, shares: half });
    const sumOf = (end: keyof PlanRange) =>
      lines.reduce((sum, { views }) => sum + (views?.[end] ?? 0), 0);
    expect(lines.filter(({ creators }) => creators > 0)).toHaveLength(2);
    expect(total.views?.low).toBeGreaterThan(1.02 * sumOf('low'));
    expect(total.views?.high).toBeLessThan(0.98 * sumOf('high'));
    expect(total.perThousandViews?.middle).toBeCloseTo(
      (1_000 * total.cost) / (total.views?.middle ?? 0),
    );
  });

  test('costs less per thousand than the CPM in the middle, since a few posts go far', () => {
    const { total } = planBudget(termsOf(), { budget: 2_000, posts: 1, shares: { micro: 100 } });
    expect(total.perThousandViews?.middle).toBeLessThan(6);
    expect(total.perThousandViews?.middle).toBeGreaterThan(3.5);
  });

  test('has engagements where those of everybody in it are known', () => {
    const known = planBudget(termsOf(), { budget: 1_000, posts: 1, shares: half });
    expect(known.total.engagements?.middle).toBeGreaterThan(0);
    expect(known.total.perEngagement?.low).toBeGreaterThan(0);
    const unknown = planBudget(termsOf([]), { budget: 1_000, posts: 1, shares: half });
    expect(unknown.total.views).toBeDefined();
    expect(unknown.total.engagements).toBeUndefined();
    expect(unknown.total.perEngagement).toBeUndefined();
  });
});

const anyWish = fc
  .record({
    budget: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
    posts: fc.integer({ min: 1, max: 10 }),
    cpm: fc.double({ min: 0.5, max: 500, noNaN: true }),
    nano: fc.integer({ min: 0, max: 100 }),
    isSeen: fc.boolean(),
  })
  .map(({ budget, posts, cpm, nano, isSeen }) => ({
    terms: termsOf(isSeen ? sixMicros : [], { cpm }),
    wish: { budget, posts, shares: { nano, micro: 100 - nano } },
  }));

test('whatever is wished for, no figure is broken or negative, and the parts add up', () => {
  fc.assert(
    fc.property(anyWish, ({ terms, wish }) => {
      const { lines, total, left } = planBudget(terms, wish);
      const figures = [...lines, total].flatMap((outcome) =>
        [outcome.views, outcome.engagements, outcome.perThousandViews, outcome.perEngagement]
          .flatMap((range) => (range ? [range.low, range.middle, range.high] : []))
          .concat(outcome.creators, outcome.cost),
      );
      expect(figures.every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
      const sum = (pick: (line: (typeof lines)[number]) => number) =>
        lines.reduce((all, line) => all + pick(line), 0);
      expect(sum(({ creators }) => creators)).toBe(total.creators);
      for (const { fewest, creators, most } of lines) {
        expect(fewest).toBeLessThanOrEqual(creators);
        expect(most).toBeGreaterThanOrEqual(creators);
      }
      expect(sum(({ money }) => money)).toBeCloseTo(wish.budget, 3);
      expect(Math.abs(total.cost + left - wish.budget)).toBeLessThanOrEqual(1e-8 * wish.budget);
      expect(total.views === undefined).toBe(total.creators === 0);
    }),
    { numRuns: 60 },
  );
});

test('more money never buys fewer creators or views', () => {
  fc.assert(
    fc.property(anyWish, fc.double({ min: 1, max: 3, noNaN: true }), ({ terms, wish }, times) => {
      const [less, more] = [wish, { ...wish, budget: wish.budget * times }].map(
        (each) => planBudget(terms, each).total,
      );
      expect(more?.creators).toBeGreaterThanOrEqual(less?.creators ?? 0);
      for (const end of ['low', 'middle', 'high'] as const) {
        expect(more?.views?.[end] ?? 0).toBeGreaterThanOrEqual(less?.views?.[end] ?? 0);
      }
    }),
    { numRuns: 60 },
  );
});
