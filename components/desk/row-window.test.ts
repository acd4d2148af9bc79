import { expect, test } from 'vitest';
import { drawnWholeUpTo, type Piece, type RowWindow, toPieces } from './row-window';

const view: RowWindow = {
  count: 2_000,
  rowPx: 44,
  openPx: 0,
  scrollTopPx: 0,
  viewportPx: 440,
  overscan: 8,
  keep: [],
};
const drawn = (pieces: Piece[]) =>
  pieces.flatMap((piece) => ('index' in piece ? [piece.index] : []));
const heightOf = (pieces: Piece[], rowPx: number) =>
  pieces.reduce((sum, piece) => sum + ('gapPx' in piece ? piece.gapPx : rowPx), 0);

test('a long list draws only what is in view and a little more', () => {
  const indices = drawn(toPieces({ ...view, scrollTopPx: 44 * 1_000 }));
  expect(indices.length).toBeLessThan(40);
  expect(indices).toContain(1_000);
  expect(indices).toContain(1_010);
});

test.each([0, 44 * 500, 44 * 2_000])('gaps keep the full height at %i px', (scrollTopPx) => {
  expect(heightOf(toPieces({ ...view, scrollTopPx }), 44)).toBe(44 * 2_000);
});

test('an open note is counted once, wherever it is', () => {
  const open = { ...view, openIndex: 3, openPx: 132 };
  for (const scrollTopPx of [0, 44 * 900]) {
    const pieces = toPieces({ ...open, scrollTopPx });
    // The note row itself is drawn by the table, since the open row is always drawn.
    expect(drawn(pieces)).toContain(3);
    expect(heightOf(pieces, 44) + 132).toBe(44 * 2_000 + 132);
  }
});

test('the focused row stays drawn when it is scrolled away', () => {
  const pieces = toPieces({ ...view, scrollTopPx: 44 * 1_500, keep: [7, -1, 5_000] });
  expect(drawn(pieces)[0]).toBe(7);
  expect(drawn(pieces).at(-1)).toBeLessThan(2_000);
});

test('an empty list draws nothing', () => {
  expect(toPieces({ ...view, count: 0 })).toEqual([]);
});

test('a list that is not long is drawn whole, wherever it is scrolled to', () => {
  for (const scrollTopPx of [0, 44 * 120]) {
    const pieces = toPieces({ ...view, count: drawnWholeUpTo, scrollTopPx });
    expect(pieces).toEqual(Array.from({ length: drawnWholeUpTo }, (_, index) => ({ index })));
  }
  expect(drawn(toPieces({ ...view, count: drawnWholeUpTo + 1 })).length).toBeLessThan(40);
});
