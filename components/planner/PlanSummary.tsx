import { plannerWords } from '@/assets/messages/planner';
import type { Goal } from '@/lib/model/brief';
import type { Currency } from '@/lib/model/money';
import type { BudgetPlan } from '@/lib/scoring/plan/plan-budget';
import type { PlanRange } from '@/lib/scoring/plan/posts-total';
import { toMiddleText, toRangeText } from './RangeFigure';

interface PlanSummaryProps {
  plan: BudgetPlan;
  currency: Currency;
  goal?: Goal;
  /** Somebody who is bought rests on assumed views. */
  isAssumed: boolean;
}

type Tile = 'views' | 'perThousand' | 'engagements' | 'perEngagement' | 'posts' | 'perPost';

const words = plannerWords.summary;

/** What leads for a goal stands first. */
const tilesOf: Record<Goal | 'none', readonly Tile[]> = {
  none: ['views', 'perThousand', 'engagements', 'perEngagement'],
  awareness: ['views', 'perThousand', 'engagements', 'perEngagement'],
  conversions: ['engagements', 'perEngagement', 'views', 'perThousand'],
  content: ['posts', 'perPost', 'views', 'engagements'],
};
const leadingTiles = 2;
/** Part of the budget that deserves a word when it buys nobody. */
const muchLeft = 0.2;

/** The plan at a glance. */
export function PlanSummary({ plan, currency, goal, isAssumed }: PlanSummaryProps) {
  const { total, left } = plan;
  const isSure = plan.lines.every(({ fewest, most }) => fewest === most);
  return (
    <section class="view-card plan-card" aria-label={words.title}>
      <h3>{words.title}</h3>
      {total.creators === 0 ? (
        <p class="plan-headline" role="status">
          {words.nobody}
        </p>
      ) : (
        <>
          <p class="plan-headline" role="status">
            {(isSure ? words.bought : words.about)(
              total.creators,
              plannerWords.moneyEstimate(total.cost, currency),
            )}
            <small>{words.left(plannerWords.moneyEstimate(left, currency))}</small>
          </p>
          <dl class="plan-tiles">
            {tilesOf[goal ?? 'none'].map((tile, index) => (
              <TileFigure
                key={tile}
                label={words[tile]}
                isLeading={index < leadingTiles}
                {...figureOf(tile, plan, currency)}
              />
            ))}
          </dl>
        </>
      )}
      {left > muchLeft * (total.cost + left) && (
        <p class="plan-advice">
          <span aria-hidden="true">▲ </span>
          {words.shift}
        </p>
      )}
      <p class="hint">
        {words.leads[goal ?? 'none']} {words.holds}
        {isAssumed && (
          <>
            {' '}
            <b class="plan-assumed">◌ {words.isAssumed}</b>
          </>
        )}
      </p>
    </section>
  );
}

interface Figure {
  /** Absent: not known. */
  figure?: string;
  note: string;
}

function figureOf(tile: Tile, { total }: BudgetPlan, currency: Currency): Figure {
  const ranged = (range: PlanRange | undefined, unit?: Currency): Figure =>
    range === undefined
      ? { note: words.noRate }
      : { figure: toRangeText(range, unit), note: words.middle(toMiddleText(range, unit)) };
  switch (tile) {
    case 'views':
      return ranged(total.views);
    case 'perThousand':
      return ranged(total.perThousandViews, currency);
    case 'engagements':
      return ranged(total.engagements);
    case 'perEngagement':
      return ranged(total.perEngagement, currency);
    case 'posts':
      return {
        figure: plannerWords.whole(total.posts),
        note: words.bought(total.creators, plannerWords.moneyEstimate(total.cost, currency)),
      };
    case 'perPost':
      return {
        figure: plannerWords.moneyEstimate(total.cost / total.posts, currency),
        note: words.aCreator(plannerWords.moneyEstimate(total.cost / total.creators, currency)),
      };
  }
}

function TileFigure({
  label,
  isLeading,
  figure,
  note,
}: Figure & { label: string; isLeading: boolean }) {
  return (
    <div class={isLeading ? 'plan-tile is-leading' : 'plan-tile'}>
      <dt>
        {isLeading && (
          <span title={words.leading}>
            <span aria-hidden="true">★ </span>
            <span class="said">{words.leading}: </span>
          </span>
        )}
        {label}
      </dt>
      <dd>
        {figure === undefined ? (
          <span class="plan-unknown">{words.notKnown}</span>
        ) : (
          <b>
            <bdi dir="ltr">{figure}</bdi>
          </b>
        )}
        <small>{note}</small>
      </dd>
    </div>
  );
}
