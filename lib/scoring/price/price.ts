import type { Money } from '@/lib/model/money';
import type { TierName } from '@/lib/model/tier';
import type { PriceSignal } from '@/lib/scoring/signals/price-signal';
import type { ViewsSignal } from '@/lib/scoring/signals/views-signal';
import { articlePrices } from './article-prices';

/** What `ratePrice` works from. */
export interface PriceInput {
  views: ViewsSignal;
  /** What the scout pays for a thousand views. */
  cpm?: Money;
  /** What the creator asks for one post. */
  quotedFee?: Money;
  tier?: TierName;
}

/**
 * What one post would cost at the scout's own CPM, `views / 1000 · CPM` over the views outlook, and
 * the CPM that a quoted fee comes to. Both are ranges, since views are; never "the price".
 *
 * No views (none read, or a median of 0): neither. No CPM: no fee range. The implied CPM is in the
 * currency of the fee and needs no CPM: currencies are never converted.
 *
 * @returns `implied.low` at the outlook's high end: many views make a thousand cheap
 */
export function ratePrice({ views, cpm, quotedFee, tier }: PriceInput): PriceSignal {
  const signal: PriceSignal = {
    cpm,
    viewsN: views.n,
    articles: tier === undefined ? [] : articlePrices(tier),
  };
  const { low, median, high } = views;
  if (!low || !median || !high) return signal;
  const feeOf = ({ amount }: Money, plays: number) => (plays / 1_000) * amount;
  const cpmOf = ({ amount }: Money, plays: number) => amount / (plays / 1_000);
  if (cpm) {
    signal.low = feeOf(cpm, low);
    signal.middle = feeOf(cpm, median);
    signal.high = feeOf(cpm, high);
  }
  if (quotedFee) {
    signal.implied = {
      fee: quotedFee,
      low: cpmOf(quotedFee, high),
      middle: cpmOf(quotedFee, median),
      high: cpmOf(quotedFee, low),
    };
  }
  return signal;
}
