import { expect, test } from 'vitest';
import { inventRow } from './invented-row';
import type { SortKey } from './list-view';
import { sortRows } from './sort-rows';

const order = (rows: ReturnType<typeof inventRow>[], key: SortKey, isDescending: boolean) =>
  sortRows(rows, { key, isDescending }).map(({ creator }) => creator.handle);

const rows = [
  inventRow({ handle: 'small', followers: 4_000, fit: 81, route: 'dm' }),
  inventRow({ handle: 'unknown' }),
  inventRow({ handle: 'large', followers: 90_000, fit: 12, route: 'email' }),
];

test('figures sort from the top or from the bottom', () => {
  expect(order(rows, 'followers', true)).toEqual(['large', 'small', 'unknown']);
  expect(order(rows, 'fit', true)).toEqual(['small', 'large', 'unknown']);
});

test('an unknown figure comes last in both directions: it is not 0', () => {
  expect(order(rows, 'followers', true).at(-1)).toBe('unknown');
  expect(order(rows, 'followers', false)).toEqual(['small', 'large', 'unknown']);
});

test('a first impression sorts by the low end of its range, not by its lucky estimate', () => {
  const lucky = inventRow({
    handle: 'lucky',
    engagement: { n: 1, ratePct: 20, lowPct: 4, highPct: 40, isFirstImpression: true },
  });
  const steady = inventRow({
    handle: 'steady',
    engagement: { n: 8, ratePct: 6, lowPct: 5, highPct: 7 },
  });
  expect(order([lucky, steady], 'engagement', true)).toEqual(['steady', 'lucky']);
});

test('contact sorts from the best way to the unchecked', () => {
  expect(order(rows, 'contact', false)).toEqual(['large', 'small', 'unknown']);
});

test('status follows the course of a campaign, decisions after it', () => {
  const course = (['declined', 'contacted', 'shortlisted'] as const).map((status) =>
    inventRow({ handle: status, entry: { decision: 'listed', status } }),
  );
  const later = inventRow({ handle: 'later', entry: { decision: 'later' } });
  expect(order([later, ...course], 'status', false)).toEqual([
    'shortlisted',
    'contacted',
    'declined',
    'later',
  ]);
});

test('equal rows stand by handle, whatever order they came in', () => {
  const equal = ['b', 'a', 'c'].map((handle) => inventRow({ handle, followers: 5 }));
  expect(order(equal, 'followers', true)).toEqual(['a', 'b', 'c']);
});

test('creators sort by the handle that is shown, not by the name under it', () => {
  const named = [
    inventRow({ handle: 'amber.oak', name: 'Zoe' }),
    inventRow({ handle: 'zinc.vale', name: 'Ada' }),
  ];
  expect(order(named, 'name', false)).toEqual(['amber.oak', 'zinc.vale']);
});
