/**
 * Which drawn row is drawn into which row of the document. One that stays keeps its own, whatever
 * moves around it, so that focus and typing are safe; one that comes takes over what a leaving one
 * leaves: changing the text of a row costs a fraction of making one.
 *
 * @param before the result of the last drawing
 * @param keys of the rows that are drawn now
 */
export function assignSlots(
  before: ReadonlyMap<string, number>,
  keys: readonly string[],
): Map<string, number> {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  for (const key of keys) {
    const slot = before.get(key);
    if (slot !== undefined) taken.add(slot);
  }
  let next = 0;
  for (const key of keys) {
    let slot = before.get(key);
    if (slot === undefined) {
      while (taken.has(next)) next += 1;
      slot = next;
      taken.add(slot);
    }
    slots.set(key, slot);
  }
  return slots;
}
