import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planBudget } from './plan-budget';
import { sixMicros, termsOf } from './plan-fixture';
import { apportion, toPlanSteps } from './plan-steps';

const steps = (budget: number, testSize: number) => {
  const terms = termsOf(sixMicros, { fees: { micro: 500, nano: 100 } });
  const plan = planBudget(terms, { budget, posts: 1, shares: { micro: 100 } });
  return { plan, steps: toPlanSteps(plan, terms, { testSize, posts: 1, budget }) };
};

test('a test of five of twenty takes a quarter of the budget, the second step the rest', () => {
  const { plan, steps: both } = steps(10_000, 5);
  expect(both).toMatchObject({
    test: { creators: 5, cost: 2_500 },
    scale: { creators: 15, cost: 7_500 },
    testPct: 25,
  });
  expect(plan.total.creators).toBe(20);
});

test('a plan no larger than its test is a test only', () => {
  expect(steps(1_500, 5).steps).toMatchObject({ test: { creators: 3 }, scale: undefined });
});

test('a plan of nobody has no steps', () => {
  expect(steps(400, 5).steps).toBeUndefined();
});

test('nobody is apportioned out of nobody', () => {
  expect(apportion([0, 0], 0)).toEqual([0, 0]);
  expect(apportion([14, 5, 1], 5)).toEqual([4, 1, 0]);
});

test('parts are whole, add up to the size and never exceed what there is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }),
      fc.nat(10),
      (counts, size) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        const parts = apportion(counts, Math.min(size, all));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.min(size, all));
        for (const [index, part] of parts.entries()) {
          expect(part).toBeLessThanOrEqual(counts[index] ?? 0);
        }
      },
    ),
  );
});
