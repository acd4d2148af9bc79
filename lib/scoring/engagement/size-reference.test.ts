import { expect, test } from 'vitest';
import { sizeReference } from './size-reference';

test('the spread shrinks with size, and stays as it is where the sample is thin', () => {
  const sd = (followers: number) => sizeReference(followers)?.sd ?? 0;
  expect(sd(3_000)).toBeCloseTo(0.75, 2);
  expect(sd(100_000)).toBeCloseTo(0.541, 3);
  expect(sd(10_000_000)).toBeCloseTo(0.351, 3);
  expect(sd(1_000)).toBe(sd(2_000));
  expect(sd(300_000_000)).toBe(sd(10_000_000));
});

test('the level is continuous at its bend', () => {
  const bend = 10 ** 6.14;
  const [below, above] = [sizeReference(bend - 1)?.mu ?? 0, sizeReference(bend + 1)?.mu ?? 1];
  expect(above).toBeCloseTo(below, 6);
});

test('smaller accounts than the sample’s have no reference', () => {
  expect(sizeReference(999)).toBeUndefined();
  expect(sizeReference(0)).toBeUndefined();
  expect(sizeReference(1_000)?.mu).toBeCloseTo(2.036 - 0.269 * 3, 10);
});
