import { toScalePercent } from '@/components/scale';

/** A bar of a histogram; places in percent of the scale's length, `share` of the fullest bar, 0 to 1. */
export interface RateBin {
  left: number;
  width: number;
  count: number;
  share: number;
}

/** Bars of fewer figures would draw a shape that is not there. */
const minForBars = 5;

/** Whether there are figures enough for bars; below, each is a dot. */
export function hasBars(rates: readonly number[]): boolean {
  return rates.length >= minForBars;
}

/**
 * Rates in bins of equal ratio; bins without a rate are left out. Rates beyond the scale count in the bins at its ends.
 *
 * @param min and @param max the scale's ends, greater than 0
 * @param bins how many the scale has, a whole number from 1 on
 */
export function toRateBins(
  rates: readonly number[],
  min: number,
  max: number,
  bins: number,
): RateBin[] {
  const counts = new Array<number>(bins).fill(0);
  for (const rate of rates) {
    const index = Math.min(bins - 1, Math.floor((toScalePercent(rate, min, max) / 100) * bins));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const fullest = Math.max(1, ...counts);
  const width = 100 / bins;
  return counts
    .map((count, index) => ({ left: index * width, width, count, share: count / fullest }))
    .filter(({ count }) => count > 0);
}
