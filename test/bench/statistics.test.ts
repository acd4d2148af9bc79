import { expect, test } from 'vitest';
import { median, quantile, toSpread } from './statistics.ts';

test('the median is the middle one, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 9, 5, 7])).toBe(6);
});

test('numbers are put in order as numbers, and the values stay as they were', () => {
  const values = [100, 9, 20];
  expect(median(values)).toBe(20);
  expect(values).toEqual([100, 9, 20]);
});

test('a quantile lies straight between its neighbours', () => {
  expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(quantile([0, 10, 20], 0)).toBe(0);
  expect(quantile([0, 10, 20], 1)).toBe(20);
});

test('nothing has no middle, which is no 0', () => {
  expect(median([])).toBeNaN();
});

test('a spread has ends: all of the values, or the middle half', () => {
  const values = [4, 0, 1, 2, 100];
  expect(toSpread(values)).toEqual({ value: 2, low: 0, high: 100, n: 5, spread: 'range' });
  expect(toSpread(values, 'quartiles')).toMatchObject({ value: 2, low: 1, high: 4 });
});
