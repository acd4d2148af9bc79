import { plannerWords } from '@/assets/messages/planner';
import { IntervalScale } from '@/components/IntervalScale';
import type { Currency } from '@/lib/model/money';
import type { PlanRange } from '@/lib/scoring/plan/posts-total';

interface RangeFigureProps {
  /** Absent: not known, and said so. */
  range: PlanRange | undefined;
  /** Of an amount of money; absent for a count. */
  currency?: Currency;
  /** Ends of a scale that ranges of one column share. */
  scale?: { min: number; max: number };
}

const words = plannerWords;

/** A range in figures, on a scale where it has others to be compared with. */
export function RangeFigure({ range, currency, scale }: RangeFigureProps) {
  if (range === undefined) return <span class="plan-unknown">{words.summary.notKnown}</span>;
  return (
    <>
      <bdi dir="ltr">{toRangeText(range, currency)}</bdi>
      {scale !== undefined && (
        <IntervalScale {...scale} low={range.low} high={range.high} value={range.middle} />
      )}
    </>
  );
}

/** `120K–240K`, `$4.10–8.30`. */
export function toRangeText({ low, high }: PlanRange, currency?: Currency): string {
  return currency === undefined
    ? words.countRange(low, high)
    : words.moneyRange(low, high, currency);
}

/** `170K`, `$5.70`. */
export function toMiddleText({ middle }: PlanRange, currency?: Currency): string {
  return currency === undefined ? words.count(middle) : words.moneyEstimate(middle, currency);
}

/** A scale with some room around all of the ranges; absent where there are none. */
export function toSharedScale(
  ranges: readonly (PlanRange | undefined)[],
): { min: number; max: number } | undefined {
  const known = ranges.flatMap((range) => range ?? []);
  if (known.length === 0) return undefined;
  return {
    min: Math.min(...known.map(({ low }) => low)) / 1.5,
    max: Math.max(...known.map(({ high }) => high)) * 1.5,
  };
}
