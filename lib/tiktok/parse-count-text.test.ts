import { expect, test } from 'vitest';
import { parseCountText } from './parse-count-text';

const readable: [string, number][] = [
  ['0', 0],
  ['9850', 9_850],
  ['12.7K', 12_700],
  ['14K', 14_000],
  ['493.7K', 493_700],
  ['1M', 1_000_000],
  ['587.5M', 587_500_000],
  ['2.4B', 2_400_000_000],
  [' 36.2k ', 36_200],
  ['1,597', 1_597],
  ['1 597 000', 1_597_000],
  ['1\u202F597', 1_597],
  ['1,2 Mio.', 1_200_000],
  ['12,3\u00A0k', 12_300],
  ['12 тыс.', 12_000],
  ['1,2 млн', 1_200_000],
  ['1.2万', 12_000],
  ['3.4억', 340_000_000],
  ['١٢٫٧K', 12_700],
  ['\u200F۱۲۳', 123],
  ['１２３', 123],
];

test.each(readable)('%j is %d', (text, count) => {
  expect(parseCountText(text)).toBe(count);
});

test('a count that came out uneven in binary is whole all the same', () => {
  for (let tenths = 1; tenths < 10_000; tenths += 7)
    expect(parseCountText(`${tenths / 10}K`)).toBe(tenths * 100);
});

test('words, dates and unclear separators are unknown, never 0', () => {
  for (const text of [
    '',
    'Share',
    '5-23',
    '1.5',
    '12,34',
    '1.2.3K',
    '-5',
    '5 d',
    '12.7KK',
    '1K 2',
    '#1',
    'K',
    '1/2',
    '12345.6K',
  ])
    expect(parseCountText(text), text).toBeUndefined();
  expect(parseCountText(null)).toBeUndefined();
  expect(parseCountText(undefined)).toBeUndefined();
});
