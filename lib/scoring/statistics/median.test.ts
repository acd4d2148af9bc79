import { expect, test } from 'vitest';
import { median } from './median';

test('the median of an odd count is the middle value, whatever the order', () => {
  expect(median([900, 20, 41])).toBe(41);
});

test('the median of an even count lies between the two middle values', () => {
  expect(median([10, 1, 4, 900])).toBe(7);
});

test('nothing has no median', () => {
  expect(median([])).toBeUndefined();
});
