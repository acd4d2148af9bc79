import { expect, test } from 'vitest';
import { tierNames } from '@/lib/model/tier';
import { articlePrices } from './article-prices';

test('every tier has figures, each source once and its ends in order', () => {
  for (const tier of tierNames) {
    const prices = articlePrices(tier);
    expect(prices.length).toBeGreaterThan(0);
    expect(new Set(prices.map(({ source }) => source)).size).toBe(prices.length);
    for (const { low, high } of prices) expect(high).toBeGreaterThanOrEqual(low);
  }
});

test('what a source leaves open upwards says so', () => {
  expect(articlePrices('mega')).toContainEqual({
    source: 'sponsorrate',
    low: 7_000,
    high: 7_000,
    isOpenEnded: true,
  });
});

test('who changes a figure changes their own copy', () => {
  const [first] = articlePrices('nano');
  if (first) first.low = 0;
  expect(articlePrices('nano')[0]?.low).toBe(50);
});
