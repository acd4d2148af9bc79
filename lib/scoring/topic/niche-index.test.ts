import { expect, test } from 'vitest';
import taxonomy from '@/assets/niche-taxonomy.json';
import type { Vote } from './keyword-index';
import { nicheIndex } from './niche-index';

const owners = (votes: Vote[] | undefined) =>
  votes?.map(({ niche, weight }) => [nicheIndex().niches[niche]?.id, weight]);

test('a community tag speaks for its niche with 3, another of its tags with 2, a broad one with 1', () => {
  const { tags } = nicheIndex();
  expect(owners(tags.get('skintok'))).toEqual([['skincare', 3]]);
  expect(owners(tags.get('glassskin'))).toEqual([['skincare', 2]]);
  expect(owners(tags.get('funny'))).toEqual([['comedy', 1]]);
});

test('what several niches own speaks for each by its share', () => {
  const { contentLabels, keywords } = nicheIndex();
  expect(owners(contentLabels.get('beauty & care'))).toEqual([
    ['beauty', 1],
    ['skincare', 1],
    ['fragrance', 1],
  ]);
  expect(owners(keywords.ofTag('food')?.votes)).toEqual([
    ['food', 0.5],
    ['restaurants', 0.5],
  ]);
});

test('everyday words are no keywords of any language', () => {
  const everyday =
    'the a to of ai foi god watch content home baby style boss hasta para dans rok kota drama allah ' +
    'seni cinta hay shop real work look run mode car';
  for (const word of everyday.split(' ')) {
    expect(nicheIndex().keywords.find([word]), word).toEqual([]);
  }
});

test('"Daily Life" stands on any diary and is no sign of cleaning', () => {
  expect(nicheIndex().contentLabels.has('daily life')).toBe(false);
});

test('TikTok’s learning programmes are no niche', () => {
  for (const tag of ['learnontiktok', 'edutok']) expect(nicheIndex().tags.has(tag)).toBe(false);
});

test('every niche has an id of its own, a label, and words in eleven languages', () => {
  const { niches, positions } = nicheIndex();
  const languages = Object.entries<Record<string, string>>(taxonomy.keywords);
  expect(languages).toHaveLength(11);
  expect(niches).toHaveLength(46);
  expect(positions.size).toBe(niches.length);
  for (const { id, label, tags, keywords } of niches) {
    expect(label).not.toBe('');
    expect(tags.length, id).toBeGreaterThan(0);
    expect(keywords.length, id).toBeGreaterThan(5);
    for (const [language, byNiche] of languages) {
      // Malay shares some niches' words with Indonesian.
      if (language !== 'ms') expect(byNiche[id], `${id} ${language}`).toMatch(/./);
    }
  }
});

test('it is built once', () => {
  expect(nicheIndex()).toBe(nicheIndex());
});
