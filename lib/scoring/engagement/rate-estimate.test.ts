import { expect, test } from 'vitest';
import { estimateRate, meanLogRate } from './rate-estimate';

test('no rates have no estimate', () => {
  expect(estimateRate([], { mu: 1.8 })).toBeUndefined();
});

test('the estimate is the geometric mean drawn towards the prior by 0.46 posts', () => {
  const estimate = estimateRate([4, 9], { mu: 1.8 });
  expect(estimate?.mean).toBeCloseTo((Math.log(36) + 0.46 * 1.8) / 2.46, 10);
  expect(estimate?.variance).toBeCloseTo(0.254 ** 2 / 2.46 + 0.03, 10);
  expect(estimate?.ratePct).toBeCloseTo(Math.exp(estimate?.mean ?? 0), 10);
});

test('a post nobody reacted to counts as 0.05 %', () => {
  expect(meanLogRate([0, 0.01, 0.05])).toBeCloseTo(Math.log(0.05), 10);
});

test('the half-width is ±42 % from one post, ±30 % from 5, ±27 % from 12', () => {
  const half = (n: number) => {
    const { ratePct = 1, highPct = 1 } = estimateRate(Array(n).fill(6), { mu: 1.8 }) ?? {};
    return Math.log(highPct / ratePct);
  };
  expect(half(1)).toBeCloseTo(0.35, 2);
  expect(Math.exp(half(1)) - 1).toBeCloseTo(0.42, 2);
  expect(Math.exp(half(5)) - 1).toBeCloseTo(0.3, 1);
  expect(Math.exp(half(12)) - 1).toBeCloseTo(0.27, 1);
});
