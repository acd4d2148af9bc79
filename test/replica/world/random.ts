/** A seeded source of chance. The same seed tells the same story, on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [min, max], both included. */
  integer(min: number, max: number): number;
  /** One of the list. */
  pick<T>(list: readonly T[]): T;
  /** `count` different ones of the list, in random order. */
  sample<T>(list: readonly T[], count: number): T[];
  /** True with probability `share`. */
  chance(share: number): boolean;
  /** Normally distributed (Box and Muller). */
  normal(mean: number, deviation: number): number;
  /** Its own stream for one purpose, so that a change here moves nothing elsewhere. */
  fork(label: string | number): Random;
}

/**
 * @example
 * createRandom('demo').fork('creator 3').integer(1, 6)
 */
export function createRandom(seed: string): Random {
  let state = hash(seed);

  // mulberry32: 32 bits of state are plenty for a few hundred thousand invented numbers.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));

  return {
    next,
    integer,
    pick(list) {
      const item = list[integer(0, list.length - 1)];
      if (item === undefined) throw new RangeError(`Nothing to pick from (seed "${seed}")`);
      return item;
    },
    sample(list, count) {
      const pool = [...list];
      const taken = [];
      while (taken.length < count && pool.length > 0) {
        taken.push(...pool.splice(integer(0, pool.length - 1), 1));
      }
      return taken;
    },
    chance: (share) => next() < share,
    normal(mean, deviation) {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return mean + deviation * radius * Math.cos(2 * Math.PI * next());
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

/** FNV-1a, 32 bits: a short text to a number, spread well enough to seed a stream. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // One more round, or seeds that differ in the last letter only start alike.
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}
