/** So many possible futures: enough for an 80 % range to two digits, in a few milliseconds. */
export const drawCount = 2_000;

const streams = new Map<number, Float64Array>();

/**
 * Standard normal draws of one source of chance, the same at every call: two plans differ by what is
 * planned, never by luck. The second half mirrors the first, so that the middle does not wander.
 *
 * @param stream a whole number, at least 0; different ones are independent of each other
 */
export function seededNormals(stream: number): Float64Array {
  const known = streams.get(stream);
  if (known !== undefined) return known;
  const random = createRandom(stream);
  const draws = new Float64Array(drawCount);
  const half = drawCount / 2;
  for (let index = 0; index < half; index += 1) {
    // Box–Muller; 1 − random keeps the logarithm finite.
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const draw = radius * Math.cos(2 * Math.PI * random());
    draws[index] = draw;
    draws[half + index] = -draw;
  }
  streams.set(stream, draws);
  return draws;
}

/** Mulberry32, public domain: uniform in [0, 1). */
function createRandom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
