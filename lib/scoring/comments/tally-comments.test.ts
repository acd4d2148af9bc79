import { expect, test } from 'vitest';
import { commentTallySchema } from '@/lib/model/comment-tally';
import type { SeenComment } from '@/lib/model/seen-comment';
import { tallyComments } from './tally-comments';

let lastId = 0;
const comment = (text: string, fields: Partial<SeenComment> = {}): SeenComment => ({
  id: String(++lastId),
  postId: '71',
  text,
  isReply: false,
  ...fields,
});
const tally = (...comments: SeenComment[]) => tallyComments(comments, 1_000);

test('every comment is counted once, in one class', () => {
  const seen = [comment('how much?'), comment('😍'), comment('gorgeous')];
  const counted = tally(...seen, ...seen).tally;
  expect(counted.read).toBe(3);
  expect(counted.classes).toMatchObject({ intent: 1, 'emoji-only': 1, praise: 1, spam: 0 });
  expect(commentTallySchema.parse(counted)).toEqual(counted);
});

test('the creator’s own comments and pictures without words are left out', () => {
  const own = comment('thank you all', { isByCreator: true });
  expect(tally(own, comment(''), comment('  ')).tally.read).toBe(0);
  expect(tally({ ...own, isByCreator: undefined }, own).tally.read).toBe(0);
});

test('a comment weighs 1 + ln(1 + likes); odd likes weigh nothing more', () => {
  const { weights } = tally(
    comment('gorgeous', { likes: 99 }),
    comment('stunning', { likes: undefined }),
    comment('lovely', { likes: Number.NaN }),
    comment('pretty', { likes: -5 }),
  ).tally;
  expect(weights.praise).toBeCloseTo(4 + Math.log(100), 10);
});

test('the same words are duplicates, whatever their case, dots, emoji and length', () => {
  const { duplicates } = tally(
    comment('Hadir!!'),
    comment('hadir 🥰'),
    comment('@ana HADIRRRR'),
    comment('something else'),
  ).tally;
  expect(duplicates).toBe(3);
});

test('emoji and mentions alone repeat nobody', () => {
  expect(
    tally(comment('😍'), comment('😍'), comment('@ana'), comment('@ana')).tally.duplicates,
  ).toBe(0);
});

test('a comment is answered by TikTok’s word or by a reply of the creator', () => {
  const asked = comment('is it waterproof?');
  const { tally: counted } = tally(
    asked,
    comment('yes it is', { isReply: true, parentId: asked.id, isByCreator: true }),
    comment('gorgeous', { isAnswered: true }),
    comment('stunning', { isAnswered: false }),
    comment('same', { isReply: true, parentId: asked.id, isByCreator: false }),
  );
  expect(counted).toMatchObject({ read: 4, topLevel: 3, answered: 2 });
});

test('where nothing tells about answers, nothing is said of them', () => {
  expect(tally(comment('gorgeous'), comment('stunning')).tally).toMatchObject({
    read: 2,
    topLevel: 0,
    answered: 0,
  });
});

test('examples are the three most liked of a class, short, without names', () => {
  const { examples } = tally(
    comment('gorgeous', { likes: 1 }),
    comment('stunning @ana.b', { likes: 9 }),
    comment('pretty', { likes: 5 }),
    comment('lovely', { likes: 3 }),
    comment(`${'😍a'.repeat(200)}`, { likes: 2 }),
  );
  expect(examples.praise).toEqual(['stunning @…', 'pretty', 'lovely']);
  expect(examples.intent).toBeUndefined();
  const long = tally(comment('ab '.repeat(300))).examples;
  expect([...(Object.values(long)[0]?.[0] ?? '')].length).toBe(140);
});

test('no comments: an empty tally, no examples', () => {
  expect(tally()).toMatchObject({
    tally: { read: 0, duplicates: 0, observedAt: 1_000 },
    examples: {},
  });
});
