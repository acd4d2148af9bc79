import { expect, test } from 'vitest';
import { toSeenGroups } from './seen-groups';

/** Sums as the store keeps them. */
const sumsOf = (rates: number[]) => ({
  creators: rates.length,
  sum: rates.reduce((sum, rate) => sum + rate, 0),
  squares: rates.reduce((sum, rate) => sum + rate * rate, 0),
});

test('mean and deviation come out of the sums', () => {
  const rates = [1, 2, 3, 1, 2, 3, 1, 2, 3, 2];
  const [group] = toSeenGroups([{ niche: 'books', ...sumsOf(rates) }]);
  expect(group).toMatchObject({ niche: 'books', creators: 10 });
  expect(group?.mean).toBeCloseTo(2, 10);
  expect(group?.sd).toBeCloseTo(Math.sqrt(6 / 9), 10);
});

test('two creators are no group, three are told though nobody is compared with them yet', () => {
  expect(toSeenGroups([{ niche: 'books', ...sumsOf(Array(2).fill(2)) }])).toEqual([]);
  expect(toSeenGroups([{ niche: 'books', ...sumsOf(Array(3).fill(2)) }])).toHaveLength(1);
});

test('creators who are all alike have no deviation, never an imaginary one', () => {
  const [group] = toSeenGroups([{ language: 'en', ...sumsOf(Array(30).fill(0.1)) }]);
  expect(group?.sd).toBeCloseTo(0, 6);
});

test('a group of nothing, and sums that are no numbers, are left out', () => {
  expect(
    toSeenGroups([
      sumsOf(Array(20).fill(2)),
      { niche: '', ...sumsOf(Array(20).fill(2)) },
      { niche: 'books', creators: 20, sum: Number.NaN, squares: 80 },
      { niche: 'books', creators: 20, sum: 40, squares: Number.POSITIVE_INFINITY },
      { niche: 'books', creators: Number.NaN, sum: 40, squares: 80 },
    ]),
  ).toEqual([]);
});

test('the largest groups come first, five hundred at most', () => {
  const groups = toSeenGroups(
    Array.from({ length: 600 }, (_, i) => ({
      niche: `n${i}`,
      creators: 10 + i,
      sum: 20,
      squares: 50,
    })),
  );
  expect(groups).toHaveLength(500);
  expect(groups[0]?.creators).toBe(609);
});
