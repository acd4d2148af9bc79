import { expect, test } from 'vitest';
import { parseCount, parseCountPair } from './parse-count';

test('a count is a whole number or a string of digits', () => {
  expect(parseCount(0)).toBe(0);
  expect(parseCount(1845)).toBe(1845);
  expect(parseCount('1845')).toBe(1845);
  expect(parseCount('0')).toBe(0);
});

test('anything else is no count, and never 0', () => {
  for (const value of [
    -1,
    1.5,
    Number.NaN,
    Infinity,
    '',
    '-1',
    '1.5',
    '1e3',
    '12K',
    ' 7',
    '9'.repeat(16),
    null,
    undefined,
    true,
    [],
    {},
  ])
    expect(parseCount(value), String(value)).toBeUndefined();
});

test('the second form wins where it is exact', () => {
  expect(parseCountPair(38_500, '38490')).toBe(38_490);
  expect(parseCountPair(59_100, '59149')).toBe(59_149);
});

test('the first form wins where the second is only its rounding', () => {
  expect(parseCountPair(38_490, '38500')).toBe(38_490);
});

test('hearts that ran past 32 bits come from the second form, or stay unknown', () => {
  expect(parseCountPair(-977_433_948, '11907467940')).toBe(11_907_467_940);
  expect(parseCountPair(-977_433_948, undefined)).toBeUndefined();
});

test('either form alone will do', () => {
  expect(parseCountPair('103', undefined)).toBe(103);
  expect(parseCountPair(undefined, '103')).toBe(103);
  expect(parseCountPair(null, '')).toBeUndefined();
});
