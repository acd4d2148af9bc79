import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratePrice } from './price';

const views = { n: 5, low: 5_000, median: 17_000, high: 58_000 };
const dollars = (amount: number) => ({ amount, currency: 'USD' as const });

test('a fee is a thousandth of the views, low, middle and high, times the CPM', () => {
  expect(ratePrice({ views, cpm: dollars(6) })).toMatchObject({
    cpm: dollars(6),
    viewsN: 5,
    low: 30,
    middle: 102,
    high: 348,
  });
});

test('without a CPM there is no fee', () => {
  const signal = ratePrice({ views });
  expect(signal).toEqual({ cpm: undefined, viewsN: 5, articles: [] });
});

test.each([
  ['no views', { n: 0 }],
  ['a median of 0 views', { n: 3, median: 0 }],
  ['a range that begins at 0', { n: 3, low: 0, median: 0, high: 0 }],
])('%s: neither fee nor implied CPM', (_, none) => {
  const signal = ratePrice({ views: none, cpm: dollars(6), quotedFee: dollars(400) });
  expect(signal).toEqual({ cpm: dollars(6), viewsN: none.n, articles: [] });
});

test('a quoted fee comes to a low CPM at many views, and to a high one at few', () => {
  const { implied } = ratePrice({ views, quotedFee: dollars(290) });
  expect(implied?.low).toBeCloseTo(5, 10);
  expect(implied?.middle).toBeCloseTo(17.06, 2);
  expect(implied?.high).toBeCloseTo(58, 10);
});

test('the implied CPM stays in the currency of the fee, whatever the CPM is set in', () => {
  const quotedFee = { amount: 290, currency: 'EUR' as const };
  const signal = ratePrice({ views, cpm: dollars(6), quotedFee });
  expect(signal.implied?.fee).toBe(quotedFee);
  expect(signal.implied?.low).toBeCloseTo(5, 10);
  expect(signal.low).toBe(30);
});

test('the articles’ figures come with a tier and without views', () => {
  expect(ratePrice({ views: { n: 0 }, tier: 'micro' }).articles).toContainEqual({
    source: 'S2',
    low: 100,
    high: 1_000,
  });
});

test('whatever views and amounts, every figure is finite, at least 0 and in order', () => {
  const anyAmount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.maxSafeNat(), anyAmount, anyAmount, (median, cpm, fee) => {
      const outlook = { n: 1, median, low: median / 4.8, high: median * 4.8 };
      const signal = ratePrice({ views: outlook, cpm: dollars(cpm), quotedFee: dollars(fee) });
      const { low = 0, middle = 0, high = 0, implied } = signal;
      for (const [least, usual, most] of [
        [low, middle, high],
        [implied?.low ?? 0, implied?.middle ?? 0, implied?.high ?? 0],
      ] as const) {
        expect(least).toBeGreaterThanOrEqual(0);
        expect(usual).toBeGreaterThanOrEqual(least);
        expect(most).toBeGreaterThanOrEqual(usual);
        expect(most).toBeLessThan(Infinity);
      }
    }),
  );
});
