import type { compareBuys } from '@/lib/scoring/plan/compare-buys';
import type { pickForTest } from '@/lib/scoring/plan/pick-for-test';
import type { planBudget } from '@/lib/scoring/plan/plan-budget';
import type { toPlanSteps } from '@/lib/scoring/plan/plan-steps';
import type { readTierEvidence } from '@/lib/scoring/plan/tier-evidence';
import type { toTierTerms } from '@/lib/scoring/plan/tier-terms';
import type { PlannerForm } from './planner-form';

/** What the planner can ask for beside the desk: who reckons, and what was typed before. */
export interface PlannerPort {
  readEvidence: typeof readTierEvidence;
  toTerms: typeof toTierTerms;
  plan: typeof planBudget;
  toSteps: typeof toPlanSteps;
  compare: typeof compareBuys;
  pick: typeof pickForTest;
  /** What was typed for a campaign since the page was opened. */
  readForm(campaignId: string): PlannerForm | undefined;
  keepForm(campaignId: string, form: PlannerForm): void;
}
