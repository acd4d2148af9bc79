import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { anyPosts, deepNumbers } from './any-posts';
import { rateConversation } from './conversation';

const day = 24 * 60 * 60 * 1000;
const now = 1_780_000_000_000;
let lastId = 0;
const post = (fields: Partial<Post> = {}): Post => ({
  id: String(++lastId),
  createdAt: now - 30 * day,
  observedAt: now,
  plays: 100_000,
  likes: 5_000,
  comments: 60,
  shares: 40,
  saves: 250,
  ...fields,
});

test('comments and saves are given over views and over likes, in percent, beside what is typical', () => {
  const signal = rateConversation([post()]);
  expect(signal).toMatchObject({ n: 1, sample: 'vn-feed-2025' });
  expect(signal.commentsPerView).toEqual({ pct: 0.06, n: 1, typicalPct: 0.057 });
  expect(signal.savesPerView).toEqual({ pct: 0.25, n: 1, typicalPct: 0.245 });
  expect(signal.commentsPerLike).toMatchObject({ pct: 1.2, n: 1, typicalPct: 1.05 });
  expect(signal.savesPerLike).toMatchObject({ pct: 5, n: 1, typicalPct: 5.1 });
});

test('only ratios to likes have a percentile', () => {
  const typical = rateConversation([
    post({ likes: 1_000_000, plays: 5_000_000, comments: 11_275, saves: 51_039 }),
  ]);
  expect(typical.commentsPerLike?.percentile).toBeCloseTo(50, 0);
  expect(typical.savesPerLike?.percentile).toBeCloseTo(50, 0);
  expect(typical.commentsPerView).not.toHaveProperty('percentile');
});

test('the median of the posts counts, so that one quarrel does not', () => {
  const posts = [post({ comments: 50 }), post({ comments: 60 }), post({ comments: 90_000 })];
  expect(rateConversation(posts).commentsPerLike).toMatchObject({ pct: 1.2, n: 3 });
});

test('a post without likes says nothing of the ratios to likes', () => {
  const signal = rateConversation([post({ likes: 0 }), post()]);
  expect(signal.n).toBe(2);
  expect(signal.commentsPerView?.n).toBe(2);
  expect(signal.commentsPerLike?.n).toBe(1);
  expect(rateConversation([post({ likes: 0 })]).savesPerLike).toBeUndefined();
});

test('hidden saves are left out, and never read as 0', () => {
  const signal = rateConversation([post({ saves: undefined }), post()]);
  expect(signal.savesPerView).toMatchObject({ pct: 0.25, n: 1 });
  expect(rateConversation([post({ saves: undefined })]).savesPerView).toBeUndefined();
  expect(rateConversation([post({ saves: undefined })]).commentsPerView?.n).toBe(1);
});

test('no comments at all are a ratio of 0 at the very bottom', () => {
  expect(rateConversation([post({ comments: 0 })]).commentsPerLike).toMatchObject({
    pct: 0,
    percentile: 0,
  });
});

test('only eligible posts speak, each once', () => {
  const twice = post();
  const posts = [
    twice,
    twice,
    post({ isAd: true }),
    post({ isPinned: true }),
    post({ plays: 499 }),
  ];
  expect(rateConversation(posts)).toMatchObject({ n: 1, savesPerLike: { n: 1 } });
});

test('no eligible post: no figures', () => {
  const signal = rateConversation([post({ createdAt: now })]);
  expect(signal.n).toBe(0);
  expect(deepNumbers(signal)).toEqual([0]);
});

test('whatever the counts, every figure is finite and at least 0, percentiles at most 100', () => {
  fc.assert(
    fc.property(anyPosts, (posts) => {
      const signal = rateConversation(posts);
      for (const number of deepNumbers(signal)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(Infinity);
      }
      for (const figure of [signal.commentsPerLike, signal.savesPerLike]) {
        expect(figure?.percentile ?? 0).toBeLessThanOrEqual(100);
        expect(figure?.n ?? 0).toBeLessThanOrEqual(signal.n);
      }
    }),
  );
});
