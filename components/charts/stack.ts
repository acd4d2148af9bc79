/** A part of a bar, in percent of its length. */
export interface StackPart<Key extends string> {
  key: Key;
  count: number;
  left: number;
  width: number;
}

/**
 * Counts side by side as shares of their sum; parts of 0 are left out.
 *
 * @returns nothing where all counts are 0
 */
export function toStack<Key extends string>(
  counts: readonly { key: Key; count: number }[],
): StackPart<Key>[] {
  const sum = counts.reduce((total, { count }) => total + count, 0);
  let before = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => {
      const part = { key, count, left: (100 * before) / sum, width: (100 * count) / sum };
      before += count;
      return part;
    });
}
