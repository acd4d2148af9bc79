import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateGrowth } from './growth';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

test('seen once there is nothing between', () => {
  expect(rateGrowth([], { followers: 5_012, observedAt: day })).toEqual({
    n: 1,
    bursts: [],
    points: [{ at: day, followers: 5_012 }],
  });
  expect(rateGrowth([], { observedAt: day })).toEqual({ n: 0, bursts: [], points: [] });
});

test('the present figures are the last encounter', () => {
  const signal = rateGrowth([{ at: 0, followers: 5_000, hearts: 80_012 }], {
    followers: 6_000,
    hearts: 100_015,
    observedAt: 9 * day,
  });
  expect(signal).toMatchObject({ n: 2, fromAt: 0, toAt: 9 * day, days: 9 });
  expect(signal.followers).toEqual({
    from: 5_000,
    to: 6_000,
    change: 1_000,
    changePct: 20,
    isWithinRounding: false,
  });
  expect(signal.hearts?.change).toBe(20_003);
});

test.each([
  [52_400, 52_500, true],
  [52_400, 52_600, false],
  [52_400, 52_400, true],
  [1_000_000, 1_100_000, true],
  [52_437, 52_438, false],
  [5_000, 5_000, false],
  [9_900, 10_000, false],
  [9_999, 10_000, true],
])('from %i to %i followers is within rounding: %s', (from, to, isWithinRounding) => {
  const { followers } = rateGrowth([{ at: 0, followers: from }], {
    followers: to,
    observedAt: 2 * day,
  });
  expect(followers?.isWithinRounding).toBe(isWithinRounding);
});

test('losing followers is a change below zero, and from none there is no percentage', () => {
  const lost = rateGrowth([{ at: 0, followers: 5_000 }], { followers: 4_000, observedAt: 2 * day });
  expect(lost.followers).toMatchObject({ change: -1_000, changePct: -20 });
  const gained = rateGrowth([{ at: 0, followers: 0 }], { followers: 40, observedAt: 2 * day });
  expect(gained.followers?.change).toBe(40);
  expect(gained.followers).not.toHaveProperty('changePct');
});

test('of one day only the last figures count, unless they are the earlier ones rounded', () => {
  const signal = rateGrowth([{ at: hour, followers: 52_437 }], {
    followers: 52_400,
    observedAt: 5 * hour,
  });
  expect(signal.n).toBe(1);
  expect(signal.points).toEqual([{ at: 5 * hour, followers: 52_437 }]);
});

test('a count missing at either end has no figure', () => {
  const signal = rateGrowth(
    [
      { at: 0, followers: 5_000 },
      { at: 4 * day, hearts: 9_000 },
    ],
    { followers: 6_000, hearts: 9_500, observedAt: 9 * day },
  );
  expect(signal.n).toBe(3);
  expect(signal.followers?.change).toBe(1_000);
  expect(signal.hearts).toBeUndefined();
});

test('10,000 followers more within 48 hours are a burst, over three days they are not', () => {
  const from = { at: 0, followers: 30_012 };
  const after = (days: number) =>
    rateGrowth([from], { followers: 40_012, observedAt: days * day }).bursts;
  expect(after(2)).toEqual([{ fromAt: 0, toAt: 2 * day, followers: 10_000 }]);
  expect(after(3)).toEqual([]);
});

test('a burst that only rounding makes is none', () => {
  const burst = (from: number, to: number) =>
    rateGrowth([{ at: 0, followers: from }], { followers: to, observedAt: day }).bursts.length;
  expect(burst(30_000, 40_000)).toBe(0);
  expect(burst(30_000, 40_100)).toBe(1);
  expect(burst(1_000_000, 1_100_000)).toBe(0);
  expect(burst(1_000_000, 1_200_000)).toBe(1);
});

test('bursts do not overlap', () => {
  const history = [0, 1, 2, 3].map((i) => ({ at: i * day, followers: 10_012 + i * 12_000 }));
  const { bursts } = rateGrowth(history, { observedAt: 3 * day });
  expect(bursts.map(({ fromAt, toAt }) => [fromAt / day, toAt / day])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test('a history out of order is read by date', () => {
  const history = [
    { at: 5 * day, followers: 300 },
    { at: 0, followers: 100 },
  ];
  expect(rateGrowth(history, { observedAt: 6 * day }).followers?.change).toBe(200);
});

test('of a long history 60 points are drawn, the first and the last among them', () => {
  const history = Array.from({ length: 200 }, (_, i) => ({ at: i * day, followers: i }));
  const { points, n } = rateGrowth(history, { followers: 200, observedAt: 200 * day });
  expect(n).toBe(201);
  expect(points).toHaveLength(60);
  expect(points[0]?.followers).toBe(0);
  expect(points.at(-1)?.followers).toBe(200);
});

test('no history yields a figure that is not one', () => {
  const count = fc.option(fc.oneof(fc.nat(20), fc.nat(), fc.constant(2 ** 53 - 1)), {
    nil: undefined,
  });
  const snapshot = fc.record({
    at: fc.oneof(fc.nat(9), fc.integer({ min: 0, max: 2 ** 42 })),
    followers: count,
    hearts: count,
    videos: count,
  });
  fc.assert(
    fc.property(fc.array(snapshot, { maxLength: 90 }), snapshot, (history, { at, ...present }) => {
      const signal = rateGrowth(history, { ...present, observedAt: at });
      expect(signal.points.length).toBeLessThanOrEqual(Math.min(60, signal.n));
      for (const growth of [signal.followers, signal.hearts]) {
        if (!growth) continue;
        expect(growth.change).toBe(growth.to - growth.from);
        expect(Number.isFinite(growth.changePct ?? 0)).toBe(true);
      }
      for (const { fromAt, toAt, followers } of signal.bursts) {
        expect(toAt - fromAt).toBeLessThanOrEqual(48 * hour);
        expect(followers).toBeGreaterThanOrEqual(10_000);
      }
    }),
  );
});
