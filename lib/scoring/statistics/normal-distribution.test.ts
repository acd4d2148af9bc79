import { expect, test } from 'vitest';
import { normalShareBelow } from './normal-distribution';

test('agrees with printed tables of the normal distribution', () => {
  expect(normalShareBelow(0)).toBeCloseTo(0.5, 6);
  expect(normalShareBelow(1)).toBeCloseTo(0.841345, 6);
  expect(normalShareBelow(-1.2816)).toBeCloseTo(0.1, 4);
  expect(normalShareBelow(2.5)).toBeCloseTo(0.99379, 5);
});

test('reaches 0 and 1 at the ends', () => {
  expect(normalShareBelow(-Infinity)).toBe(0);
  expect(normalShareBelow(Infinity)).toBe(1);
});
