import { expect, test } from 'vitest';
import { inventRow } from './invented-row';
import { canTag, countTags, parseTags } from './tags';

test('a pasted list becomes tags without #, blanks and doubles', () => {
  expect(parseTags('#summer, gifted;\n summer ,, # , top 10')).toEqual([
    'summer',
    'gifted',
    'top 10',
  ]);
});

test('an entry has room for thirty tags of sixty characters', () => {
  const full = Array.from({ length: 30 }, (_, n) => `tag ${n}`);
  expect(canTag(full, ['one more'])).toBe(false);
  expect(canTag(full, ['tag 7'])).toBe(true);
  expect(canTag([], ['x'.repeat(61)])).toBe(false);
});

test('tags that occur are counted by creator, the most frequent first', () => {
  const rows = [['b', 'a'], ['b'], []].map((tags, n) =>
    inventRow({ handle: `h${n}`, entry: { tags } }),
  );
  expect(countTags([...rows, inventRow({ handle: 'none' })])).toEqual([
    { tag: 'b', count: 2 },
    { tag: 'a', count: 1 },
  ]);
});
