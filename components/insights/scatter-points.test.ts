import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import {
  findNearest,
  scatterSeries,
  toScatterColumns,
  toScatterDomains,
  toScatterPoints,
} from './scatter-points';

const rated = (ratePct: number, n = 5) => ({
  n,
  posts: n,
  ratePct,
  lowPct: ratePct / 2,
  highPct: ratePct * 2,
  isFirstImpression: n < 3,
});
const invent = (handle: string, followers: number | undefined, engagement = rated(4)) =>
  inventRow({ handle, followers, engagement });

test('creators stand by followers and rate, the smallest first', () => {
  const { points } = toScatterPoints([
    invent('large', 900_000, rated(2)),
    invent('small', 4_000, rated(8)),
  ]);
  expect(points.map(({ row, followers, pct }) => [row.creator.handle, followers, pct])).toEqual([
    ['small', 4_000, 8],
    ['large', 900_000, 2],
  ]);
});

test('without a rate, or without followers, a creator is counted and never drawn at 0', () => {
  const { points, withoutRate, withoutFollowers } = toScatterPoints([
    inventRow({ handle: 'new', followers: 4_000 }),
    inventRow({ handle: 'nothing' }),
    invent('hidden', undefined),
    invent('known', 5_000),
  ]);
  expect(points).toHaveLength(1);
  expect([withoutRate, withoutFollowers]).toEqual([2, 1]);
});

test('an account without followers stands at the scale’s foot, not nowhere', () => {
  expect(toScatterPoints([invent('zero', 0)]).points[0]?.followers).toBe(1);
});

test('of one or two posts the middle of the range is drawn, and marked as such', () => {
  const [point] = toScatterPoints([invent('once', 4_000, { ...rated(3, 1), highPct: 24 })]).points;
  expect(point).toMatchObject({ isRangeOnly: true, pct: 6 });
});

test('where somebody stands gives the shape: declined is like ruled out, replied like contacted', () => {
  const at = (entry: Parameters<typeof inventRow>[0]['entry']) =>
    toScatterPoints([inventRow({ handle: 'a', followers: 10, engagement: rated(4), entry })])
      .points[0]?.group;
  expect([
    at(undefined),
    at({ decision: 'later' }),
    at({ decision: 'listed', status: 'replied' }),
    at({ decision: 'listed', status: 'published' }),
    at({ decision: 'listed', status: 'declined' }),
    at({ decision: 'ruled-out' }),
  ]).toEqual(['undecided', 'later', 'in-talks', 'agreed', 'ruled-out', 'ruled-out']);
});

test('every point is in exactly one column, and the columns are of one length', () => {
  const { points } = toScatterPoints([
    invent('a', 4_000),
    invent('b', 40_000, rated(4, 1)),
    inventRow({
      handle: 'c',
      followers: 9_000,
      engagement: rated(4),
      entry: { decision: 'listed' },
    }),
  ]);
  const [followers, ...columns] = toScatterColumns(points);
  expect(followers).toEqual([4_000, 9_000, 40_000]);
  expect(columns).toHaveLength(scatterSeries.length);
  for (const column of columns) expect(column).toHaveLength(3);
  for (const index of [0, 1, 2]) {
    expect(columns.filter((column) => column[index] !== null)).toHaveLength(1);
  }
});

test('the scales have room for the ranges, not only for the points', () => {
  const { points } = toScatterPoints([invent('a', 4_000), invent('b', 400_000, rated(30))]);
  const { followers, pct } = toScatterDomains(points);
  expect(followers[0]).toBeLessThan(4_000);
  expect(followers[1]).toBeGreaterThan(400_000);
  expect(pct[0]).toBeLessThan(2);
  expect(pct[1]).toBeGreaterThan(60);
});

test('the nearest within reach is meant, of two at one place the one on top', () => {
  const { points } = toScatterPoints([invent('a', 10), invent('b', 50), invent('c', 50)]);
  const toPixels = ({ followers }: { followers: number }) => ({ x: followers, y: 0 });
  const near = (x: number) => findNearest(points, { x, y: 3 }, toPixels, 15)?.row.creator.handle;
  expect(near(12)).toBe('a');
  expect(near(45)).toBe('c');
  expect(near(90)).toBeUndefined();
});
