import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnswer, createComment, createWriter, creatorId, postId } from './invented-comment';
import { createItem, observedAt } from './invented-item';
import { parseFacts } from './parse-facts';
import { pickFacts } from './pick-facts';
import { createPostAuthors } from './post-authors';

const met = createPostAuthors();
met.learn([
  {
    creator: { id: creatorId, handle: 'glowbymaya', observedAt },
    posts: [{ id: postId, observedAt }],
  },
]);

const read = (comments: unknown, authors = met) =>
  parseFacts(pickFacts({ comments, total: 1, has_more: 0 }), observedAt, authors);

test('a comment is id, post, text and likes, and nothing of who wrote it', () => {
  const { comments, unreadable } = read([createComment()]);
  expect(comments).toEqual([
    {
      id: '7520000000000000001',
      postId,
      text: 'Where did you get the jar?',
      likes: 12,
      isReply: false,
      isByCreator: false,
      isAnswered: false,
    },
  ]);
  expect(unreadable).toEqual([]);
});

test('an answer that came inside a comment is a reply of its own, and the comment is answered', () => {
  const answered = createComment({ reply_comment_total: 7, reply_comment: [createAnswer()] });
  expect(read([answered]).comments).toMatchObject([
    { id: '7520000000000000001', isReply: false, isAnswered: true },
    {
      id: '7520000000000000002',
      isReply: true,
      parentId: '7520000000000000001',
      isByCreator: true,
      text: 'At the market!',
    },
  ]);
});

test('of what came inside a comment no more is read than TikTok nests', () => {
  const reply_comment = Array.from({ length: 99 }, (_, n) =>
    createAnswer({ cid: String(752 + n), text: 'x'.repeat(10_000) }),
  );
  const { comments } = read([createComment({ reply_comment })]);
  expect(comments).toHaveLength(1 + 5);
  expect(comments[1]?.text).toHaveLength(500);
});

test('replies asked for later name the comment that they answer', () => {
  expect(read([createAnswer()]).comments).toMatchObject([
    { isReply: true, parentId: '7520000000000000001', isByCreator: true },
  ]);
  expect(read([createAnswer()]).comments[0]).not.toHaveProperty('isAnswered');
});

test('"not answered" is said only where every reply was there to see', () => {
  const reader = createAnswer({
    label_list: null,
    user: createWriter('7000000000000000008', 'ana'),
  });
  const isAnswered = (fields: object, authors = met) =>
    read([createComment(fields)], authors).comments[0]?.isAnswered;
  expect(isAnswered({ reply_comment_total: 1, reply_comment: [reader] })).toBe(false);
  expect(isAnswered({ reply_comment_total: 2, reply_comment: [reader] })).toBeUndefined();
  expect(isAnswered({ reply_comment_total: 2, reply_comment: null })).toBeUndefined();
  expect(isAnswered({ reply_comment_total: undefined })).toBeUndefined();
  const strangers = createPostAuthors();
  expect(
    isAnswered({ reply_comment_total: 1, reply_comment: [reader] }, strangers),
  ).toBeUndefined();
  expect(isAnswered({ reply_comment_total: 0 }, strangers)).toBe(false);
});

test('whether the creator wrote it is unknown until the post was met, unless TikTok labels it', () => {
  const byCreator = (row: object, authors = createPostAuthors()) =>
    read([row], authors).comments[0]?.isByCreator;
  expect(byCreator(createComment())).toBeUndefined();
  expect(byCreator(createAnswer())).toBe(true);
  expect(byCreator(createAnswer({ label_list: [{ text: 'Friend', type: 2 }] }))).toBeUndefined();
  expect(byCreator(createComment({ user: createWriter(creatorId, 'x') }), met)).toBe(true);
  expect(byCreator(createComment({ user: undefined }), met)).toBeUndefined();
});

test('a post that comes with its comments tells their creator at once', () => {
  const body = {
    item: createItem(),
    comments: [createComment({ user: createWriter(creatorId, 'x') })],
  };
  expect(parseFacts(pickFacts(body), observedAt).comments[0]?.isByCreator).toBe(true);
});

test('a picture without words is a comment with an empty text', () => {
  expect(read([createComment({ text: '' })]).comments[0]?.text).toBe('');
});

test('one unreadable comment costs only itself, and is reported without its words', () => {
  const { comments, unreadable } = parseFacts(
    {
      comments: [
        createComment({ cid: 'x' }),
        createComment({ aweme_id: '' }),
        createComment({ text: 5 }),
        createComment({ digg_count: -1 }),
        null,
        'x',
      ],
    },
    observedAt,
    met,
  );
  expect(comments).toHaveLength(1);
  expect(comments[0]).not.toHaveProperty('likes');
  expect(unreadable.map(({ field }) => field)).toEqual(Array(5).fill('comment'));
  expect(JSON.stringify(unreadable)).not.toContain('jar');
});

test('a reply of another post inside a comment is left out', () => {
  const foreign = createAnswer({ aweme_id: '7510000000000000002' });
  expect(read([createComment({ reply_comment: [foreign] })]).comments).toHaveLength(1);
});

test('long and broken text is bounded and well-formed', () => {
  const text = `\uD83C${'x'.repeat(9_000)}`;
  const [comment] = parseFacts({ comments: [createComment({ text })] }, observedAt).comments;
  expect(comment?.text).toHaveLength(500);
  expect(comment?.text.isWellFormed()).toBe(true);
});

test('a comment met twice in one answer comes once', () => {
  expect(read([createComment(), createComment()]).comments).toHaveLength(1);
});

test('whatever comes as a comment, what is told has ids of digits, bounded text and whole likes', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('0', '7', postId, creatorId, -1, Number.NaN, Number.POSITIVE_INFINITY),
    fc.string({ unit: 'binary', maxLength: 600 }),
  );
  const fields = ['cid', 'aweme_id', 'text', 'digg_count', 'reply_id', 'user', 'label_list'];
  const row = fc.record(Object.fromEntries(fields.map((field) => [field, odd])), {
    requiredKeys: [],
  });
  const rows = fc.array(
    fc.record({ patch: row, inside: fc.oneof(odd, fc.array(row)), total: odd }),
  );
  fc.assert(
    fc.property(rows, (many) => {
      const comments = many.map(({ patch, inside, total }) =>
        createComment({ ...patch, reply_comment: inside, reply_comment_total: total }),
      );
      for (const comment of parseFacts({ comments }, observedAt, met).comments) {
        expect(comment.id).toMatch(/^\d{1,20}$/);
        expect(comment.postId).toMatch(/^\d{1,20}$/);
        expect(comment.text.length).toBeLessThanOrEqual(500);
        expect(comment.text.isWellFormed()).toBe(true);
        expect(Number.isSafeInteger(comment.likes ?? 0) && (comment.likes ?? 0) >= 0).toBe(true);
      }
    }),
  );
});
