import { expect, test } from 'vitest';
import { nicheIndex, type Vote } from './niche-index';

const owners = (votes: Vote[] | undefined) =>
  votes?.map(({ niche, weight }) => [nicheIndex().niches[niche]?.id, weight]);

test('a community tag speaks for its niche with 3, another of its tags with 2', () => {
  const { tags } = nicheIndex();
  expect(owners(tags.get('skintok'))).toEqual([['skincare', 3]]);
  expect(owners(tags.get('retinol'))).toEqual([['skincare', 2]]);
});

test('what several niches own speaks for each by its share', () => {
  const { contentLabels, keywords } = nicheIndex();
  expect(owners(contentLabels.get('beauty & care'))).toEqual([
    ['beauty', 1],
    ['skincare', 1],
    ['fragrance', 1],
  ]);
  expect(owners(keywords.get('food'))).toEqual([
    ['food', 0.5],
    ['restaurants', 0.5],
  ]);
});

test('keywords are folded, and two written with a hyphen are two words', () => {
  const { keywords } = nicheIndex();
  expect(keywords.has('beaute')).toBe(true);
  expect(owners(keywords.get('plant based'))).toEqual([['vegan', 1]]);
});

test('everyday words that the lists brought in speak for nothing', () => {
  const { keywords } = nicheIndex();
  for (const word of ['the', 'a', 'to', 'of', 'ai', 'foi', 'god', 'watch', 'content']) {
    expect(keywords.has(word), word).toBe(false);
  }
});

test('"Daily Life" stands on any diary and is no sign of cleaning', () => {
  expect(nicheIndex().contentLabels.has('daily life')).toBe(false);
});

test('every niche has an id of its own, a label and words', () => {
  const { niches, positions } = nicheIndex();
  expect(niches.length).toBeGreaterThanOrEqual(46);
  expect(positions.size).toBe(niches.length);
  for (const { label, tags, keywords } of niches) {
    expect(label).not.toBe('');
    expect(tags.length + keywords.length).toBeGreaterThan(5);
  }
});

test('it is built once', () => {
  expect(nicheIndex()).toBe(nicheIndex());
});
