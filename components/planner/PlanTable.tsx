import { pageWords } from '@/assets/messages/pages';
import { plannerWords } from '@/assets/messages/planner';
import type { Goal } from '@/lib/model/brief';
import type { Currency } from '@/lib/model/money';
import type { TierName, TierTable } from '@/lib/model/tier';
import type { BudgetPlan, PlanLine, PlanOutcome } from '@/lib/scoring/plan/plan-budget';
import type { TierTerms } from '@/lib/scoring/plan/tier-terms';
import { PlanTableFrame } from './PlanTableFrame';
import { RangeFigure, toSharedScale } from './RangeFigure';
import type { Shares } from './shares';

interface PlanTableProps {
  plan: BudgetPlan;
  terms: readonly TierTerms[];
  tiers: TierTable;
  shares: Shares;
  currency: Currency;
  goal?: Goal;
}

type Column = 'creators' | 'views' | 'engagements' | 'perThousand' | 'perEngagement';

const words = plannerWords.table;
const columns: readonly Column[] = [
  'creators',
  'views',
  'engagements',
  'perThousand',
  'perEngagement',
];
const leading: Record<Goal | 'none', readonly Column[]> = {
  none: ['views', 'perThousand'],
  awareness: ['views', 'perThousand'],
  conversions: ['engagements', 'perEngagement'],
  content: ['creators'],
};

/** What each tier's share buys and brings, and all of them together. */
export function PlanTable({ plan, terms, tiers, shares, currency, goal }: PlanTableProps) {
  const leads = (column: Column) => (leading[goal ?? 'none'].includes(column) ? 'is-leading' : '');
  const scale = toSharedScale([...plan.lines, plan.total].map(({ views }) => views));
  const labelOf = (tier: TierName) =>
    pageWords.capitalised(tiers.find((step) => step.tier === tier)?.label ?? tier);
  const figures = (outcome: PlanOutcome, line?: PlanLine) => (
    <OutcomeCells outcome={outcome} likely={line} currency={currency} scale={scale} leads={leads} />
  );
  return (
    <section class="view-card plan-card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <PlanTableFrame said={words.said}>
        <thead>
          <tr>
            <th scope="col">{words.tier}</th>
            <th scope="col">{words.fee}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class={leads(column)}>
                {leads(column) !== '' && <span aria-hidden="true">★ </span>}
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.lines.map((line, index) => (
            <tr key={line.tier} class={line.money === 0 ? 'is-quiet' : ''}>
              <th scope="row">
                {labelOf(line.tier)}
                <small>
                  {words.ofBudget(
                    plannerWords.percent(shares[line.tier] ?? 0),
                    plannerWords.moneyEstimate(line.money, currency),
                  )}
                </small>
              </th>
              <FeeCell line={line} terms={terms[index]} currency={currency} />
              {line.creators > 0 ? (
                figures(line, line)
              ) : (
                <td colSpan={columns.length} class="plan-why">
                  {whyNobody(line, currency)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{plannerWords.moneyEstimate(plan.total.cost, currency)}</td>
            {figures(plan.total)}
          </tr>
        </tfoot>
      </PlanTableFrame>
      <p class="hint">{words.narrower}</p>
    </section>
  );
}

function FeeCell({
  line,
  terms,
  currency,
}: {
  line: PlanLine;
  terms?: TierTerms;
  currency: Currency;
}) {
  if (line.perCreator === undefined) return <td class="plan-unknown">{words.noPrice}</td>;
  return (
    <td>
      {plannerWords.moneyEstimate(line.perCreator, currency)}
      <small>
        {terms?.fee && words.bases[terms.fee.basis]}
        {terms?.viewsBasis === 'assumed' && terms.fee?.basis === 'cpm' && (
          <span class="plan-assumed"> ◌ {words.assumed}</span>
        )}
      </small>
    </td>
  );
}

function whyNobody({ money, perCreator }: PlanLine, currency: Currency): string {
  if (money === 0) return words.noShare;
  return perCreator === undefined
    ? words.noPrice
    : words.short(plannerWords.moneyEstimate(perCreator, currency));
}

interface OutcomeCellsProps {
  outcome: PlanOutcome;
  /** How few and how many creators it may be; absent where they are as sure as their number. */
  likely?: { fewest: number; most: number };
  currency: Currency;
  scale?: { min: number; max: number };
  leads(column: Column): string;
}

function OutcomeCells({ outcome, likely, currency, scale, leads }: OutcomeCellsProps) {
  return (
    <>
      <td class={leads('creators')}>
        {plannerWords.whole(outcome.creators)}
        {likely !== undefined && likely.fewest < likely.most && (
          <small>{words.likely(likely.fewest, likely.most)}</small>
        )}
      </td>
      <td class={`plan-views ${leads('views')}`}>
        <RangeFigure range={outcome.views} scale={scale} />
      </td>
      <td class={leads('engagements')}>
        <RangeFigure range={outcome.engagements} />
      </td>
      <td class={leads('perThousand')}>
        <RangeFigure range={outcome.perThousandViews} currency={currency} />
      </td>
      <td class={leads('perEngagement')}>
        <RangeFigure range={outcome.perEngagement} currency={currency} />
      </td>
    </>
  );
}
