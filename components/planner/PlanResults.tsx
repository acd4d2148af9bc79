import { useMemo } from 'preact/hooks';
import { plannerWords } from '@/assets/messages/planner';
import { Icon } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import type { TierTable } from '@/lib/model/tier';
import { BasisCard } from './BasisCard';
import { CompareCard } from './CompareCard';
import { PickCard } from './PickCard';
import { PlanSummary } from './PlanSummary';
import { PlanTable } from './PlanTable';
import type { PlannerForm, ReadForm } from './planner-form';
import type { PlannerPort } from './planner-port';
import { StepsCard } from './StepsCard';
import { usePlan } from './use-plan';

interface PlanResultsProps {
  form: PlannerForm;
  read: ReadForm;
  tiers: TierTable;
  rows: readonly DeskRow[];
  port: PlannerPort;
  onChange(change: Partial<PlannerForm>): void;
  onTag(rows: readonly DeskRow[], tag: string): void;
}

const words = plannerWords.empty;

/** The plan and all that belongs to it, or what it waits for. */
export function PlanResults({ form, read, tiers, rows, port, onChange, onTag }: PlanResultsProps) {
  const planned = usePlan({ form, read, tiers, rows, port });
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const { evidence, terms, plan, steps, buys, test, currency } = planned;
  const { wish } = read;
  const isAssumed = plan?.lines.some(
    ({ creators }, index) => creators > 0 && terms[index]?.viewsBasis === 'assumed',
  );
  return (
    <>
      {plan === undefined ? (
        <Waiting title={toReason(read).title} text={toReason(read).text} />
      ) : terms.every(({ fee }) => fee === undefined) ? (
        <Waiting title={words.noPriceTitle} text={words.noPriceText} />
      ) : (
        <>
          <PlanSummary
            plan={plan}
            currency={currency}
            goal={form.goal}
            isAssumed={isAssumed === true}
          />
          <PlanTable
            plan={plan}
            terms={terms}
            tiers={tiers}
            shares={form.shares}
            currency={currency}
            goal={form.goal}
          />
          {steps !== undefined && wish !== undefined && (
            <StepsCard
              steps={steps}
              plan={plan}
              budget={wish.budget}
              testPct={wish.testPct}
              currency={currency}
            />
          )}
        </>
      )}
      {test !== undefined && wish !== undefined && (
        <PickCard
          pick={test.pick}
          unavailable={test.unavailable}
          rowOf={(key) => byKey.get(key)}
          size={wish.testSize}
          money={test.money}
          currency={currency}
          goal={form.goal}
          onTag={onTag}
        />
      )}
      <CompareCard
        forms={form}
        errors={read.errors}
        shown={buys}
        tiers={tiers}
        currency={currency}
        cpm={wish?.cpm}
        onChange={(side, buy) => onChange({ [side]: buy })}
      />
      <BasisCard
        form={form}
        errors={read.errors}
        tiers={tiers}
        evidence={evidence}
        terms={terms}
        currency={currency}
        onChange={onChange}
      />
    </>
  );
}

function toReason({ isWrong }: ReadForm): { title: string; text: string } {
  return isWrong
    ? { title: words.wrongTitle, text: words.wrongText }
    : { title: words.noBudgetTitle, text: words.noBudgetText };
}

function Waiting({ title, text }: { title: string; text: string }) {
  return (
    <section class="view-card plan-card empty" role="status">
      <Icon name="coins" />
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  );
}
