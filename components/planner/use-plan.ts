import { useMemo, useRef } from 'preact/hooks';
import type { DeskRow } from '@/components/desk/row';
import type { CreatorKey } from '@/lib/model/creator';
import type { Currency } from '@/lib/model/money';
import type { TierTable } from '@/lib/model/tier';
import type { TestPick } from '@/lib/scoring/plan/pick-for-test';
import type { BudgetPlan } from '@/lib/scoring/plan/plan-budget';
import type { PlanSteps } from '@/lib/scoring/plan/plan-steps';
import type { TierEvidence } from '@/lib/scoring/plan/tier-evidence';
import type { TierTerms } from '@/lib/scoring/plan/tier-terms';
import type { ShownBuys } from './CompareCard';
import { type PlannerForm, type ReadForm, usualAssumptions } from './planner-form';
import type { PlannerPort } from './planner-port';
import { type Candidates, toCandidates, toPlanCreators } from './to-plan-creators';

interface PlanInput {
  form: PlannerForm;
  read: ReadForm;
  tiers: TierTable;
  rows: readonly DeskRow[];
  port: PlannerPort;
}

export interface Planned {
  evidence: readonly TierEvidence[];
  terms: readonly TierTerms[];
  currency: Currency;
  /** Absent while there is nothing to plan. */
  plan?: BudgetPlan;
  steps?: PlanSteps;
  test?: {
    pick: TestPick<CreatorKey>;
    money: number;
    unavailable: Candidates['unavailable'];
  };
  buys?: ShownBuys;
}

/** All figures of the page; each is reckoned again only when something that it rests on has changed. */
export function usePlan({ form, read, tiers, rows, port }: PlanInput): Planned {
  const wish = useSame(read.wish);
  const sides = useSame(read.buys);
  const currency = form.budgetCurrency;
  const creators = useMemo(() => toPlanCreators(rows), [rows]);
  const evidence = useMemo(
    () =>
      port.readEvidence(
        creators,
        tiers.map(({ tier }) => tier),
        currency,
      ),
    [port, creators, tiers, currency],
  );
  const terms = useMemo(
    () => port.toTerms(tiers, evidence, wish ?? { ...usualAssumptions, fees: {} }),
    [port, tiers, evidence, wish],
  );
  const planned = useMemo(() => {
    if (wish === undefined) return {};
    const plan = port.plan(terms, { ...wish, shares: form.shares });
    return { plan, steps: port.toSteps(plan, terms, wish) };
  }, [port, terms, wish, form.shares]);

  const { candidates, unavailable } = useMemo(() => toCandidates(rows), [rows]);
  const test = useMemo(() => {
    if (wish === undefined) return undefined;
    const money = (wish.budget * wish.testPct) / 100;
    const pick = port.pick(candidates, { ...wish, money, size: wish.testSize, goal: form.goal });
    return { pick, money, unavailable };
  }, [port, candidates, unavailable, wish, form.goal]);

  const buys = useMemo(() => {
    const few = terms.find(({ tier }) => tier === sides?.few.tier);
    const many = terms.find(({ tier }) => tier === sides?.many.tier);
    if (sides === undefined || few === undefined || many === undefined) return undefined;
    const compared = port.compare({ ...sides.few, terms: few }, { ...sides.many, terms: many });
    return { compared, wishes: sides, terms: { few, many } };
  }, [port, terms, sides]);

  return { evidence, terms, currency, ...planned, test, buys };
}

/** The same object as before where it says the same: a slider that moves asks for no new pick. */
function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
