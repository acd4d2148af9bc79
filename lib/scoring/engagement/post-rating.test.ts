import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { anyPosts, deepNumbers } from './any-posts';
import { ratePost } from './post-rating';

const hour = 60 * 60 * 1000;
const now = 1_780_000_000_000;
const post = (id: number, fields: Partial<Post> = {}): Post => ({
  id: String(id),
  createdAt: now - 30 * 24 * hour,
  observedAt: now,
  plays: 10_000,
  likes: 600,
  comments: 50,
  shares: 50,
  ...fields,
});

test('a post is compared with the median views of the creator’s other posts', () => {
  const subject = post(1, { plays: 42_000, likes: 2_000 });
  const posts = [
    subject,
    post(2, { plays: 10_000 }),
    post(3, { plays: 20_000 }),
    post(4, { plays: 90_000 }),
  ];
  const signal = ratePost(subject, posts);
  expect(signal).toMatchObject({ plays: 42_000, n: 3, timesMedian: 2.1 });
  expect(signal.ratePct).toBeCloseTo(5, 10);
  expect(signal.missing).toBeUndefined();
});

test('an only post has a rate and nothing to be compared with', () => {
  const subject = post(1);
  const signal = ratePost(subject, [subject]);
  expect(signal).toMatchObject({ n: 0, ratePct: 7 });
  expect(signal.timesMedian).toBeUndefined();
});

test('under 48 hours the plays are kept, rate and comparison are not given', () => {
  const signal = ratePost(post(1, { createdAt: now - 40 * hour, plays: 800 }), [post(2), post(3)]);
  expect(signal).toEqual({ plays: 800, n: 2, missing: 'under-2-days' });
});

test('a pinned post has a rate of its own, though it does not count for the creator', () => {
  const signal = ratePost(post(1, { isPinned: true }), [post(2)]);
  expect(signal).toMatchObject({ ratePct: 7, timesMedian: 1, missing: 'pinned' });
});

test('an ad’s bought views are not compared', () => {
  const signal = ratePost(post(1, { isAd: true, plays: 900_000 }), [post(2)]);
  expect(signal).toMatchObject({ ratePct: 700 / 9_000, missing: 'ad' });
  expect(signal.timesMedian).toBeUndefined();
});

test('the others leave out what is pinned, bought or fresh', () => {
  const others = [
    post(2, { isPinned: true }),
    post(3, { isAd: true }),
    post(4, { createdAt: now }),
  ];
  expect(ratePost(post(1), others).n).toBe(0);
});

test('hidden counts and few views are said as such', () => {
  expect(ratePost(post(1, { likes: undefined }), []).missing).toBe('counts-unknown');
  expect(ratePost(post(1, { plays: 120 }), [])).toMatchObject({
    plays: 120,
    missing: 'under-500-views',
  });
  expect(ratePost(post(1, { plays: undefined }), []).missing).toBe('plays-unknown');
});

test('the rate is set against the usual rate of at least 3 other eligible posts', () => {
  const subject = post(1, { likes: 1_300 });
  const three = [post(2), post(3), post(4)];
  expect(ratePost(subject, [subject, ...three]).timesRate).toBeCloseTo(2, 10);
  expect(ratePost(subject, three.slice(1)).timesRate).toBeUndefined();
  expect(ratePost(subject, [...three.slice(1), post(5, { plays: 499 })]).timesRate).toBeUndefined();
});

test('the usual rate is a geometric mean: one outlier does not own it', () => {
  const others = [post(2), post(3), post(4, { likes: 7_900 })];
  const { timesRate = 0 } = ratePost(post(1), others);
  expect(timesRate).toBeCloseTo(7 / Math.cbrt(7 * 7 * 80), 10);
});

test('others nobody reacted to count as 0.05 %, so that the comparison stays finite', () => {
  const silent = { likes: 0, comments: 0, shares: 0 };
  const others = [post(2, silent), post(3, silent), post(4, silent)];
  expect(ratePost(post(1), others).timesRate).toBeCloseTo(140, 6);
  expect(ratePost(post(1, silent), others).timesRate).toBe(0);
});

test('a pinned post is set against the usual rate, an ad’s is not', () => {
  const others = [post(2), post(3), post(4)];
  expect(ratePost(post(1, { isPinned: true }), others).timesRate).toBeCloseTo(1, 10);
  expect(ratePost(post(1, { isAd: true }), others).timesRate).toBeUndefined();
});

test('viral is over 5 times the median of at least 5 others', () => {
  const others = [2, 3, 4, 5, 6].map((id) => post(id));
  expect(ratePost(post(1, { plays: 50_001 }), others).isViral).toBe(true);
  expect(ratePost(post(1, { plays: 50_000 }), others).isViral).toBe(false);
  expect(ratePost(post(1, { plays: 50_001 }), others.slice(1)).isViral).toBeUndefined();
  expect(ratePost(post(1, { plays: undefined }), others).isViral).toBeUndefined();
});

test('a fresh post with hidden likes is not compared either', () => {
  const fresh = post(1, { createdAt: now - hour, likes: undefined, plays: 900 });
  expect(ratePost(fresh, [post(2), post(3)])).toEqual({
    plays: 900,
    n: 2,
    missing: 'counts-unknown',
  });
});

test('another post seen twice counts once', () => {
  expect(ratePost(post(1), [post(2), post(2), post(2)])).toMatchObject({ n: 1 });
  expect(ratePost(post(1), [post(2), post(2), post(2)]).timesRate).toBeUndefined();
});

test('whatever the counts, every figure is finite and at least 0', () => {
  fc.assert(
    fc.property(anyPosts, (posts) => {
      const [subject] = posts;
      if (!subject) return;
      for (const number of deepNumbers(ratePost(subject, posts))) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(Infinity);
      }
    }),
  );
});
