import { expect, test } from 'vitest';
import { readAmount, readCount, readPercentage, writeAmount } from './typed-numbers';

test.each([
  ['3', 3],
  [' 3,5 ', 3.5],
  ['3 %', 3],
  ['100', 100],
  ['', undefined],
  ['  ', undefined],
  ['%', 'unclear'],
  ['0', 'unclear'],
  ['101', 'unclear'],
  ['three', 'unclear'],
  ['-3', 'unclear'],
])('the percentage “%s” is %s', (text, value) => {
  expect(readPercentage(text)).toBe(value);
});

test.each([
  ['6', 6],
  [' 6,50 ', 6.5],
  ['5,000', 5_000],
  ['5.000', 5_000],
  ['1 250 000', 1_250_000],
  ['1.200,50', 1_200.5],
  ['', undefined],
  ['six', 'unclear'],
  ['-6', 'unclear'],
  ['1,2,3', 'unclear'],
  ['1.200.50', 'unclear'],
])('the amount “%s” is %s', (text, value) => {
  expect(readAmount(text)).toBe(value);
});

test.each([6, 6.5, 0.125, 0.0625, 1_234.567, 5_000, 1e9])(
  '%d is read as it is written',
  (amount) => {
    expect(readAmount(writeAmount(amount))).toBe(amount);
  },
);

test.each([
  ['10000', 10_000],
  ['10,000', 10_000],
  ['10.000', 10_000],
  ['1 000 000', 1_000_000],
  ['10k', 10_000],
  ['1.5K', 1_500],
  ['2,5 mil', 2_500],
  ['1.5M', 1_500_000],
  ['0', 0],
  ['', undefined],
  ['1.5', 'unclear'],
  ['10kk', 'unclear'],
  ['many', 'unclear'],
  ['-5', 'unclear'],
])('the count “%s” is %s', (text, value) => {
  expect(readCount(text)).toBe(value);
});
