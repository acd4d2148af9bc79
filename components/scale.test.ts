import { expect, test } from 'vitest';
import { toScalePercent } from './scale';

test('equal ratios are equal distances', () => {
  expect(toScalePercent(3, 1, 9)).toBeCloseTo(50);
  const step = toScalePercent(2, 1, 16);
  expect(toScalePercent(4, 1, 16) - step).toBeCloseTo(step);
});

test('values beyond the ends stand at the end, and 0 at the beginning', () => {
  expect(toScalePercent(0, 1, 9)).toBe(0);
  expect(toScalePercent(0.2, 1, 9)).toBe(0);
  expect(toScalePercent(400, 1, 9)).toBe(100);
});
