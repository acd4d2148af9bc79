import { expect, test } from 'vitest';
import { toCountText, toShownCount } from './count-text.ts';

test.each([
  [0, 0, '0'],
  [9_999, 9_999, '9999'],
  [10_000, 10_000, '10K'],
  [12_749, 12_700, '12.7K'],
  [38_884, 38_900, '38.9K'],
  [999_960, 1_000_000, '1M'],
  [1_585_253, 1_600_000, '1.6M'],
  [587_512_000, 587_500_000, '587.5M'],
  [2_431_877_209, 2_400_000_000, '2.4B'],
])('%i is told as %i and printed as %s', (exact, shown, text) => {
  expect(toShownCount(exact)).toBe(shown);
  expect(toCountText(exact)).toBe(text);
});
