import { preferPrecise } from './count';

/**
 * Two observations of one thing as one: the newer field wins where both know it, a known field is
 * never lost to an unknown one, and an exact count outlives its own rounding.
 *
 * @param known and @param next in any order of time; `observedAt` decides which is newer
 * @param counts the fields that TikTok rounds
 * @returns the newer observation itself where it tells all: what is worked out of a post or a bio is
 *   kept by the object, and the same post comes again with every answer of the store
 */
export function mergeObserved<
  Count extends string,
  T extends { observedAt: number } & { [field in Count]?: number },
>(known: T, next: T, counts: readonly Count[]): T {
  const [older, newer] = known.observedAt <= next.observedAt ? [known, next] : [next, known];
  const merged = withKnown(older, newer);
  for (const field of counts) {
    const count = preferPrecise(older[field], newer[field]);
    if (count !== undefined) Object.assign(merged, { [field]: count });
  }
  return tellsAll(newer, merged) ? newer : merged;
}

/** A copy with every field that `newer` knows taken from it. */
export function withKnown<T extends object>(older: T, newer: T): T {
  const merged: T = { ...older };
  for (const field of Object.keys(newer) as (keyof T)[]) {
    if (newer[field] !== undefined) merged[field] = newer[field];
  }
  return merged;
}

/** Whether one observation has every field of what was merged, and the same in it. */
export function tellsAll<T extends object>(observed: T, merged: T): boolean {
  return (Object.keys(merged) as (keyof T)[]).every((field) => merged[field] === observed[field]);
}
