export interface TokenBucket {
  /** Takes `cost` tokens; false, and nothing taken, when so many are not there. */
  take(cost: number): boolean;
}

/**
 * A bound on a rate that lets bursts through.
 *
 * @param capacity tokens at the start and at most
 * @param perSecond tokens that come back
 * @param now milliseconds
 */
export function createTokenBucket(
  capacity: number,
  perSecond: number,
  now: () => number,
): TokenBucket {
  let tokens = capacity;
  let at = now();
  return {
    take(cost) {
      const time = now();
      tokens = Math.min(capacity, tokens + (Math.max(0, time - at) / 1_000) * perSecond);
      at = time;
      if (cost > tokens) return false;
      tokens -= cost;
      return true;
    },
  };
}
