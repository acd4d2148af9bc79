import { expect, test } from 'vitest';
import type { Creator } from '@/lib/model/creator';
import { lessonSchema } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { toLesson } from './lesson';

const day = 24 * 60 * 60 * 1000;
const creator: Creator = { handle: 'dewy.dora', observedAt: 0 };
let lastId = 0;
const post = (fields: Partial<Post>): Post => ({
  id: String(++lastId),
  createdAt: 0,
  observedAt: 10 * day,
  ...fields,
});
const counted = { plays: 10_000, likes: 500, comments: 60, shares: 40 };
const tagsOf = (...posts: Post[]) => toLesson(creator, posts).tags;

test('niche, language and the mean of the logarithms of the eligible rates are taught', () => {
  const lesson = toLesson(creator, [
    post({ ...counted, hashtags: ['skintok'], language: 'en' }),
    post({ ...counted, plays: 20_000, hashtags: ['skintok'], language: 'en-GB' }),
    post({ ...counted, plays: 400, hashtags: ['skintok'], language: 'en' }),
  ]);
  expect(lesson).toMatchObject({ niche: 'skincare', language: 'en', tags: [] });
  expect(lesson.logRate).toBeCloseTo((Math.log(6) + Math.log(3)) / 2, 10);
  expect(lessonSchema.safeParse(lesson).success).toBe(true);
});

test('nothing is taught where nothing is known', () => {
  expect(toLesson(creator, [])).toEqual({ tags: [] });
});

test('a generalist teaches no niche, captions of two languages no language', () => {
  const lesson = toLesson(creator, [
    ...['booktok', 'gymtok', 'cartok'].map((tag) => post({ hashtags: [tag], language: 'en' })),
    ...['vi', 'vi', 'vi'].map((language) => post({ language })),
  ]);
  expect(lesson.niche).toBeUndefined();
  expect(lesson.language).toBeUndefined();
});

test('a post that nobody reacted to does not make the rate infinite', () => {
  const { logRate } = toLesson(creator, [post({ plays: 1_000, likes: 0, comments: 0, shares: 0 })]);
  expect(logRate).toBeCloseTo(Math.log(0.05), 10);
});

test('an unknown hashtag is taught with the niche of the posts that carry it', () => {
  expect(
    tagsOf(
      post({ hashtags: ['skintok', 'DewyClub'] }),
      post({ hashtags: ['retinol', 'dewyclub', 'Shelfie_Qz'] }),
    ),
  ).toEqual([
    { tag: 'dewyclub', niche: 'skincare' },
    { tag: 'shelfieqz', niche: 'skincare' },
  ]);
});

test('a post without a clear topic teaches no hashtag', () => {
  expect(tagsOf(post({ hashtags: ['dewyclub'] }))).toEqual([]);
  expect(tagsOf(post({ hashtags: ['booktok', 'gymtok', 'cartok', 'dewyclub'] }))).toEqual([]);
});

test('known tags, reach tags, numbers, the own name and odd lengths are not taught', () => {
  expect(
    tagsOf(
      post({
        hashtags: [
          'skintok',
          'mysunscreen',
          'fyp',
          'foryoupage99',
          '2026',
          '٢٠٢٦',
          'ab',
          'x'.repeat(41),
          'DewyDora',
          '✨',
        ],
      }),
    ),
  ).toEqual([]);
});

test('of a hashtag with two niches the more frequent is taught, of many hashtags the thirty most frequent', () => {
  expect(
    tagsOf(
      ...['booktok', 'gymtok', 'booktok'].map((tag) => post({ hashtags: [tag, 'shelfieqz'] })),
    ),
  ).toEqual([{ tag: 'shelfieqz', niche: 'books' }]);
  const many = Array.from({ length: 50 }, (_, i) => `zqx${i}k`);
  const tags = tagsOf(
    post({ hashtags: ['booktok', ...many] }),
    post({ hashtags: ['booktok', 'zqx49k'] }),
  );
  expect(tags).toHaveLength(30);
  expect(tags[0]?.tag).toBe('zqx49k');
});

test('names of object members are hashtags like others', () => {
  expect(tagsOf(post({ hashtags: ['booktok', 'constructor', '__proto__'] }))).toEqual([
    { tag: 'constructor', niche: 'books' },
    { tag: 'proto', niche: 'books' },
  ]);
});

test('a post read twice teaches once', () => {
  const twice = post({ ...counted, id: '7', hashtags: ['skintok'] });
  const other = post({ ...counted, plays: 20_000, hashtags: ['skintok'] });
  const { logRate } = toLesson(creator, [twice, { ...twice }, other]);
  expect(logRate).toBeCloseTo((Math.log(6) + Math.log(3)) / 2, 10);
});
