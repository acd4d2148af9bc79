/** The middle value; of an even number of them the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value below which a share of the values lies, straight between neighbours. NaN of none.
 *
 * @param share 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** Median, ends and number of runs, as a figure states them. */
export function toSpread(
  values: readonly number[],
  spread: 'range' | 'quartiles' = 'range',
): { value: number; low: number; high: number; n: number; spread: 'range' | 'quartiles' } {
  const isRange = spread === 'range';
  return {
    value: median(values),
    low: quantile(values, isRange ? 0 : 0.25),
    high: quantile(values, isRange ? 1 : 0.75),
    n: values.length,
    spread,
  };
}
