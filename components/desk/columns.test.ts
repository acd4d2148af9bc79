import { expect, test } from 'vitest';
import { choosable, layOut, moveColumn, toChosen, wideFromPx } from './columns';

type Wish = Partial<Parameters<typeof layOut>[0]>;
const lay = (wish: Wish) => layOut({ widthPx: 630, hasFit: true, ...wish });
const ids = (wish: Wish) => lay(wish).columns.map(({ id }) => id);

const narrow = ['select', 'name', 'followers', 'fit', 'engagement', 'contact', 'status', 'actions'];

test('a popup gives the handle the room of a niche column', () => {
  expect(ids({})).toEqual(narrow);
  expect(ids({ hasFit: false })).toEqual(narrow.filter((id) => id !== 'fit'));
});

test('a popup needs no scrolling either, whatever the browser’s scroll bar takes', () => {
  expect(lay({ widthPx: 620 }).widthPx).toBeLessThanOrEqual(620);
});

test.each([wideFromPx, 1_000, 1_132, 1_292, 1_772, 3_000])(
  'what a table of %i px chooses by itself needs no scrolling',
  (widthPx) => {
    expect(lay({ widthPx }).widthPx).toBeLessThanOrEqual(widthPx);
    expect(lay({ widthPx, sortKey: 'fee' }).widthPx).toBeLessThanOrEqual(widthPx);
  },
);

test('a wider table shows what a narrower one does, and more', () => {
  const [some, more] = [ids({ widthPx: 1_132 }), ids({ widthPx: 1_900 })];
  expect(some).toEqual(expect.arrayContaining(['fit', 'niche', 'engagement', 'contact', 'status']));
  expect(more).toEqual(expect.arrayContaining([...some, 'views', 'sponsored', 'note', 'added']));
});

test('what the list is sorted by is shown, once; a popup shows in another cell when and where', () => {
  for (const sortKey of ['added', 'last-seen', 'status-date', 'tags', 'niche'] as const) {
    expect(ids({ sortKey })).toEqual(narrow);
    expect(ids({ widthPx: 1_900, sortKey })).toContain(sortKey);
  }
  expect(ids({ sortKey: 'sponsored' })).toEqual(
    narrow.map((id) => (id === 'followers' ? 'sponsored' : id)),
  );
  expect(ids({ sortKey: 'engagement' })).toEqual(narrow);
  expect(ids({ sortKey: 'name' })).toEqual(narrow);
  expect(ids({ widthPx: wideFromPx, sortKey: 'growth' })).toContain('growth');
  expect(ids({ widthPx: 1_900, chosen: ['tags'], sortKey: 'growth' })).toEqual([
    'select',
    'name',
    'tags',
    'growth',
    'actions',
  ]);
});

test('what is chosen is shown in its order however narrow the table is, but no fit without a brief', () => {
  const chosen = ['status', 'fit', 'email', 'followers'] as const;
  expect(ids({ chosen })).toEqual(['select', 'name', ...chosen, 'actions']);
  expect(ids({ chosen, hasFit: false })).not.toContain('fit');
  expect(lay({ chosen: choosable, widthPx: 360 }).widthPx).toBeGreaterThan(2_000);
});

test('in every table one column takes the room that is left', () => {
  for (const wish of [{}, { widthPx: 1_900 }, { chosen: [] }, { chosen: ['note'] as const }]) {
    expect(lay(wish).columns.filter(({ isGrowing }) => isGrowing)).toHaveLength(1);
  }
});

test('a stored choice loses what this version does not know, and doubles', () => {
  expect(toChosen(['fit', 'horoscope', 'tags', 'fit', 'select', 'name'])).toEqual(['fit', 'tags']);
  expect([toChosen([]), toChosen(['aura']), toChosen(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a column moves by one place and never beyond an end', () => {
  const chosen = ['fit', 'tags', 'note'] as const;
  expect(moveColumn(chosen, 'tags', -1)).toEqual(['tags', 'fit', 'note']);
  expect(moveColumn(chosen, 'tags', 1)).toEqual(['fit', 'note', 'tags']);
  expect(moveColumn(chosen, 'fit', -1)).toEqual(chosen);
  expect(moveColumn(chosen, 'note', 1)).toEqual(chosen);
  expect(moveColumn(chosen, 'views', 1)).toEqual(chosen);
});
