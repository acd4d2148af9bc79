/**
 * Share of a standard normal distribution below `z`, 0 to 1.
 *
 * Abramowitz and Stegun 26.2.17, absolute error below 7.5e-8; ±Infinity gives 0 and 1.
 *
 * @example normalShareBelow(0) // 0.5
 */
export function normalShareBelow(z: number): number {
  if (z < 0) return 1 - normalShareBelow(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - density * tail;
}
