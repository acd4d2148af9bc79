import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { Post } from '@/lib/model/post';
import { toHistory, toHistorySeries } from './post-history';

const post = (id: string, facts: Partial<Post> = {}): Post => ({ id, observedAt: 9, ...facts });
const { rating } = inventRow({
  handle: 'maya',
  rating: {
    engagement: {
      ...inventRow({ handle: 'x' }).rating.engagement,
      rates: [{ postId: '1', pct: 4.5 }],
    },
    sponsored: {
      ...inventRow({ handle: 'x' }).rating.sponsored,
      found: [
        { postId: '1', grade: 'hard', evidence: ['#ad'], brands: [] },
        { postId: '2', grade: 'suspect', evidence: ['code'], brands: [] },
      ],
    },
    views: { n: 6, viral: { count: 1, n: 6, sharePct: 17, postIds: ['2'] } },
  },
});

test('posts stand with their marks, the newest first, undated ones last', () => {
  const posts = [post('3'), post('1', { createdAt: 1_000 }), post('2', { createdAt: 2_000 })];
  expect(
    toHistory(posts, rating).map(({ post: { id }, pct, isPaid, isViral }) => [
      id,
      pct,
      isPaid,
      isViral,
    ]),
  ).toEqual([
    ['2', undefined, false, true],
    ['1', 4.5, true, false],
    ['3', undefined, false, false],
  ]);
});

test('a suspicion is not a paid post', () => {
  const [only] = toHistory([post('2')], rating);
  expect(only?.isPaid).toBe(false);
});

test('in the plot time runs forward, in seconds', () => {
  const posts = [
    post('2', { createdAt: 2_000, plays: 900 }),
    post('1', { createdAt: 1_000, plays: 500 }),
  ];
  const series = toHistorySeries(toHistory(posts, rating));
  expect(series?.columns).toEqual([
    [1, 2],
    [500, 900],
    [4.5, null],
  ]);
  expect(series?.posts.map((each) => each.post.id)).toEqual(['1', '2']);
});

test('without date or views a post has no place; without any there is no plot', () => {
  const undated = [post('1', { plays: 900 }), post('2', { createdAt: 2_000 })];
  expect(toHistorySeries(toHistory(undated, rating))).toBeUndefined();
  expect(toHistorySeries([])).toBeUndefined();
});

test('a post nobody has seen yet stands at the foot', () => {
  const series = toHistorySeries(toHistory([post('9', { createdAt: 1_000, plays: 0 })], rating));
  expect(series?.columns[1]).toEqual([1]);
});
