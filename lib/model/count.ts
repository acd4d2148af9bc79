import * as z from 'zod/mini';

/** A count as shown or sent by TikTok: a whole number, never negative. Absent is `undefined`, never 0. */
export const countSchema = z.int().check(z.nonnegative());

/**
 * Whether a count may have been rounded by TikTok: the web client rounds everything from 10,000 to
 * one decimal of K and everything from 1,000,000 to one decimal of M (38,884 → 38,900). An exact
 * count that happens to end so is taken for rounded too; that errs on the honest side.
 *
 * @example isRounded(38_900) // true
 * @example isRounded(38_884) // false
 */
export function isRounded(count: number): boolean {
  return count >= 10_000 && count === toRounded(count);
}

/**
 * The figure TikTok's web client shows for an exact count: nearest 100 from 10,000, nearest
 * 100,000 from 1,000,000; unchanged below 10,000.
 */
export function toRounded(count: number): number {
  if (count < 10_000) return count;
  const thousands = Math.round(count / 100) * 100;
  return thousands < 1_000_000 ? thousands : Math.round(count / 100_000) * 100_000;
}

/**
 * Between which counts the true one lies: TikTok's rounding hides up to 50 from 10,000 and up to
 * 50,000 from a million. A count that is not rounded is its own range.
 *
 * @example roundingRange(38_900) // { low: 38_850, high: 38_950 }
 * @example roundingRange(38_884) // { low: 38_884, high: 38_884 }
 */
export function roundingRange(count: number): { low: number; high: number } {
  if (!isRounded(count)) return { low: count, high: count };
  // What is shown as 10K or as 1M begins where the finer step below it ends.
  const [half, least] = count < 1_000_000 ? [50, 10_000] : [50_000, 999_950];
  return { low: Math.max(least, count - half), high: count + half };
}

/**
 * The better of two observations of one count: the newer, unless it is only the older one rounded.
 *
 * @param known what was observed earlier, if anything
 * @param next what is observed now, if anything
 * @returns `undefined` only when both are
 */
export function preferPrecise(
  known: number | undefined,
  next: number | undefined,
): number | undefined {
  if (known === undefined || next === undefined) return next ?? known;
  return toRounded(known) === next ? known : next;
}
