import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { anyPosts, deepNumbers } from './any-posts';
import { rateViews } from './views';

const day = 24 * 60 * 60 * 1000;
const now = 1_780_000_000_000;
let lastId = 0;
const post = (plays: number | undefined, fields: Partial<Post> = {}): Post => ({
  id: String(++lastId),
  createdAt: now - 30 * day,
  observedAt: now,
  plays,
  ...fields,
});
const posts = (...plays: number[]) => plays.map((each) => post(each));

test('the outlook is the median, times and over 4.8 from one post, 3.4 from five', () => {
  const one = rateViews(posts(10_000));
  expect(one).toMatchObject({ n: 1, median: 10_000 });
  expect((one.high ?? 0) / 10_000).toBeCloseTo(4.8, 1);
  expect(10_000 / (one.low ?? 1)).toBeCloseTo(4.8, 1);
  const five = rateViews(posts(9_000, 10_000, 11_000, 500, 800_000));
  expect(five.median).toBe(10_000);
  expect((five.high ?? 0) / 10_000).toBeCloseTo(3.4, 1);
});

test('the range never gets narrower than one post’s own luck', () => {
  const { high = 0 } = rateViews(posts(...Array(200).fill(10_000)));
  expect(high / 10_000).toBeGreaterThan(Math.exp(1.11));
});

test('no ordinary post: nothing is said', () => {
  const odd = [
    post(undefined),
    post(9_000, { isPinned: true }),
    post(9_000, { isAd: true }),
    post(9_000, { createdAt: now - day }),
    post(9_000, { createdAt: undefined }),
  ];
  expect(rateViews(odd, 1_000)).toEqual({ n: 0 });
  expect(rateViews([])).toEqual({ n: 0 });
});

test('views per follower need followers', () => {
  expect(rateViews(posts(10_000), 50_000).perFollower).toBe(0.2);
  expect(rateViews(posts(10_000), 0).perFollower).toBeUndefined();
  expect(rateViews(posts(10_000)).perFollower).toBeUndefined();
});

test('viral is over 5 times the median; exactly 5 times is not', () => {
  const five = posts(100, 100, 100, 500, 501);
  expect(rateViews(five).viral).toEqual({
    count: 1,
    n: 5,
    sharePct: 20,
    postIds: [five[4]?.id],
  });
  expect(rateViews(posts(100, 100, 100, 500, 500)).viral).toEqual({
    count: 0,
    n: 5,
    sharePct: 0,
    postIds: [],
  });
});

test('a pinned, a bought and a new post are never viral, however many saw them', () => {
  const usual = posts(100, 100, 100, 100, 900);
  const others = [
    post(900, { isPinned: true }),
    post(900, { isAd: true }),
    post(900, { createdAt: undefined }),
  ];
  expect(rateViews([...usual, ...others]).viral?.postIds).toEqual([usual[4]?.id]);
});

test('four posts are too few to speak of viral ones', () => {
  expect(rateViews(posts(100, 100, 100, 90_000)).viral).toBeUndefined();
});

test('a median of 0 views has no range, and nothing is viral beside it', () => {
  expect(rateViews(posts(0, 0, 0, 0, 900), 100)).toEqual({ n: 5, median: 0, perFollower: 0 });
});

test('a post given twice counts once', () => {
  const twice = post(10_000);
  expect(rateViews([twice, twice, twice, twice, twice])).toMatchObject({ n: 1 });
  expect(rateViews([twice, twice, twice, twice, twice]).viral).toBeUndefined();
});

test('whatever the counts, every figure is finite, at least 0 and in order', () => {
  fc.assert(
    fc.property(anyPosts, fc.option(fc.nat(), { nil: undefined }), (any, followers) => {
      const signal = rateViews(any, followers);
      for (const number of deepNumbers(signal)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(Infinity);
      }
      const { low = 0, median = 0, high = Infinity, viral } = signal;
      expect(low).toBeLessThanOrEqual(median);
      expect(high).toBeGreaterThanOrEqual(median);
      expect(viral?.sharePct ?? 0).toBeLessThanOrEqual(50);
    }),
  );
});
