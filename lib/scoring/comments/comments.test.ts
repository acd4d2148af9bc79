import { expect, test } from 'vitest';
import { type CommentTally, zeroByClass } from '@/lib/model/comment-tally';
import type { Post } from '@/lib/model/post';
import { rateComments } from './comments';

const tally = (
  counts: Partial<CommentTally['classes']>,
  fields: Partial<CommentTally> = {},
): CommentTally => {
  const classes = { ...zeroByClass(), ...counts };
  const read = Object.values(classes).reduce((sum, count) => sum + count, 0);
  return {
    read,
    classes,
    duplicates: 0,
    topLevel: read,
    answered: 0,
    weights: { ...classes },
    observedAt: 0,
    ...fields,
  };
};
const post = (id: number, fields: Partial<Post> = {}): Post => ({
  id: String(id),
  observedAt: 0,
  ...fields,
});

test('no open post: nothing read, no score and no share answered', () => {
  const signal = rateComments([post(1), post(2)]);
  expect(signal).toMatchObject({ n: 0, posts: 0, postsRead: 2, videoReplies: 0 });
  expect(signal.score).toBeUndefined();
  expect(signal.answeredPct).toBeUndefined();
});

test('posts are added up', () => {
  const signal = rateComments([
    post(1, { commentTally: tally({ intent: 3, praise: 2 }, { duplicates: 2, answered: 1 }) }),
    post(2, { commentTally: tally({ intent: 1, spam: 4 }, { answered: 2 }) }),
    post(3),
  ]);
  expect(signal).toMatchObject({
    n: 10,
    posts: 2,
    counts: { intent: 4, praise: 2, spam: 4 },
    duplicates: 2,
    topLevel: 10,
    answered: 3,
    answeredPct: 30,
  });
});

test('a post met twice counts once, with its fuller count', () => {
  const twice = [4, 9].map((praise) => post(1, { commentTally: tally({ praise }) }));
  expect(rateComments(twice)).toMatchObject({ n: 9, posts: 1, postsRead: 1 });
});

test('a tally of nothing counts as no post', () => {
  expect(rateComments([post(1, { commentTally: tally({}) })])).toMatchObject({ n: 0, posts: 0 });
});

test('nine comments make no score, ten do', () => {
  expect(rateComments([post(1, { commentTally: tally({ praise: 9 }) })]).score).toBeUndefined();
  expect(rateComments([post(1, { commentTally: tally({ praise: 10 }) })]).score).toBeGreaterThan(0);
});

test('the score stays between 0 and 100 and falls with spam and with bare emoji', () => {
  const score = (counts: Partial<CommentTally['classes']>) =>
    rateComments([post(1, { commentTally: tally(counts) })]).score ?? Number.NaN;
  expect(score({ intent: 1_000, question: 10 })).toBeCloseTo(100, 1);
  expect(score({ spam: 100_000 })).toBe(0);
  expect(score({ praise: 100 })).toBeLessThan(score({ praise: 60, question: 40 }));
  expect(score({ 'emoji-only': 100 })).toBeLessThan(score({ praise: 100 }));
});

test('few comments stay near what is expected of any', () => {
  const score = (n: number) =>
    rateComments([post(1, { commentTally: tally({ praise: n }) })]).score ?? Number.NaN;
  expect(score(10)).toBeGreaterThan(score(100));
  expect(score(100)).toBeGreaterThan(score(10_000));
});

test('a liked comment weighs more', () => {
  const classes = { praise: 8, question: 2 };
  const liked = tally(classes, { weights: { ...zeroByClass(), praise: 8, question: 14 } });
  const plain = tally(classes);
  expect(rateComments([post(1, { commentTally: liked })]).score ?? 0).toBeGreaterThan(
    rateComments([post(1, { commentTally: plain })]).score ?? 0,
  );
});

test.each([
  'Replying to @ana.b this one is better',
  'Respondiendo a @ana claro',
  'Respuesta a @ana',
  'Respondendo a @ana',
  'Réponse à @ana',
  'Répondre à @ana',
  'Antwort auf @ana',
  'Antwort an @ana',
  'Risposta a @ana',
  'Membalas @ana',
  'Membalas kepada @ana',
  'Trả lời @ana',
  '回复 @ana',
  '@ana さんへの返信',
  'Ответ пользователю @ana',
])('a post made as an answer: %s', (caption) => {
  expect(rateComments([post(1, { caption })]).videoReplies).toBe(1);
});

test.each(['with @ana', 'I was replying to @ana all day', 'Replying to comments', '', '@ana'])(
  'is no answer: %s',
  (caption) => {
    expect(rateComments([post(1, { caption })]).videoReplies).toBe(0);
  },
);
