import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawTotals,
  type PostGroup,
  shareAbove,
  shareBelow,
  toPlanRange,
  toRangeEnd,
} from './posts-total';

const group = (facts: Partial<PostGroup> = {}): PostGroup => ({
  creators: 1,
  posts: 1,
  median: 10_000,
  creatorSd: 0,
  postSd: 0.87,
  sharedSd: 0,
  ...facts,
});
const rangeOf = (...groups: PostGroup[]) => {
  const range = toPlanRange(drawTotals(groups));
  if (range === undefined) throw new Error('Nothing was drawn');
  return range;
};
const commonSd = Math.sqrt(0.03);

test('one post of one creator has the range of a log-normal', () => {
  const { low, middle, high } = rangeOf(group());
  const times = Math.exp(toRangeEnd * Math.hypot(0.87, commonSd));
  expect(middle / 10_000).toBeCloseTo(1, 1);
  expect(low / (10_000 / times)).toBeCloseTo(1, 1);
  expect(high / (10_000 * times)).toBeCloseTo(1, 1);
});

/** Post by post, creator by creator, with chance of its own: what the totals are held against. */
function simulate(groups: readonly PostGroup[], runs = 6_000): number[] {
  let state = 12_345;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({ length: runs }, () => {
    let total = 0;
    for (const { creators, posts, median, creatorSd, postSd, sharedSd } of groups) {
      const shared = Math.exp(sharedSd * normal());
      for (let creator = 0; creator < creators; creator += 1) {
        const usual = median * shared * Math.exp(creatorSd * normal());
        for (let post = 0; post < posts; post += 1) total += usual * Math.exp(postSd * normal());
      }
    }
    return total * Math.exp(commonSd * normal());
  });
}

describe('against a simulation of every single post', () => {
  test.each([
    ['one creator, three posts', [group({ posts: 3, creatorSd: 0.39 })]],
    ['five whose usual views are known', [group({ creators: 5, creatorSd: 0.39 })]],
    ['twenty of a tier for one fee', [group({ creators: 20, creatorSd: 1.1, sharedSd: 0.2 })]],
    ['sixty, three posts each', [group({ creators: 60, posts: 3, creatorSd: 1.1 })]],
    [
      'nineteen small ones and one large',
      [
        group({ creators: 19, creatorSd: 0.39 }),
        group({ median: 120_000, creatorSd: 1.1, sharedSd: 0.54 }),
      ],
    ],
  ] satisfies [string, PostGroup[]][])(
    'the 80 %% range of %s holds 77 to 83 %% of them',
    (_, groups) => {
      const { low, middle, high } = rangeOf(...groups);
      const totals = simulate(groups);
      const shareOf = (isIn: (total: number) => boolean) =>
        totals.filter(isIn).length / totals.length;
      expect(shareOf((total) => total >= low && total <= high)).toBeGreaterThan(0.77);
      expect(shareOf((total) => total >= low && total <= high)).toBeLessThan(0.83);
      expect(shareOf((total) => total < low)).toBeGreaterThan(0.075);
      expect(shareOf((total) => total < low)).toBeLessThan(0.125);
      expect(shareOf((total) => total < middle)).toBeGreaterThan(0.465);
      expect(shareOf((total) => total < middle)).toBeLessThan(0.535);
    },
  );
});

test('the total of many is surer than that of one, and never surer than ×/÷ 1.25', () => {
  const factorOf = (creators: number) => {
    const { low, high } = rangeOf(group({ creators }));
    return Math.sqrt(high / low);
  };
  expect(factorOf(1)).toBeGreaterThan(2.8);
  expect(factorOf(5)).toBeLessThan(2);
  expect(factorOf(20)).toBeLessThan(1.5);
  expect(factorOf(1_000_000)).toBeGreaterThan(1.22);
  expect(factorOf(1_000_000)).toBeLessThan(1.28);
});

test('what creators share does not average out', () => {
  const { low, high } = rangeOf(group({ creators: 10_000, sharedSd: 0.54 }));
  expect(Math.sqrt(high / low)).toBeGreaterThan(1.9);
});

test('twenty bring more than twenty times the median of one: a few posts go far', () => {
  const { middle } = rangeOf(group({ creators: 20 }));
  expect(middle / 200_000).toBeGreaterThan(1.3);
  expect(middle / 200_000).toBeLessThan(1.5);
});

test('no creators bring nothing, which has no range', () => {
  expect(toPlanRange(drawTotals([]))).toBeUndefined();
  expect(toPlanRange(drawTotals([group({ creators: 0 })]))).toBeUndefined();
});

test('shares of futures are counted, ties neither above nor below', () => {
  const [one, same] = [drawTotals([group()]), drawTotals([group()])];
  expect(shareAbove(one, same)).toBe(0);
  expect(shareAbove(drawTotals([group({ median: 20_000 })]), one)).toBe(1);
  expect(shareBelow(one, 0)).toBe(0);
  expect(shareBelow(one, Infinity)).toBe(1);
});

const anyGroup = fc.record<PostGroup>({
  creators: fc.integer({ min: 0, max: 60 }),
  posts: fc.integer({ min: 1, max: 10 }),
  median: fc.double({ min: 1, max: 1e8, noNaN: true }),
  creatorSd: fc.double({ min: 0, max: 1.6, noNaN: true }),
  postSd: fc.constant(0.87),
  sharedSd: fc.double({ min: 0, max: 0.6, noNaN: true }),
});

test('whatever is bought, ranges are finite, above 0 and in order', () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 4 }), (groups) => {
      const range = toPlanRange(drawTotals(groups));
      if (groups.every(({ creators }) => creators === 0)) return range === undefined;
      if (range === undefined) return false;
      const { low, middle, high } = range;
      return low > 0 && low <= middle && middle <= high && Number.isFinite(high);
    }),
    { numRuns: 60 },
  );
});

test('one creator more never brings less, in any future', () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 3 }), fc.nat(2), (groups, which) => {
      const more = groups.map((one, index) =>
        index === which % groups.length ? { ...one, creators: one.creators + 1 } : one,
      );
      const [before, after] = [drawTotals(groups), drawTotals(more)];
      return before.every((total, draw) => (after[draw] ?? 0) >= total);
    }),
    { numRuns: 60 },
  );
});
