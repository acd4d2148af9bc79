import { readAmount, readCount, writeAmount } from '@/components/desk/typed-numbers';
import { type Outcome, outcomeSchema } from '@/lib/model/collaboration';
import type { Currency } from '@/lib/model/money';

/** Clicks, redemptions and sales as typed; empty for not known. */
export interface OutcomeForm {
  clicks: string;
  redemptions: string;
  sales: string;
  currency: Currency;
  /** `yyyy-mm-dd`. */
  asOf: string;
}

export type OutcomeField = 'clicks' | 'redemptions' | 'sales' | 'asOf';

export function toOutcomeForm(
  outcome: Outcome | undefined,
  { now, currency = 'USD' }: { now: number; currency?: Currency },
): OutcomeForm {
  const { clicks, redemptions, sales } = outcome ?? {};
  return {
    clicks: clicks === undefined ? '' : String(clicks),
    redemptions: redemptions === undefined ? '' : String(redemptions),
    sales: sales === undefined ? '' : writeAmount(sales.amount),
    currency: sales?.currency ?? currency,
    asOf: toDay(outcome?.at ?? now),
  };
}

/** What keeps a form from being saved. @param now no total is of a day to come */
export function findOutcomeErrors(form: OutcomeForm, now: number): OutcomeField[] {
  const errors: OutcomeField[] = [];
  for (const field of ['clicks', 'redemptions'] as const) {
    if (readCount(form[field]) === 'unclear') errors.push(field);
  }
  const amount = readAmount(form.sales);
  const isAmount = amount === undefined || outcomeSchema.safeParse(toOutcomeOf(form)).success;
  if (amount === 'unclear' || !isAmount) errors.push('sales');
  if (fromDay(form.asOf, now) === undefined) errors.push('asOf');
  return errors;
}

/** The outcome of a form without errors; `undefined` where nothing is known of it. */
export function readOutcome(form: OutcomeForm, now: number): Outcome | undefined {
  const outcome = { ...toOutcomeOf(form), at: fromDay(form.asOf, now) ?? now };
  return Object.keys(outcome).length > 1 ? outcome : undefined;
}

function toOutcomeOf({ clicks, redemptions, sales, currency }: OutcomeForm): Outcome {
  const [ofClicks, ofRedemptions] = [readCount(clicks), readCount(redemptions)];
  const amount = readAmount(sales);
  return {
    ...(typeof ofClicks === 'number' && { clicks: ofClicks }),
    ...(typeof ofRedemptions === 'number' && { redemptions: ofRedemptions }),
    ...(typeof amount === 'number' && { sales: { amount, currency } }),
    at: 0,
  };
}

/** The day of a time, as the person's clock has it. */
export function toDay(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The end of a day as the person's clock has it, but no later than now.
 *
 * @returns `undefined` for what is no day, or one to come
 */
export function fromDay(day: string, now: number): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || day > toDay(now)) return undefined;
  const end = new Date(Number(year), Number(month) - 1, Number(date), 23, 59, 59).getTime();
  return Number.isNaN(end) || toDay(end) !== day ? undefined : Math.min(end, now);
}
