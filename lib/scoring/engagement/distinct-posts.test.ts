import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { distinctPosts } from './distinct-posts';

const post = (id: string, plays: number | undefined, observedAt: number): Post => ({
  id,
  plays,
  observedAt,
});

test('of one id the newest counts stay, in the place of the first mention', () => {
  const posts = [post('1', 40, 20), post('2', 7, 10), post('1', 30, 10)];
  expect(distinctPosts(posts)).toEqual([post('1', 40, 20), post('2', 7, 10)]);
});

test('a count that the newer observation does not tell is not lost, nor made newer', () => {
  expect(distinctPosts([post('1', 40, 10), post('1', undefined, 20)])).toEqual([post('1', 40, 10)]);
});

test('posts that are distinct already come back as the same list', () => {
  const posts = [post('1', 40, 20), post('2', 7, 10)];
  expect(distinctPosts(posts)).toBe(posts);
  expect(distinctPosts([])).toEqual([]);
});
