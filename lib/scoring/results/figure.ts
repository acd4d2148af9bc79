import type { Money } from '@/lib/model/money';
import type { Tally } from './tally';

/** Why a figure is not there: what would have to be known first. */
export type Missing =
  /** Nothing is agreed on money. */
  | 'no-fee'
  /** The scout has set no CPM. */
  | 'no-cpm'
  /** No post of the creator was recognised. */
  | 'no-posts'
  /** No source has shown the count of any post, or of some of them. */
  | 'unread'
  | 'partly-unread'
  /** Clicks, redemptions or sales were not entered. */
  | 'no-outcome'
  /** It is known to be 0, and nothing can be divided by it. */
  | 'none-yet'
  /** The two amounts are in different currencies, which are never converted. */
  | 'other-currency';

/** A figure, or the reason for having none. */
export type Figure<Value> = { value: Value } | { missing: Missing };

export function knownValue<Value>(figure: Figure<Value>): Value | undefined {
  return 'value' in figure ? figure.value : undefined;
}

/**
 * What one of so many cost, in the currency of the fee.
 *
 * @param count what was got for the fee
 * @param unit how many make one, e.g. 1000 views
 */
export function costPer(fee: Money | undefined, count: Figure<number>, unit = 1): Figure<Money> {
  if (fee === undefined) return { missing: 'no-fee' };
  if ('missing' in count) return count;
  if (count.value === 0) return { missing: 'none-yet' };
  return { value: { amount: (fee.amount * unit) / count.value, currency: fee.currency } };
}

/** A sum over posts as a figure: half of it would make each view look twice as dear. */
export function fromPosts({ sum, known, of }: Tally): Figure<number> {
  if (of === 0) return { missing: 'no-posts' };
  if (sum === undefined) return { missing: 'unread' };
  return known < of ? { missing: 'partly-unread' } : { value: sum };
}

/** What was entered by hand or from a file. */
export function fromOutcome<Value>(entered: Value | undefined): Figure<Value> {
  return entered === undefined ? { missing: 'no-outcome' } : { value: entered };
}
