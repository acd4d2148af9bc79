/**
 * The middle value, or the mean of the two middle ones.
 *
 * @returns `undefined` for an empty list: nothing has no median, least of all 0
 * @example median([9, 1, 4]) // 4
 */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  const lower = sorted[(sorted.length >> 1) - 1];
  return lower === undefined ? upper : (lower + upper) / 2;
}
