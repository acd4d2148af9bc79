import { type BudgetPlan, type PlanOutcome, reckon } from './plan-budget';
import type { TierTerms } from './tier-terms';

/** A small test first, then the rest of the plan. */
export interface PlanSteps {
  test: PlanOutcome;
  /** Absent where the test takes everybody. */
  scale?: PlanOutcome;
  /** The test's part of the budget, percent. */
  testPct: number;
}

/**
 * A plan in two steps. The test takes its creators from the tiers as the plan spends its money on them, so
 * that none which takes much goes untested; the second step is everybody else. That the best of a test do better than the others is not
 * counted on: some of what made them the best was luck.
 *
 * @param testSize creators of the test, whole and at least 1
 * @returns `undefined` for a plan without creators
 */
export function toPlanSteps(
  plan: BudgetPlan,
  terms: readonly TierTerms[],
  { testSize, posts, budget }: { testSize: number; posts: number; budget: number },
): PlanSteps | undefined {
  const counts = plan.lines.map(({ creators }) => creators);
  if (plan.total.creators === 0) return undefined;
  const tested = apportion(
    plan.lines.map(({ cost, creators }) => ({ weight: cost, most: creators })),
    testSize,
  );
  const outcomeOf = (creators: readonly number[]) =>
    reckon(
      terms.map((one, index) => ({ terms: one, creators: creators[index] ?? 0 })),
      posts,
    );
  const test = outcomeOf(tested);
  const others = counts.map((count, index) => count - (tested[index] ?? 0));
  const scale = others.some((count) => count > 0) ? outcomeOf(others) : undefined;
  return { test, scale, testPct: (100 * test.cost) / budget };
}

/**
 * Seats by weight, one after the other to whom the next one matters most (Sainte-Laguë), never more than
 * there are takers.
 *
 * @param size whole; more than all can take gives all that they can
 * @example apportion([{ weight: 60, most: 9 }, { weight: 40, most: 9 }], 5) // [3, 2]
 */
export function apportion(
  parties: readonly { weight: number; most: number }[],
  size: number,
): number[] {
  const seats = parties.map(() => 0);
  for (let seat = 0; seat < size; seat += 1) {
    let best: { index: number; claim: number } | undefined;
    for (const [index, { weight, most }] of parties.entries()) {
      const taken = seats[index] ?? 0;
      const claim = weight / (2 * taken + 1);
      if (taken < most && claim > (best?.claim ?? -1)) best = { index, claim };
    }
    if (best === undefined) break;
    seats[best.index] = (seats[best.index] ?? 0) + 1;
  }
  return seats;
}
