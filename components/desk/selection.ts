import type { CreatorKey } from '@/lib/model/creator';
import type { DeskRow } from './row';

/** Which rows are selected, and from where a range is drawn. */
export interface Selection {
  keys: ReadonlySet<CreatorKey>;
  /** The row selected or taken back last: where a range begins. */
  anchor?: CreatorKey;
  /** What was selected before the range: a range that shrinks gives back what it took, and no more. */
  base: ReadonlySet<CreatorKey>;
}

const none: ReadonlySet<CreatorKey> = new Set();
export const nothingSelected: Selection = { keys: none, base: none };

/** One row more or less; the next range begins there. */
export function selectOne({ keys }: Selection, key: CreatorKey, isSelected: boolean): Selection {
  const next = new Set(keys);
  if (isSelected) next.add(key);
  else next.delete(key);
  return { keys: next, anchor: key, base: next };
}

export interface RangeEnd {
  key: CreatorKey;
  /** Where a range begins that has no anchor among the rows. */
  from?: CreatorKey;
  /** Otherwise the range is taken back. */
  isSelected?: boolean;
}

/**
 * The rows from the anchor to this one, besides what was selected before the range began.
 *
 * @param rows in the order in which they are shown
 */
export function selectTo(
  selection: Selection,
  rows: readonly DeskRow[],
  { key, from = key, isSelected = true }: RangeEnd,
): Selection {
  const indexOf = (wanted: CreatorKey | undefined) => rows.findIndex((row) => row.key === wanted);
  const isAnchored = indexOf(selection.anchor) >= 0;
  const anchor = isAnchored && selection.anchor !== undefined ? selection.anchor : from;
  const base = isAnchored ? selection.base : selection.keys;
  const [first = 0, last = 0] = [indexOf(anchor), indexOf(key)].sort((a, b) => a - b);
  if (first < 0) return selection;
  const keys = new Set(base);
  for (const row of rows.slice(first, last + 1)) {
    if (isSelected) keys.add(row.key);
    else keys.delete(row.key);
  }
  return { keys, anchor, base };
}

/** All of these rows besides what is selected, or none of them. */
export function selectAll(
  { keys }: Selection,
  rows: readonly DeskRow[],
  isSelected: boolean,
): Selection {
  const next = new Set(keys);
  for (const { key } of rows) {
    if (isSelected) next.add(key);
    else next.delete(key);
  }
  return { keys: next, base: next };
}
