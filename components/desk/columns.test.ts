import { expect, test } from 'vitest';
import { columnsFor, wideFromPx } from './columns';

const ids = (widthPx: number, hasFit: boolean) => columnsFor(widthPx, hasFit).map(({ id }) => id);

test('a popup gives the handle the room of a niche column', () => {
  expect(ids(630, true)).toEqual([
    'select',
    'name',
    'followers',
    'fit',
    'engagement',
    'contact',
    'status',
    'actions',
  ]);
  expect(ids(630, false)).toEqual(ids(630, true).filter((id) => id !== 'fit'));
});

test('a wide page shows every rating', () => {
  expect(ids(wideFromPx, true)).toEqual(
    expect.arrayContaining(['fit', 'niche', 'engagement', 'like-rate', 'followers', 'contact']),
  );
  expect(ids(wideFromPx, false)).not.toContain('fit');
});

test('what the list is sorted by is always shown', () => {
  expect(columnsFor(630, true, 'sponsored').map(({ id }) => id)).toEqual(
    ids(630, true).map((id) => (id === 'followers' ? 'sponsored' : id)),
  );
  expect(columnsFor(wideFromPx, true, 'growth').map(({ id }) => id)).toContain('growth');
  expect(columnsFor(630, true, 'engagement').map(({ id }) => id)).toEqual(ids(630, true));
});

test('a very wide page has room for more signals, each once', () => {
  const wide = columnsFor(1_800, true, 'views').map(({ id }) => id);
  expect(wide).toEqual(expect.arrayContaining(['views', 'sponsored', 'check-first', 'fee']));
  expect(new Set(wide).size).toBe(wide.length);
});
