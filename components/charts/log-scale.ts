/** Ends of a logarithmic scale, both greater than 0. */
export type Domain = readonly [min: number, max: number];

/**
 * The ends of a scale that has room for these values, with a little air on both sides. What is not
 * greater than 0 has no place on a logarithmic scale and is left out.
 *
 * @param fallback where there is nothing to show
 * @param minRatio how far apart the ends are at least, so that one value has a scale too
 */
export function toDomain(values: Iterable<number>, fallback: Domain, minRatio = 10): Domain {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    if (value <= 0) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high === 0) return fallback;
  const air = (high / low) ** 0.04 * 1.06;
  const widen = Math.max(1, Math.sqrt(minRatio / ((high * air ** 2) / low)));
  return [low / air / widen, high * air * widen];
}

/**
 * Round figures within a scale: 1, 2 and 5 with zeros over few powers of ten, else the powers alone.
 *
 * @example toLogTicks([0.8, 12]) // [1, 2, 5, 10]
 * @example toLogTicks([500, 6e6]) // [1_000, 10_000, 100_000, 1_000_000]
 * @param least the smallest figure that can be written
 */
export function toLogTicks([min, max]: Domain, least = 0): number[] {
  const isWide = Math.log10(max / min) > 2.6;
  const steps = isWide ? [1] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(min)); power <= Math.ceil(Math.log10(max)); power += 1) {
    for (const step of steps) {
      // As text, since 10 to the power of -1 times 2 is not round in doubles.
      const tick = Number(`${step}e${power}`);
      if (tick >= Math.max(min, least) && tick <= max) ticks.push(tick);
    }
  }
  return ticks;
}

/**
 * A longer scale on which a domain takes up one part of the height, so that two series can stand one
 * above the other in one plot.
 *
 * @param bottom and @param top where it begins and ends, 0 at the foot to 1 at the head
 */
export function toPart([min, max]: Domain, bottom: number, top: number): Domain {
  const whole = Math.log(max / min) / (top - bottom);
  return [min * Math.exp(-whole * bottom), max * Math.exp(whole * (1 - top))];
}
