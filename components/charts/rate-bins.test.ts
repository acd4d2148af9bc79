import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBars, toRateBins } from './rate-bins';

test('rates fall into bins of equal ratio', () => {
  expect(toRateBins([1.5, 3, 3.5, 15], 1, 16, 4)).toEqual([
    { left: 0, width: 25, count: 1, share: 0.5 },
    { left: 25, width: 25, count: 2, share: 1 },
    { left: 75, width: 25, count: 1, share: 0.5 },
  ]);
});

test('a rate beyond the scale counts at its end, also the very end', () => {
  expect(toRateBins([0, 16, 90], 1, 16, 4).map(({ left, count }) => [left, count])).toEqual([
    [0, 1],
    [75, 2],
  ]);
});

test('four rates are dots, five are bars, none is nothing', () => {
  expect([hasBars([1, 2, 3, 4]), hasBars([1, 2, 3, 4, 5])]).toEqual([false, true]);
  expect(toRateBins([], 1, 16, 4)).toEqual([]);
});

test('every rate is in exactly one bin', () => {
  const rate = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(rate), (rates) => {
      const counted = toRateBins(rates, 0.7, 30, 14).reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(rates.length);
    }),
  );
});
