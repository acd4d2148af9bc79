import { expect, test } from 'vitest';
import { charGrams } from './char-grams';
import { nicheGrams } from './niche-grams';
import { nicheIndex } from './niche-index';

const nearest = (...words: string[]) => {
  const cosines = nicheGrams().cosines(charGrams(words));
  return nicheIndex().niches[cosines.indexOf(Math.max(...cosines))]?.id;
};

test('a word no list knows is nearest to the niche whose words it resembles', () => {
  expect(nearest('skincarerutine')).toBe('skincare');
  expect(nearest('bookstagrammer')).toBe('books');
});

test('cosines lie between 0 and 1, and a text without words has none', () => {
  for (const cosine of nicheGrams().cosines(charGrams(['skincare', 'routine']))) {
    expect(cosine).toBeGreaterThanOrEqual(0);
    expect(cosine).toBeLessThan(1);
  }
  expect(Math.max(...nicheGrams().cosines(charGrams([])))).toBe(0);
});

test('what many niches share tells less than what none has', () => {
  const { idf } = nicheGrams();
  const [common] = charGrams(['tok']).keys();
  const [unheard] = charGrams(['qxz']).keys();
  expect(idf(common ?? 0)).toBeLessThan(idf(unheard ?? 0));
});
