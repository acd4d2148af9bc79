import { expect, test } from 'vitest';
import { isRounded, preferPrecise, roundingRange, toRounded } from './count';

test('TikTok shows counts below 10,000 as they are', () => {
  expect(toRounded(9_999)).toBe(9_999);
  expect(isRounded(9_900)).toBe(false);
});

test('from 10,000 counts are rounded to one decimal of K, from a million to one of M', () => {
  expect(toRounded(38_884)).toBe(38_900);
  expect(toRounded(1_585_253)).toBe(1_600_000);
  expect(toRounded(999_960)).toBe(1_000_000);
});

test('a rounded count says between which counts the true one lies', () => {
  expect(roundingRange(38_900)).toEqual({ low: 38_850, high: 38_950 });
  expect(roundingRange(1_600_000)).toEqual({ low: 1_550_000, high: 1_650_000 });
  expect(roundingRange(10_000)).toEqual({ low: 10_000, high: 10_050 });
  expect(roundingRange(1_000_000)).toEqual({ low: 999_950, high: 1_050_000 });
});

test('a count that is not rounded is its own range', () => {
  expect(roundingRange(38_884)).toEqual({ low: 38_884, high: 38_884 });
  expect(roundingRange(0)).toEqual({ low: 0, high: 0 });
});

test('an exact count outlives its own rounding', () => {
  expect(preferPrecise(38_884, 38_900)).toBe(38_884);
  expect(preferPrecise(38_884, 39_100)).toBe(39_100);
});

test('what is unknown never replaces what is known', () => {
  expect(preferPrecise(5, undefined)).toBe(5);
  expect(preferPrecise(undefined, 0)).toBe(0);
  expect(preferPrecise(undefined, undefined)).toBeUndefined();
});
