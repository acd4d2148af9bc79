import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { rateContent } from './content';

const post = (id: number, fields: Partial<Post>): Post => ({
  id: String(id),
  observedAt: 0,
  ...fields,
});

test('the language most captions are in, among the posts that state one', () => {
  const posts = [
    post(1, { language: 'en' }),
    post(2, { language: 'en' }),
    post(3, { language: 'es' }),
    post(4, {}),
  ];
  expect(rateContent(posts, {}).language).toEqual({ code: 'en', sharePct: 200 / 3, n: 3 });
});

test('"un" states no language', () => {
  expect(rateContent([post(1, { language: 'un' })], {}).language).toBeUndefined();
});

test('scripts and regions of one language count together', () => {
  const posts = [post(1, { language: 'zh-Hans' }), post(2, { language: 'zh-Hant' })];
  expect(rateContent(posts, {}).language).toEqual({ code: 'zh', sharePct: 100, n: 2 });
});

test('the region most posts were made in wins over the profile’s', () => {
  const posts = [
    post(1, { location: 'US' }),
    post(2, { location: 'us' }),
    post(3, { location: 'MX' }),
  ];
  expect(rateContent(posts, { region: 'DE' }).region).toEqual({
    code: 'US',
    sharePct: 200 / 3,
    n: 3,
    from: 'posts',
  });
});

test('without a majority of posts the profile’s region stands in', () => {
  const posts = [post(1, { location: 'US' }), post(2, { location: 'MX' })];
  expect(rateContent(posts, { region: 'de' }).region).toEqual({
    code: 'DE',
    n: 0,
    from: 'profile',
  });
  expect(rateContent(posts, {}).region).toBeUndefined();
});

test('no posts and no profile region: nothing is said', () => {
  expect(rateContent([], {})).toEqual({});
});

test('what is no code of a language or a country says nothing', () => {
  const posts = [
    post(1, { language: '', location: '' }),
    post(2, { language: '1', location: 'XYZ' }),
  ];
  expect(rateContent(posts, { region: 'Earth' })).toEqual({});
});

test('a post met twice states its language and country once', () => {
  const twice = [post(1, { language: 'en', location: 'US' }), post(1, { observedAt: 5 })];
  expect(rateContent(twice, {})).toEqual({
    language: { code: 'en', sharePct: 100, n: 1 },
    region: { code: 'US', sharePct: 100, n: 1, from: 'posts' },
  });
});

test('two languages as frequent as each other are neither the most frequent', () => {
  const posts = [post(1, { language: 'de' }), post(2, { language: 'en' })];
  expect(rateContent(posts, {}).language).toBeUndefined();
  expect(rateContent([...posts, post(3, { language: 'en' })], {}).language?.code).toBe('en');
});
