import { expect, test } from 'vitest';
import { readSearches } from './feed-searches';

test('each niche names a community hashtag before any names a second', () => {
  const [first, second, third, ...more] = readSearches({ niches: ['skincare', 'food'], terms: [] });
  expect(more).toEqual([]);
  const [skin] = readSearches({ niches: ['skincare'], terms: [] });
  const [food] = readSearches({ niches: ['food'], terms: [] });
  expect([first, second]).toEqual([skin, food]);
  expect(third).toMatch(/^#\S+$/);
});

test('without a niche the brief’s own terms are searched for, at most three', () => {
  expect(readSearches({ niches: [], terms: ['SPF', 'glass skin', 'retinol', 'toner'] })).toEqual([
    'SPF',
    'glass skin',
    'retinol',
  ]);
});

test('a niche that is not known any more and an empty brief name nothing', () => {
  expect(readSearches({ niches: ['gone'], terms: [] })).toEqual([]);
  expect(readSearches({ niches: [], terms: [] })).toEqual([]);
});
