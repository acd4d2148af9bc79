import { expect, test } from 'vitest';
import type { SeenComment } from '@/lib/model/seen-comment';
import { createPageComments } from './page-comments';

const isKnown = () => true;

function comment(id: string, postId = '71', facts: Partial<SeenComment> = {}): SeenComment {
  return { id, postId, text: 'love this', isReply: false, ...facts };
}

test('a post is counted once for each batch that brings something new', () => {
  const comments = createPageComments();
  comments.add([comment('1'), comment('2'), comment('3', '72')]);
  expect(comments.count(isKnown, 5).map(({ postId, tally }) => [postId, tally.read])).toEqual([
    ['71', 2],
    ['72', 1],
  ]);
  expect(comments.count(isKnown, 6)).toEqual([]);
  comments.add([comment('1'), comment('4', '72')]);
  expect(comments.count(isKnown, 7)).toMatchObject([{ postId: '72', tally: { observedAt: 7 } }]);
});

test('a comment read again is the same one, with what is newly known and nothing lost', () => {
  const comments = createPageComments();
  comments.add([comment('1', '71', { likes: 3 })]);
  comments.count(isKnown, 1);
  comments.add([comment('1', '71', { likes: undefined })]);
  expect(comments.count(isKnown, 2)).toEqual([]);
  comments.add([comment('1', '71', { isByCreator: true })]);
  expect(comments.count(isKnown, 3)).toMatchObject([{ tally: { read: 0 } }]);
});

test('a post that is not known yet waits', () => {
  const comments = createPageComments();
  comments.add([comment('1')]);
  expect(comments.count(() => false, 1)).toEqual([]);
  expect(comments.count(isKnown, 2)).toHaveLength(1);
});

test('so many comments of a post and so many posts, and no more', () => {
  const comments = createPageComments(2, 3);
  comments.add(Array.from({ length: 9 }, (_, i) => comment(String(i))));
  expect(comments.count(isKnown, 1)[0]?.tally.read).toBe(3);
  // One that is held is still updated.
  comments.add([comment('0', '71', { isByCreator: true })]);
  expect(comments.count(isKnown, 2)[0]?.tally.read).toBe(2);
  comments.add([comment('a', '72'), comment('b', '71'), comment('c', '73')]);
  expect(comments.count(isKnown, 3).map(({ postId }) => postId)).toEqual(['73']);
  expect(comments.examplesOf(['72'])).toBeUndefined();
});

test('examples of several posts are merged, each text once and few of each class', () => {
  const comments = createPageComments();
  for (const [i, text] of ['love this', 'so pretty', 'love this', 'wow'].entries()) {
    comments.add([comment(String(i), `7${i}`, { text })]);
  }
  comments.count(isKnown, 1);
  const all = Object.values(comments.examplesOf(['70', '71', '72', '73', '79']) ?? {}).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('love this');
  expect(comments.examplesOf(['79'])).toBeUndefined();
});

test('a few posts are counted at a time, the longest untouched first, and none is left out', () => {
  const comments = createPageComments();
  for (let i = 0; i < 9; i += 1) comments.add([comment(String(i), `7${i}`)]);
  const rounds: string[][] = [];
  while (comments.hasNews(isKnown)) {
    rounds.push(comments.count(isKnown, 1).map(({ postId }) => postId));
  }
  expect(rounds.flat()).toEqual(['70', '71', '72', '73', '74', '75', '76', '77', '78']);
  expect(rounds[0]?.length).toBeLessThan(9);
  comments.add([comment('x', '79')]);
  expect(comments.hasNews(() => false)).toBe(false);
});
