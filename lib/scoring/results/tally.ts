/** A sum of which perhaps not all parts are known. */
export interface Tally {
  /** Over the known parts; absent where none is known, which is not 0. */
  sum?: number;
  known: number;
  of: number;
}

/** What is known of a sum. @example tally([5, undefined]) // { sum: 5, known: 1, of: 2 } */
export function tally(parts: readonly (number | undefined)[]): Tally {
  const known = parts.filter((part) => part !== undefined);
  const counts = { known: known.length, of: parts.length };
  return known.length === 0 ? counts : { sum: known.reduce((a, b) => a + b, 0), ...counts };
}

/** Whether every part is known, and there is one. */
export function isWhole(one: Tally): one is Tally & { sum: number } {
  return one.sum !== undefined && one.known === one.of;
}
