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

test('a small figure keeps two decimals, and one that is nearly nothing is not 0', () => {
  expect([0.057, 0.65, 0.004, 0, 1.05, 5.1].map(numbers.fineText)).toEqual([
    '0.06',
    '0.65',
    'under 0.01',
    '0.0',
    '1.1',
    '5.1',
  ]);
  expect([0.654, 2.1, 14.2].map(numbers.timesText)).toEqual(['0.65×', '2.1×', '14×']);
});

test('at the ends a rank claims no percentage', () => {
  expect([0.2, 1, 48.4, 99.6].map(numbers.aboveText)).toEqual([
    'below nearly all',
    'above 1%',
    'above 48%',
    'above nearly all',
  ]);
});

test('a change carries its sign, and none is no sign', () => {
  expect([1_240, -35, 0].map(numbers.changeText)).toEqual(['+1,240', '−35', '0']);
});

test('a range of counts is whole, and a day of evidence names its year', () => {
  expect(numbers.countRangeText(7_112.6, 82_040)).toBe('7,100–82K');
  expect(numbers.dayText(Date.UTC(2025, 10, 3, 12))).toBe('3 Nov 2025');
});

test('a label inside a sentence begins in lower case, an abbreviation or a name does not', () => {
  expect(['Books & reading', 'DIY & crafts', 'BookTok', ''].map(numbers.inSentence)).toEqual([
    'books & reading',
    'DIY & crafts',
    'BookTok',
    '',
  ]);
});
