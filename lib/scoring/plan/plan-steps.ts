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
 * A plan in two steps. The test takes its creators from the tiers as the plan has them, by largest
 * remainder; the second step is everybody else. That the best of a test do better than the others is not
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
  const tested = apportion(counts, Math.min(testSize, plan.total.creators));
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
 * So many out of all, in proportion, whole, never more than there are.
 *
 * @param size at most the sum of the counts
 * @example apportion([14, 5, 1], 5) // [4, 1, 0]
 */
export function apportion(counts: readonly number[], size: number): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * size) / all);
  const whole = exact.map(Math.floor);
  const missing = size - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing);
  for (const { index } of byRemainder) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
