import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessDecimalMark, parseFigure } from './parse-figure';

test.each([
  ['1234', 1234],
  ['1,234', 1234],
  ['1,234,567.89', 1_234_567.89],
  ['$1,234.50', 1234.5],
  ['US$ 12.50', 12.5],
  ['12.50 USD', 12.5],
  ["1'234.50", 1234.5],
  ['1 234.50', 1234.5],
  ['0', 0],
  ['.5', 0.5],
  ['-20.00', -20],
  ['−$20', -20],
  ['($20.00)', -20],
  ['20-', -20],
  ['12%', 12],
])('%j is %d with a decimal point', (text, value) => {
  expect(parseFigure(text, '.')).toBe(value);
});

test.each([
  ['1.234,50 €', 1234.5],
  ['1.234', 1234],
  ['1.234.567', 1_234_567],
  ['1 234,50', 1234.5],
  ['1\u202f234,50 €', 1234.5],
  ['€ 12,5', 12.5],
  ['-0,99 kr', -0.99],
])('%j is %d with a decimal comma', (text, value) => {
  expect(parseFigure(text, ',')).toBe(value);
});

test.each(['', '-', ' – ', 'n/a', '(not set)'])('%j is no figure at all', (text) => {
  expect(parseFigure(text, '.')).toBeUndefined();
});

test.each([
  'abc',
  '1.2k',
  '3M',
  '2027-03-04',
  '12/5',
  '12:30',
  '1,23,4',
  '1.2.3',
  '50% off',
  '1,5',
])('%j is a mistake', (text) => {
  expect(parseFigure(text, '.')).toBeNaN();
});

test.each<[string[], string | undefined]>([
  [['1,234.50', '12'], '.'],
  [['1.234,50'], ','],
  [['12.50'], '.'],
  [['12,5 €'], ','],
  [['1.234.567'], ','],
  [['1,234,567'], '.'],
  [['1.234'], 'ambiguous'],
  [['1.234', '9,5'], ','],
  [['9.5', '9,5'], 'ambiguous'],
  [['12', '', 'x'], undefined],
])('%j: the mark before the decimals is %j', (cells, mark) => {
  expect(guessDecimalMark(cells)).toBe(mark);
});

test('figures written in either way come back', () => {
  const amount = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(amount, (value) => {
      const [us, eu] = ['en-US', 'de-DE'].map((locale) =>
        new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value),
      );
      expect(parseFigure(us ?? '', '.')).toBe(value);
      expect(parseFigure(eu ?? '', ',')).toBe(value);
      expect([undefined, '.']).toContain(guessDecimalMark([us ?? '']));
    }),
  );
});
