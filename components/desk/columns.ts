import type { SortKey } from './list-view';

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

/** Width from which the table has room for everything. */
export const wideFromPx = 1_000;

/**
 * The columns for a width. Without a brief there is no fit. Where there is little room the niche
 * stands under the handle, which would be cut off beside a column of its own.
 *
 * @param widthPx of the table
 */
export function columnsFor(widthPx: number, hasFit: boolean): Column[] {
  if (widthPx < wideFromPx) {
    return [
      select,
      name,
      followers,
      ...(hasFit ? [fit] : []),
      engagement,
      contact,
      status,
      actions,
    ];
  }
  return [
    select,
    name,
    followers,
    ...(hasFit ? [fit] : []),
    niche,
    engagement,
    { id: 'like-rate', isFigure: true },
    contact,
    status,
    { id: 'note' },
    { id: 'added' },
    { id: 'last-seen' },
    actions,
  ];
}
