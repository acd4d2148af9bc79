/**
 * What TikTok's servers leave of a count: from ten thousand on, one decimal of K, M or B.
 *
 * @example
 * toShownCount(38_884) // 38900
 * toShownCount(1_585_253) // 1600000
 * toShownCount(9_999) // 9999
 */
export function toShownCount(exact: number): number {
  if (exact < 10_000) return exact;
  const step = exact < 1_000_000 ? 100 : exact < 1_000_000_000 ? 100_000 : 100_000_000;
  return Math.round(exact / step) * step;
}

/**
 * The count as desktop pages print it, in every language the same Latin form.
 *
 * @example
 * toCountText(9_850) // '9850'
 * toCountText(493_712) // '493.7K'
 * toCountText(14_000) // '14K'
 */
export function toCountText(count: number): string {
  const shown = toShownCount(count);
  if (shown < 10_000) return String(shown);
  const [unit, letter] =
    shown < 1_000_000 ? [1_000, 'K'] : shown < 1_000_000_000 ? [1_000_000, 'M'] : [1e9, 'B'];
  return `${Number((shown / unit).toFixed(1))}${letter}`;
}
