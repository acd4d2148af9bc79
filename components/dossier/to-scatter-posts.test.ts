import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import type { SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';
import { toScatterPosts } from './to-scatter-posts';

const observedAt = 3 * 24 * 60 * 60 * 1000;
const post = (id: string, plays?: number): Post => ({ id, createdAt: 7, plays, observedAt });
const posts = [post('1', 100), post('2', 600), post('3')];
const none: SponsoredSignal = {
  n: 3,
  platform: 0,
  hard: 0,
  soft: 0,
  suspects: 0,
  programmes: 0,
  clarity: { clear: 0, buried: 0, ambiguous: 0 },
  found: [],
  brands: [],
  conflicts: [],
  unclearIn: [],
};
const viral = { count: 1, n: 5, sharePct: 20, postIds: ['2'] };

test('a post without views or date cannot be drawn, and one of 0 views can', () => {
  const rating = { views: { n: 0 }, sponsored: none };
  const undated = { id: '5', plays: 3, observedAt: 9 };
  const drawn = toScatterPosts([...posts, post('4', 0), undated], rating, undefined);
  expect(drawn.map(({ id, views }) => [id, views])).toEqual([
    ['1', 100],
    ['2', 600],
    ['4', 0],
  ]);
});

test('this post, viral ones and labelled ones are marked; a suspect is not called paid', () => {
  const found = [
    { postId: '1', grade: 'hard' as const, evidence: ['#ad'], brands: [] },
    { postId: '2', grade: 'suspect' as const, evidence: ['code MAYA10'], brands: [] },
  ];
  const rating = { views: { n: 5, median: 100, viral }, sponsored: { ...none, found } };
  expect(toScatterPosts(posts, rating, '1')).toMatchObject([
    { id: '1', isThis: true, isPaid: true, isViral: false },
    { id: '2', isThis: false, isPaid: false, isViral: true },
  ]);
});

test('a pinned, a bought or a new post is drawn but not ringed: the viral share leaves them out', () => {
  const rating = { views: { n: 5, median: 100, viral }, sponsored: none };
  const others: Post[] = [
    { ...post('4', 900), isPinned: true },
    { ...post('5', 900), isAd: true },
    { ...post('6', 900), createdAt: observedAt - 1 },
  ];
  expect(toScatterPosts(others, rating, undefined).map(({ isViral }) => isViral)).toEqual([
    false,
    false,
    false,
  ]);
});

test('with too few posts for a viral share none is ringed', () => {
  const rating = { views: { n: 2, median: 100 }, sponsored: none };
  expect(toScatterPosts(posts, rating, '1').some(({ isViral }) => isViral)).toBe(false);
});
