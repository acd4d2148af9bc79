import { expect, test } from 'vitest';
import { commentClasses } from '@/lib/model/comment-tally';
import type { CommentSignal } from '@/lib/scoring/signals/comment-signal';
import { commentMessages as say } from './comments';

const counts = {
  spam: 2,
  'emoji-only': 4,
  'mention-only': 4,
  intent: 9,
  question: 8,
  specific: 12,
  praise: 9,
};
const comments: CommentSignal = {
  n: 48,
  posts: 2,
  counts,
  duplicates: 3,
  topLevel: 40,
  answered: 11,
  answeredPct: 27.5,
  score: 71,
  videoReplies: 0,
  postsRead: 6,
};
const none = { ...comments, n: 0, posts: 0, duplicates: 0, topLevel: 0, answered: 0 };

test('comments are said with n, posts and whose choice the sample is', () => {
  expect(say.commentsSentence(comments)).toBe(
    'Of 48 comments read on 2 posts (TikTok’s top-ranked first), 17 ask or want to buy, 2 promote something.',
  );
  expect(say.commentsOf(48, 2)).toBe('comments · 2 posts · top-ranked');
});

test('one comment says that it is one, and none is no 0', () => {
  const one = { ...comments, n: 1, posts: 1, counts: { ...counts, intent: 1 } };
  expect(say.commentsSentence(one)).toMatch(/^One comment read on one post .*: it says little\.$/);
  expect(say.commentsBrief(one)).toBe('One comment says little.');
  expect(say.commentsSentence(none)).toBe('None read yet: open the comments of a post.');
});

test('answers are counted among comments that can be answered', () => {
  expect(say.answeredSentence(comments)).toBe(
    'The creator answered at least 11 of 40 comments (28%).',
  );
  expect(say.answeredSentence({ ...comments, answered: 0, answeredPct: 0 })).toBe(
    'No answer of the creator seen under 40 comments.',
  );
  expect(say.answeredSentence(none)).toBeUndefined();
});

test('a score says that it is not calibrated, and a missing one how many comments it needs', () => {
  expect(say.commentDetails(comments)).toContain(
    'Score 71 of 100 from 48 comments: our own weights, not calibrated.',
  );
  expect(say.commentDetails({ ...comments, n: 4, duplicates: 0, score: undefined })).toEqual([
    'No score: 4 of 10 comments.',
  ]);
  expect(say.commentDetails({ ...none, videoReplies: 2 })).toEqual([
    '2 of 6 posts made as an answer (“Replying to @…”).',
  ]);
});

test('every class has its place in bar and legend', () => {
  expect([...say.classOrder].sort()).toEqual([...commentClasses].sort());
});

test('one that asks asks, and one that promotes promotes', () => {
  const few = { ...comments, counts: { ...counts, intent: 1, question: 0, spam: 1 } };
  expect(say.commentsSentence(few)).toContain('1 asks or wants to buy, 1 promotes something.');
  const nobody = { ...comments, counts: { ...counts, intent: 0, question: 0, spam: 0 } };
  expect(say.commentsSentence(nobody)).toContain('none asks or wants to buy, none promotes');
});

test('one comment that was answered says little', () => {
  expect(say.answeredSentence({ ...comments, topLevel: 1, answered: 1, answeredPct: 100 })).toBe(
    'The creator answered the one comment read that is no reply.',
  );
});

test('no comment read is not "none asks"', () => {
  expect(say.commentsBrief(none)).toBe('None read yet: open the comments of a post.');
});
