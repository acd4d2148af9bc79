import { expect, test } from 'vitest';
import { isPost } from './is-post';

const post = { id: '7001', plays: 10_432, hashtags: ['spf'], isAd: false, observedAt: 1 };

test('what was stored as a post is one, also with facts that a later version added', () => {
  expect(isPost(post)).toBe(true);
  expect(isPost({ ...post, plays: undefined, mood: 'sunny' })).toBe(true);
  expect(isPost({ ...post, paidLabel: 'Werbung', isAdAuthorized: true, warnings: [] })).toBe(true);
});

test('a broken count of comments is no reason to lose the post', () => {
  expect(isPost({ ...post, commentTally: 'many' })).toBe(true);
});

test.each([
  undefined,
  null,
  '7001',
  { ...post, id: 7001 },
  { ...post, observedAt: undefined },
  { ...post, plays: '10432' },
  { ...post, plays: null },
  { ...post, hashtags: 'spf' },
  { ...post, hashtags: [1] },
  { ...post, isAd: 0 },
  { ...post, paidLabel: true },
  { ...post, warnings: 'sensitive' },
])('%j is no post', (value) => {
  expect(isPost(value)).toBe(false);
});
