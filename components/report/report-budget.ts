import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import type { Brief } from '@/lib/model/brief';
import { type Currency, type Money, sumMoney } from '@/lib/model/money';
import type { ReportFact } from './report';
import type { SumOutlooks } from './report-port';

const words = reportWords.file;

/** What several creators bring or cost together, and how many of them it is of. */
export interface RangeSum {
  low: number;
  middle: number;
  high: number;
  n: number;
}

/** Views that one post of each would get; `undefined` where nobody's are known. */
export function sumViews(rows: readonly DeskRow[], sumOutlooks: SumOutlooks): RangeSum | undefined {
  return sum(
    rows.map(({ rating }) => rating.views),
    sumOutlooks,
  );
}

/** What one post of each would cost at the brief's CPM; `undefined` without one, or without views. */
export function sumFees(
  rows: readonly DeskRow[],
  sumOutlooks: SumOutlooks,
): (RangeSum & { currency: Currency }) | undefined {
  const currency = rows.find(({ rating }) => rating.price.cpm !== undefined)?.rating.price.cpm
    ?.currency;
  const prices = rows.map(({ rating: { price } }) => ({ ...price, median: price.middle }));
  const fees = sum(prices, sumOutlooks);
  return currency === undefined || fees === undefined ? undefined : { ...fees, currency };
}

function sum(
  ranges: readonly { low?: number; median?: number; high?: number }[],
  sumOutlooks: SumOutlooks,
): RangeSum | undefined {
  const known = ranges.flatMap(({ low, median, high }) =>
    low === undefined || median === undefined || high === undefined ? [] : [{ low, median, high }],
  );
  const total = sumOutlooks(known);
  return total && { ...total, n: known.length };
}

/** The budget against what is to be expected; fees that were named only where `hasFees`. */
export function toBudgetFacts(
  rows: readonly DeskRow[],
  { budget, cpm }: Brief,
  hasFees: boolean,
  sumOutlooks: SumOutlooks,
): ReportFact[] {
  const { budget: say } = words;
  const [views, fees] = [sumViews(rows, sumOutlooks), sumFees(rows, sumOutlooks)];
  const facts: ReportFact[] = [];
  const add = (label: string, text: string) => facts.push({ label, text });
  if (budget !== undefined) add(say.budget, words.money(budget));
  if (cpm !== undefined) add(say.cpm, words.money(cpm));
  if (fees !== undefined) {
    const range = words.moneyRange(fees.low, fees.high, fees.currency);
    add(say.fees, say.feesOf(range, fees.n, rows.length));
    const middle = words.moneyEstimate(fees.middle, fees.currency);
    // Two currencies have no share of each other.
    if (budget?.currency === fees.currency) {
      add(say.middle, say.middleOf(middle, (100 * fees.middle) / budget.amount));
    } else add(say.middle, middle);
  }
  if (views !== undefined) {
    add(say.views, say.viewsOf(words.viewsRange(views.low, views.high), views.n, rows.length));
  }
  if (hasFees) {
    for (const [label, moneys] of [
      [say.agreed, rows.flatMap(({ collaboration }) => collaboration?.fee ?? [])],
      [say.quoted, rows.flatMap(({ entry }) => entry?.quotedFee ?? [])],
    ] as const) {
      const sums = sumByCurrency(moneys);
      if (sums !== '') add(label, say.sumOf(sums, moneys.length, rows.length));
    }
  }
  return facts;
}

/** `$1,200 + €300`: amounts of different currencies are not one. */
function sumByCurrency(moneys: readonly Money[]): string {
  return sumMoney(moneys)
    .map((money) => words.money(money))
    .join(' + ');
}
