import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Outlook, sumOutlooks } from './sum-outlooks';

const around = (median: number, factor = 2.8): Outlook => ({
  low: median / factor,
  median,
  high: median * factor,
});

test('one creator keeps their range, a little wider for what all posts share', () => {
  const sum = sumOutlooks([around(10_000)]);
  expect(sum?.middle).toBeCloseTo(10_000, -3);
  expect((sum?.low ?? 0) / (10_000 / 2.8)).toBeGreaterThan(0.9);
  expect((sum?.low ?? 0) / (10_000 / 2.8)).toBeLessThan(1.03);
});

test('the range of many is narrower than the ranges added up, and around their mean', () => {
  const many = Array.from({ length: 58 }, (_, i) => around(2_000 + 500 * i));
  const sum = sumOutlooks(many);
  const total = (end: keyof Outlook) => many.reduce((before, one) => before + one[end], 0);
  expect(sum?.low).toBeGreaterThan(2 * total('low'));
  expect(sum?.high).toBeLessThan(0.7 * total('high'));
  // A log-normal's mean lies above its middle.
  expect(sum?.middle).toBeGreaterThan(total('median'));
});

test('it holds 8 times in 10 against posts drawn one by one', () => {
  const many = Array.from({ length: 40 }, (_, i) => around(1_000 * (1 + (i % 7))));
  const sum = sumOutlooks(many);
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state + 0.5) / 0x80000000;
  };
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const sd = Math.log(2.8) / 1.2816;
  const inside = Array.from({ length: 2_000 }, () => {
    const shared = Math.exp(Math.sqrt(0.03) * normal());
    const drawn = many.reduce((before, { median }) => before + median * Math.exp(sd * normal()), 0);
    return shared * drawn;
  }).filter((total) => total >= (sum?.low ?? 0) && total <= (sum?.high ?? 0)).length;
  expect(inside / 2_000).toBeGreaterThan(0.75);
  expect(inside / 2_000).toBeLessThan(0.85);
});

test('nothing is expected of nobody, and what is no range is left out', () => {
  expect(sumOutlooks([])).toBeUndefined();
  expect(sumOutlooks([{ low: 0, median: 0, high: 0 }])).toBeUndefined();
  expect(sumOutlooks([around(100), { low: 5, median: 3, high: 1 }])).toEqual(
    sumOutlooks([around(100)]),
  );
});

test('whatever is summed, the range is a range', () => {
  const outlook = fc
    .tuple(
      fc.double({ min: 1, max: 1e7, noNaN: true }),
      fc.double({ min: 1, max: 20, noNaN: true }),
    )
    .map(([median, factor]) => around(median, factor));
  fc.assert(
    fc.property(fc.array(outlook, { minLength: 1, maxLength: 60 }), (outlooks) => {
      const { low = 0, middle = 0, high = 0 } = sumOutlooks(outlooks) ?? {};
      expect(low).toBeGreaterThan(0);
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
      expect(Number.isFinite(high)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
