/**
 * Where a value stands on a logarithmic scale, in percent of its length. Rates span two orders of
 * magnitude; on a linear scale ordinary creators would all stand at the left end.
 *
 * @param min and @param max the scale's ends, greater than 0; values beyond them stand at the end
 * @returns 0 to 100
 * @example toScalePercent(3, 1, 9) // 50
 */
export function toScalePercent(value: number, min: number, max: number): number {
  if (value <= min) return 0;
  if (value >= max) return 100;
  return (100 * Math.log(value / min)) / Math.log(max / min);
}
