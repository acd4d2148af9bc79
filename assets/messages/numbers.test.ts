import { expect, test } from 'vitest';
import * as numbers from './numbers';

const { countText, dateText, languageText, percentText, postsText, rangeText, regionText } =
  numbers;

test('a count shows every digit below 10,000 and one decimal from there on', () => {
  const texts = [0, 999, 9_850, 10_000, 52_400, 999_900, 1_000_000, 22_400_000, 11_907_467_940];
  expect(texts.map(countText)).toEqual([
    '0',
    '999',
    '9,850',
    '10K',
    '52.4K',
    '999.9K',
    '1M',
    '22.4M',
    '11.9B',
  ]);
});

test('a rate has one decimal, and one that is nearly nothing is not 0', () => {
  expect([6.1, 6, 12.34, 0.04, 0].map(percentText)).toEqual([
    '6.1%',
    '6.0%',
    '12.3%',
    'under 0.1%',
    '0.0%',
  ]);
});

test('a rough range is rounded outward and never claims 0', () => {
  expect(rangeText(4.7, 7.9)).toBe('4.7–7.9%');
  expect(rangeText(4.7, 7.2, true)).toBe('4–8%');
  expect(rangeText(0.6, 1.4, true)).toBe('0.6–1.4%');
});

test('one post, several posts', () => {
  expect([0, 1, 2, 1_200].map(postsText)).toEqual(['0 posts', '1 post', '2 posts', '1,200 posts']);
});

test('a date says its year only where it is another', () => {
  const now = Date.UTC(2026, 5, 15, 12);
  expect(dateText(Date.UTC(2026, 2, 3, 12), now)).toBe('3 Mar');
  expect(dateText(Date.UTC(2025, 10, 3, 12), now)).toBe('3 Nov 2025');
});

test('codes become names, and what is no code stays as it is', () => {
  expect(languageText('en')).toBe('English');
  expect(languageText('zh-Hans')).toContain('Chinese');
  expect(languageText('no code at all')).toBe('no code at all');
  expect(regionText('VN')).toBe('Vietnam');
  expect(regionText('<b>')).toBe('<b>');
});
