import type { PlannerForm } from '@/components/planner/planner-form';
import type { PlannerPort } from '@/components/planner/planner-port';
import { compareBuys } from '@/lib/scoring/plan/compare-buys';
import { pickForTest } from '@/lib/scoring/plan/pick-for-test';
import { planBudget } from '@/lib/scoring/plan/plan-budget';
import { toPlanSteps } from '@/lib/scoring/plan/plan-steps';
import { readTierEvidence } from '@/lib/scoring/plan/tier-evidence';
import { toTierTerms } from '@/lib/scoring/plan/tier-terms';

/** Reckons here; what was typed lives as long as the page. */
export function createPlannerPort(): PlannerPort {
  const forms = new Map<string, PlannerForm>();
  return {
    readEvidence: readTierEvidence,
    toTerms: toTierTerms,
    plan: planBudget,
    toSteps: toPlanSteps,
    compare: compareBuys,
    pick: pickForTest,
    readForm: (campaignId) => forms.get(campaignId),
    keepForm: (campaignId, form) => void forms.set(campaignId, form),
  };
}
