/** Up to here a list is drawn whole, so that the browser's own search finds everyone. */
export const drawnWholeUpTo = 150;

/** A drawn row, or the empty height that stands for rows which are not drawn. */
export type Piece = { index: number } | { gapPx: number; before: number };

export interface RowWindow {
  count: number;
  rowPx: number;
  /** The row with an open note, and the height that the note adds below it. */
  openIndex?: number;
  openPx: number;
  scrollTopPx: number;
  viewportPx: number;
  /** Rows drawn beyond each edge, so that tabbing always finds a next row. */
  overscan: number;
  /** Rows that stay drawn wherever they are: the focused one, the one being edited. */
  keep: readonly number[];
}

/**
 * Which rows of a table are drawn. 2,000 rows of 30 nodes each would take a popup more than a
 * second to build; a window of them takes milliseconds, and the gaps keep the scroll bar honest.
 */
export function toPieces(view: RowWindow): Piece[] {
  const { count, rowPx, openIndex, openPx } = view;
  const topOf = (index: number) => toTopPx(view, index);
  const isWhole = count <= drawnWholeUpTo;
  const firstVisible = Math.floor(Math.max(0, view.scrollTopPx - openPx) / rowPx);
  const lastVisible = Math.ceil((view.scrollTopPx + view.viewportPx) / rowPx);
  const from = isWhole ? 0 : Math.max(0, firstVisible - view.overscan);
  const to = isWhole ? count - 1 : Math.min(count - 1, lastVisible + view.overscan);

  const drawn = new Set(view.keep.filter((index) => index >= 0 && index < count));
  if (openIndex !== undefined && openIndex < count) drawn.add(openIndex);
  for (let index = from; index <= to; index += 1) drawn.add(index);

  const pieces: Piece[] = [];
  let next = 0;
  for (const index of [...drawn].sort((a, b) => a - b)) {
    if (index > next) pieces.push({ gapPx: topOf(index) - topOf(next), before: index });
    pieces.push({ index });
    next = index + 1;
  }
  if (next < count) pieces.push({ gapPx: topOf(count) - topOf(next), before: count });
  return pieces;
}

/** How far below the head of the table a row begins. */
export function toTopPx(
  { rowPx, openIndex, openPx }: Pick<RowWindow, 'rowPx' | 'openIndex' | 'openPx'>,
  index: number,
): number {
  return index * rowPx + (openIndex !== undefined && index > openIndex ? openPx : 0);
}
