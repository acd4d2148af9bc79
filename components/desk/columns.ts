import type { SortKey } from './list-view';
import { type SignalKey, signalKeys } from './signal-figures';

export type ColumnId = SortKey | 'select' | 'note' | 'actions';

export interface Column {
  id: ColumnId;
  /** Figures stand at the line's end so that digits align. */
  isFigure?: boolean;
}

const select: Column = { id: 'select' };
const name: Column = { id: 'name' };
const followers: Column = { id: 'followers', isFigure: true };
const fit: Column = { id: 'fit', isFigure: true };
const engagement: Column = { id: 'engagement', isFigure: true };
const contact: Column = { id: 'contact' };
const niche: Column = { id: 'niche' };
const status: Column = { id: 'status' };
const actions: Column = { id: 'actions' };

/** Width from which the table has room for everything that is no signal of the second rank. */
export const wideFromPx = 1_000;

/** Further signals, as the width allows: the first ones first. */
const extras: readonly { fromPx: number; keys: readonly SignalKey[] }[] = [
  { fromPx: 1_400, keys: ['views', 'sponsored', 'check-first'] },
  { fromPx: 1_750, keys: ['posts-a-week', 'growth', 'fee'] },
];

/**
 * The columns for a width. Without a brief there is no fit. Where there is little room the niche
 * stands under the handle, which would be cut off beside a column of its own. What the list is sorted
 * by is always shown: in a narrow table a signal takes the place of the followers.
 *
 * @param widthPx of the table
 */
export function columnsFor(widthPx: number, hasFit: boolean, sortKey?: SortKey): Column[] {
  const sorted = signalKeys.find((key) => key === sortKey);
  if (widthPx < wideFromPx) {
    return [
      select,
      name,
      sorted === undefined ? followers : toColumn(sorted),
      ...(hasFit ? [fit] : []),
      engagement,
      contact,
      status,
      actions,
    ];
  }
  const shown = new Set(extras.flatMap(({ fromPx, keys }) => (widthPx >= fromPx ? keys : [])));
  if (sorted !== undefined) shown.add(sorted);
  return [
    select,
    name,
    followers,
    ...(hasFit ? [fit] : []),
    niche,
    engagement,
    { id: 'like-rate', isFigure: true },
    ...signalKeys.filter((key) => shown.has(key)).map(toColumn),
    contact,
    status,
    { id: 'note' },
    { id: 'added' },
    { id: 'last-seen' },
    actions,
  ];
}

function toColumn(id: SignalKey): Column {
  return { id, isFigure: true };
}
