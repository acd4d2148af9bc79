import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import type { Brief } from '@/lib/model/brief';
import type { Currency, Money } from '@/lib/model/money';
import type { ReportFact } from './report';

const words = reportWords.file;

/** A range over several creators: both ends added up, and how many it is of. */
export interface RangeSum {
  low: number;
  middle: number;
  high: number;
  n: number;
}

/** Views that one post of each would get; `undefined` where nobody's are known. */
export function sumViews(rows: readonly DeskRow[]): RangeSum | undefined {
  return sum(rows.map(({ rating: { views } }) => ({ ...views, middle: views.median })));
}

/** What one post of each would cost at the brief's CPM; `undefined` without one, or without views. */
export function sumFees(rows: readonly DeskRow[]): (RangeSum & { currency: Currency }) | undefined {
  const currency = rows.find(({ rating }) => rating.price.cpm !== undefined)?.rating.price.cpm
    ?.currency;
  const fees = sum(rows.map(({ rating }) => rating.price));
  return currency === undefined || fees === undefined ? undefined : { ...fees, currency };
}

function sum(
  ranges: readonly { low?: number; middle?: number; high?: number }[],
): RangeSum | undefined {
  const known = ranges.flatMap(({ low, middle, high }) =>
    low === undefined || middle === undefined || high === undefined ? [] : [{ low, middle, high }],
  );
  const total = (end: 'low' | 'middle' | 'high') =>
    known.reduce((before, range) => before + range[end], 0);
  return known.length === 0
    ? undefined
    : { low: total('low'), middle: total('middle'), high: total('high'), n: known.length };
}

/** The budget against what is to be expected; fees that were named only where `hasFees`. */
export function toBudgetFacts(
  rows: readonly DeskRow[],
  { budget, cpm }: Brief,
  hasFees: boolean,
): ReportFact[] {
  const { budget: say } = words;
  const [views, fees] = [sumViews(rows), sumFees(rows)];
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
  const sums = new Map<Currency, number>();
  for (const { amount, currency } of moneys) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums].map(([currency, amount]) => words.money({ amount, currency })).join(' + ');
}
