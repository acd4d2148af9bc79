import { expect, test } from 'vitest';
import { mergePost, type Post } from './post';

const seen: Post = { id: '71', plays: 10_432, likes: 600, isPinned: true, observedAt: 1_000 };

test('counts seen again are updated, never added up', () => {
  const later: Post = { id: '71', plays: 12_300, likes: 710, observedAt: 2_000 };
  expect(mergePost(seen, later)).toEqual({ ...later, isPinned: true });
  expect(mergePost(later, seen)).toEqual({ ...later, isPinned: true });
});

test('hidden counts do not erase known ones', () => {
  expect(mergePost(seen, { id: '71', observedAt: 2_000 })).toEqual({ ...seen, observedAt: 2_000 });
});

test('the newer observation that tells all is the result itself, not a copy', () => {
  const again: Post = { ...seen, likes: 640, observedAt: 2_000 };
  expect(mergePost(seen, again)).toBe(again);
  expect(mergePost(again, seen)).toBe(again);
});
