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
