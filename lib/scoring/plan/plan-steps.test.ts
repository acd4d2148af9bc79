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

test('tiers are tested by the money that goes to them, not by their heads', () => {
  const terms = termsOf(sixMicros, { fees: { micro: 500, nano: 10 } });
  const wish = { budget: 10_000, posts: 1, shares: { nano: 50, micro: 50 } };
  const plan = planBudget(terms, wish);
  expect(plan.lines.map(({ creators }) => creators)).toEqual([500, 10, 0, 0]);
  const both = toPlanSteps(plan, terms, { testSize: 4, posts: 1, budget: 10_000 });
  expect(both?.test).toMatchObject({ creators: 4, cost: 2 * 500 + 2 * 10 });
});

test('nobody is apportioned out of nobody', () => {
  expect(apportion([], 5)).toEqual([]);
  expect(apportion([{ weight: 0, most: 0 }], 5)).toEqual([0]);
});

test('parts are whole, add up to the size and never exceed what there is', () => {
  const anyParty = fc.record({ weight: fc.nat(10_000), most: fc.nat(12) });
  fc.assert(
    fc.property(fc.array(anyParty, { minLength: 1, maxLength: 5 }), fc.nat(10), (parties, size) => {
      const seats = apportion(parties, size);
      const all = parties.reduce((sum, { most }) => sum + most, 0);
      expect(seats.reduce((sum, taken) => sum + taken, 0)).toBe(Math.min(size, all));
      for (const [index, taken] of seats.entries()) {
        expect(taken).toBeLessThanOrEqual(parties[index]?.most ?? 0);
      }
    }),
  );
});
