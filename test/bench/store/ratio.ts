import { median } from '#test/bench/statistics.ts';

/** Parts into which a series is cut, to tell how far its ratio wanders. */
const blocks = 5;

/**
 * Median over median, of two series taken in turn; its spread is that of the same ratio over the series'
 * fifths. NaN of nothing.
 */
export function ratioOfMedians(
  measured: readonly number[],
  base: readonly number[],
): { value: number; low: number; high: number; n: number } {
  const n = Math.min(measured.length, base.length);
  const size = Math.ceil(n / blocks);
  const ratios: number[] = [];
  for (let begin = 0; begin < n; begin += size) {
    const end = Math.min(begin + size, n);
    ratios.push(median(measured.slice(begin, end)) / median(base.slice(begin, end)));
  }
  return {
    value: median(measured) / median(base),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    n,
  };
}
