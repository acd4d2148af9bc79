import { isRounded, toRounded } from '@/lib/model/count';

/** Longer digits than these outgrow a double and no count on TikTok has them. */
const countText = /^\d{1,15}$/;

/**
 * A count as TikTok sends it: a number, or a string of digits (`collectCount`, `statsV2`).
 *
 * @returns a whole number from 0; `undefined` for a negative, a fraction or anything else
 */
export function parseCount(value: unknown): number | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  return typeof value === 'string' && countText.test(value) ? Number(value) : undefined;
}

/**
 * One count from its two forms. `stats` holds rounded 32-bit numbers that wrap around
 * (hearts −977433948 for 11907467940), `statsV2` strings that are exact or rounded, never wrapped.
 *
 * @param plain from `stats`
 * @param second from `statsV2`
 * @returns the second, unless it is only the first one rounded; `undefined` when neither is readable
 */
export function parseCountPair(plain: unknown, second: unknown): number | undefined {
  const first = parseCount(plain);
  const better = parseCount(second);
  if (first === undefined || better === undefined) return better ?? first;
  return isRounded(better) && toRounded(first) === better ? first : better;
}
