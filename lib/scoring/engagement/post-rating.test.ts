import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
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
