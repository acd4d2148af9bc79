import { expect, test } from 'vitest';
import { toDomain, toLogTicks, toPart } from './log-scale';

test('a scale has room for all its values and a little air', () => {
  const [min, max] = toDomain([1_000, 52_000, 3_000_000], [1, 10]);
  expect(min).toBeLessThan(1_000);
  expect(min).toBeGreaterThan(500);
  expect(max).toBeGreaterThan(3_000_000);
  expect(max).toBeLessThan(6_000_000);
});

test('one value alone has a scale around it', () => {
  const [min, max] = toDomain([5], [1, 10]);
  expect(max / min).toBeCloseTo(10);
  expect(Math.sqrt(min * max)).toBeCloseTo(5);
});

test('zero has no place on a logarithmic scale', () => {
  expect(toDomain([0, 100, 1_000], [1, 10])).toEqual(toDomain([100, 1_000], [1, 10]));
  expect(toDomain([0], [1, 10])).toEqual([1, 10]);
  expect(toDomain([], [2, 20])).toEqual([2, 20]);
});

test('ticks are round figures within the scale', () => {
  expect(toLogTicks([0.8, 12])).toEqual([1, 2, 5, 10]);
  expect(toLogTicks([0.09, 0.6])).toEqual([0.1, 0.2, 0.5]);
  expect(toLogTicks([0.02, 0.6], 0.1)).toEqual([0.1, 0.2, 0.5]);
  expect(toLogTicks([500, 6_000_000])).toEqual([1_000, 10_000, 100_000, 1_000_000]);
});

test('a part of the height has the domain, the rest is beyond it', () => {
  const [min, max] = toPart([100, 10_000], 0.5, 1);
  expect(max).toBeCloseTo(10_000);
  // Two powers of ten above the middle, two below it.
  expect(min).toBeCloseTo(1);
  const [low, high] = toPart([1, 10], 0, 0.25);
  expect([low, high]).toEqual([1, expect.closeTo(10_000)]);
});
