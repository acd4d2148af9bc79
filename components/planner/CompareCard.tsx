import { pageWords } from '@/assets/messages/pages';
import { plannerWords } from '@/assets/messages/planner';
import { IntervalScale } from '@/components/IntervalScale';
import type { Currency } from '@/lib/model/money';
import type { TierName, TierTable } from '@/lib/model/tier';
import type { BuyOutcome, BuysCompared } from '@/lib/scoring/plan/compare-buys';
import type { TierTerms } from '@/lib/scoring/plan/tier-terms';
import { BuyFields } from './BuyFields';
import type { BuyForm, BuyWish, PlannerErrors } from './planner-form';
import { RangeFigure, toMiddleText, toSharedScale } from './RangeFigure';

export interface ShownBuys {
  compared: BuysCompared;
  wishes: Record<Side, BuyWish>;
  terms: Record<Side, TierTerms>;
}

interface CompareCardProps {
  forms: Record<Side, BuyForm>;
  errors: PlannerErrors;
  /** Absent while something is wrong with what is typed. */
  shown?: ShownBuys;
  tiers: TierTable;
  currency: Currency;
  cpm?: number;
  onChange(side: Side, form: BuyForm): void;
}

export type Side = 'few' | 'many';

const words = plannerWords.compare;
const sides = ['few', 'many'] as const;
/** Closer to an even chance nobody is ahead. */
const clearChance = 0.6;
/** A fee at so many times the scout's CPM deserves a word. */
const dearTimes = 1.5;

/** A few dear posts beside many cheap ones: ranges, chances, and what one weak post does. */
export function CompareCard(props: CompareCardProps) {
  const { forms, errors, shown, tiers, currency, onChange } = props;
  return (
    <section class="view-card plan-card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p class="hint">{words.intro}</p>
      <div class="plan-sides">
        {sides.map((side) => (
          <BuyFields
            key={side}
            title={words[side]}
            form={forms[side]}
            tiers={tiers}
            currency={currency}
            creatorsError={errors[`${side}-creators`]}
            feeError={errors[`${side}-fee`]}
            onChange={(form) => onChange(side, form)}
          />
        ))}
      </div>
      {shown !== undefined && (
        <Compared shown={shown} tiers={tiers} currency={currency} cpm={props.cpm} />
      )}
    </section>
  );
}

interface ComparedProps {
  shown: ShownBuys;
  tiers: TierTable;
  currency: Currency;
  cpm?: number;
}

function Compared({ shown, tiers, currency, cpm }: ComparedProps) {
  const { compared, wishes, terms } = shown;
  const { few, many, manyAhead } = compared;
  const scale = toSharedScale([few.views, many.views]);
  const money = (amount: number) => plannerWords.money({ amount, currency });
  return (
    <>
      <div class="plan-sides">
        {sides.map((side) => {
          const outcome = compared[side];
          const { tier, creators, fee } = wishes[side];
          return (
            <section key={side} class="plan-side" aria-label={words[side]}>
              <h4>{words.heading(creators, labelOf(tiers, tier), money(fee))}</h4>
              {scale !== undefined && outcome.views !== undefined && (
                <IntervalScale
                  {...scale}
                  low={outcome.views.low}
                  high={outcome.views.high}
                  value={outcome.views.middle}
                  lowText={plannerWords.count(outcome.views.low)}
                  highText={plannerWords.count(outcome.views.high)}
                />
              )}
              <SideFacts outcome={outcome} currency={currency} />
              {terms[side].viewsBasis === 'assumed' && (
                <p class="plan-assumed">◌ {plannerWords.summary.isAssumed}</p>
              )}
            </section>
          );
        })}
      </div>
      <div class="plan-verdict" role="status">
        <p>
          <b>{words.verdicts[verdictOf(manyAhead)]}</b> {words.ahead(manyAhead)}
        </p>
        <p>{words.risk(few.halfChance, many.halfChance)}</p>
        {few.cost !== many.cost && <p>{words.uneven(money(few.cost), money(many.cost))}</p>}
        {sides.map((side) => {
          const { tier, fee } = wishes[side];
          const implied = (1_000 * fee) / terms[side].usualViews;
          if (cpm === undefined || implied < cpm * dearTimes) return null;
          const dear = plannerWords.moneyEstimate(implied, currency);
          return (
            <p key={side} class="plan-advice">
              <span aria-hidden="true">▲ </span>
              {words.cpm(labelOf(tiers, tier), money(fee), dear, implied / cpm)}
            </p>
          );
        })}
      </div>
    </>
  );
}

function SideFacts({ outcome, currency }: { outcome: BuyOutcome; currency: Currency }) {
  const { views, perThousandViews, perEngagement, cost, halfChance, onePostLossPct } = outcome;
  return (
    <dl class="plan-facts">
      <dt>{plannerWords.table.views}</dt>
      <dd>
        <b>
          <RangeFigure range={views} />
        </b>
        {views !== undefined && <small>{plannerWords.summary.middle(toMiddleText(views))}</small>}
      </dd>
      <dt>{plannerWords.table.perThousand}</dt>
      <dd>
        <RangeFigure range={perThousandViews} currency={currency} />
      </dd>
      <dt>{plannerWords.table.perEngagement}</dt>
      <dd>
        <RangeFigure range={perEngagement} currency={currency} />
      </dd>
      <dt>{words.half}</dt>
      <dd>{words.chance(halfChance)}</dd>
      <dt>{words.oneWeak}</dt>
      <dd>{words.ofViews(onePostLossPct)}</dd>
      <dt>{words.costLabel}</dt>
      <dd>{plannerWords.money({ amount: cost, currency })}</dd>
    </dl>
  );
}

function verdictOf(manyAhead: number): 'few' | 'many' | 'none' {
  if (manyAhead >= clearChance) return 'many';
  return manyAhead <= 1 - clearChance ? 'few' : 'none';
}

function labelOf(tiers: TierTable, tier: TierName): string {
  return pageWords.capitalised(tiers.find((step) => step.tier === tier)?.label ?? tier);
}
