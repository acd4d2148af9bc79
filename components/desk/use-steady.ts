import { useCallback, useRef } from 'preact/hooks';

/**
 * A function that stays the same from drawing to drawing and does what the latest one would: thousands
 * of rows need not be drawn again because their page was.
 */
export function useSteady<Args extends unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...args: Args) => latest.current(...args), []);
}
