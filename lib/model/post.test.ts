import { expect, test } from 'vitest';
import { type CommentTally, zeroByClass } from './comment-tally';
import { mergePost, type Post } from './post';

const seen: Post = { id: '71', plays: 10_432, likes: 600, isPinned: true, observedAt: 1_000 };

test('counts seen again are updated, never added up', () => {
  const later: Post = { id: '71', plays: 12_300, likes: 710, observedAt: 2_000 };
  expect(mergePost(seen, later)).toEqual({ ...later, isPinned: true });
  expect(mergePost(later, seen)).toEqual({ ...later, isPinned: true });
});

test('hidden counts do not erase known ones, nor make them look newer than they are', () => {
  expect(mergePost(seen, { id: '71', observedAt: 2_000 })).toEqual(seen);
});

test('likes drawn without views do not mix with the views of an earlier reading', () => {
  const drawn: Post = { id: '71', likes: 900, caption: 'glow', observedAt: 2_000 };
  const expected = { ...seen, caption: 'glow' };
  expect(mergePost(seen, drawn)).toEqual(expected);
  expect(mergePost(drawn, seen)).toEqual(expected);
});

test('a reading that tells more counts than the older one replaces what it has', () => {
  const drawn: Post = { id: '71', likes: 590, observedAt: 500 };
  expect(mergePost(drawn, seen)).toEqual(seen);
});

test('the newer observation that tells all is the result itself, not a copy', () => {
  const again: Post = { ...seen, likes: 640, observedAt: 2_000 };
  expect(mergePost(seen, again)).toBe(again);
  expect(mergePost(again, seen)).toBe(again);
});

function tallyOf(read: number, observedAt: number): CommentTally {
  const none = zeroByClass();
  return {
    read,
    classes: { ...none, praise: read },
    duplicates: 0,
    topLevel: read,
    answered: 0,
    weights: { ...none, praise: read },
    observedAt,
  };
}

test('the fuller count of comments stays, whichever comes first: a page opened again begins anew', () => {
  const full: Post = { ...seen, commentTally: tallyOf(120, 1_000) };
  const begun: Post = { ...seen, commentTally: tallyOf(20, 2_000), observedAt: 2_000 };
  for (const merged of [mergePost(full, begun), mergePost(begun, full)]) {
    expect(merged.commentTally).toEqual(full.commentTally);
    expect(merged.observedAt).toBe(2_000);
  }
});

test('of two counts of as many comments the newer one stays', () => {
  const earlier: Post = { ...seen, commentTally: tallyOf(20, 1_000) };
  const later: Post = { ...seen, commentTally: tallyOf(20, 2_000), observedAt: 2_000 };
  expect(mergePost(earlier, later)).toBe(later);
  expect(mergePost(later, earlier)).toBe(later);
});

test('a post without a count of comments does not take the known one away', () => {
  const counted: Post = { ...seen, commentTally: tallyOf(20, 1_000) };
  const again: Post = { ...seen, likes: 640, observedAt: 2_000 };
  expect(mergePost(counted, again).commentTally).toEqual(counted.commentTally);
  expect(mergePost(again, counted).commentTally).toEqual(counted.commentTally);
});
