import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLevels, toScatter } from './scatter';

const frame = { left: 2, right: 82, top: 4, bottom: 84 };
const day = 24 * 60 * 60 * 1000;
const posts = [
  { id: '1', at: 0, views: 1_000 },
  { id: '2', at: 5 * day, views: 10_000 },
  { id: '3', at: 10 * day, views: 100_000 },
];

test('dates run from left to right, and ten times the views are always as far up', () => {
  const scatter = toScatter(posts, 10_000, frame);
  expect(scatter?.dots.map(({ x }) => x)).toEqual([2, 42, 82]);
  const [low = 0, middle = 0, high = 0] = scatter?.dots.map(({ y }) => y) ?? [];
  expect(low - middle).toBeCloseTo(middle - high);
  expect(scatter?.medianY).toBeCloseTo(middle);
});

test('two posts make no picture', () => {
  expect(toScatter(posts.slice(1), 10_000, frame)).toBeUndefined();
  expect(toScatter([], undefined, frame)).toBeUndefined();
});

test('posts of one moment stand in the middle, and equal views have a scale too', () => {
  const same = posts.map((post) => ({ ...post, at: 7, views: 500 }));
  const scatter = toScatter(same, undefined, frame);
  expect(scatter?.dots.map(({ x }) => x)).toEqual([42, 42, 42]);
  expect(scatter?.dots[0]?.y).toBeCloseTo(44);
});

test('levels are round: whole powers of ten where there are two', () => {
  expect(toLevels(700, 120_000)).toEqual([100_000, 1_000]);
  expect(toLevels(300, 900)).toEqual([500]);
  expect(toLevels(1_500, 9_000)).toEqual([5_000, 2_000]);
});

test('no views and dates draw a dot outside the frame', () => {
  const post = fc.record({
    id: fc.string(),
    at: fc.nat({ max: 8_640_000_000_000_000 }),
    views: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
  });
  fc.assert(
    fc.property(fc.array(post, { minLength: 3 }), fc.option(fc.nat()), (some, median) => {
      const scatter = toScatter(some, median ?? undefined, frame);
      for (const { x, y } of scatter?.dots ?? []) {
        expect(x).toBeGreaterThanOrEqual(frame.left);
        expect(x).toBeLessThanOrEqual(frame.right + 1e-9);
        expect(y).toBeGreaterThanOrEqual(frame.top);
        expect(y).toBeLessThanOrEqual(frame.bottom);
      }
      expect(scatter?.levels.length).toBeGreaterThan(0);
    }),
  );
});
