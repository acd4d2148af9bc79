import { plannerWords } from '@/assets/messages/planner';
import type { Currency } from '@/lib/model/money';
import type { BudgetPlan, PlanOutcome } from '@/lib/scoring/plan/plan-budget';
import type { PlanSteps } from '@/lib/scoring/plan/plan-steps';
import { toRangeText } from './RangeFigure';

interface StepsCardProps {
  steps: PlanSteps;
  plan: BudgetPlan;
  budget: number;
  /** Percent of the budget set aside for the test. */
  testPct: number;
  currency: Currency;
}

const words = plannerWords.steps;
/** What the articles advise for a campaign. */
const usualCreators = { least: 10, most: 50 };

/** The plan in two steps, with the part of the budget that each takes. */
export function StepsCard({ steps, plan, budget, testPct, currency }: StepsCardProps) {
  const { test, scale } = steps;
  const { creators } = plan.total;
  const pctOf = (cost: number) => (100 * cost) / budget;
  const part = (outcome: PlanOutcome) =>
    words.part(
      plannerWords.moneyEstimate(outcome.cost, currency),
      plannerWords.percent(pctOf(outcome.cost)),
    );
  return (
    <section class="view-card plan-card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <PartsBar parts={[pctOf(test.cost), pctOf(scale?.cost ?? 0)]} />
      <ol class="plan-steps">
        <Step title={words.test(test.creators)} part={part(test)} outcome={test}>
          {words.testText}
        </Step>
        {scale !== undefined && (
          <Step title={words.scale(creators)} part={part(scale)} outcome={scale}>
            {words.scaleText(scale.creators)}
          </Step>
        )}
      </ol>
      {scale === undefined && <Advice>{words.only}</Advice>}
      {scale !== undefined && steps.testPct > testPct && (
        <Advice>{words.tooDear(steps.testPct, testPct)}</Advice>
      )}
      {creators < usualCreators.least && <Advice>{words.few(creators)}</Advice>}
      {creators > usualCreators.most && <Advice>{words.many(creators)}</Advice>}
    </section>
  );
}

interface StepProps {
  title: string;
  part: string;
  outcome: PlanOutcome;
  children: string;
}

function Step({ title, part, outcome, children }: StepProps) {
  return (
    <li>
      <h4>{title}</h4>
      <p class="plan-part">{part}</p>
      {outcome.views !== undefined && <p>{words.views(toRangeText(outcome.views))}</p>}
      <p class="hint">{children}</p>
    </li>
  );
}

function Advice({ children }: { children: string }) {
  return (
    <p class="plan-advice">
      <span aria-hidden="true">▲ </span>
      {children}
    </p>
  );
}

/** A picture of the words beside it: the test, the rest of the plan, and what is left. */
function PartsBar({ parts: [test = 0, scale = 0] }: { parts: readonly number[] }) {
  return (
    <svg class="plan-parts" aria-hidden="true" focusable="false" height="20">
      <rect class="plan-part-left" width="100%" height="20" rx="5" />
      <rect class="plan-part-scale" x={`${test}%`} width={`${scale}%`} height="20" />
      <rect class="plan-part-test" width={`${test}%`} height="20" />
      <PartMark at={test / 2} width={test} mark="1" />
      <PartMark at={test + scale / 2} width={scale} mark="2" />
    </svg>
  );
}

/** In narrower parts a figure has no room; the steps below have it anyway. */
const minForMark = 5;

function PartMark({ at, width, mark }: { at: number; width: number; mark: string }) {
  if (width < minForMark) return null;
  return (
    <text class={`plan-mark-${mark}`} x={`${at}%`} y="14" text-anchor="middle">
      {mark}
    </text>
  );
}
