import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFee } from './parse-fee';

const dollars = (text: string) => parseFee(text, 'USD', '$');
const amountOf = (text: string) => {
  const fee = dollars(text);
  return typeof fee === 'string' ? fee : fee.amount;
};

test('an amount is read as people write it', () => {
  expect(['400', ' 400 ', '6.5', '6,50', '0.5', '１２００'].map(amountOf)).toEqual([
    400, 400, 6.5, 6.5, 0.5, 1_200,
  ]);
});

test('three digits after a sign are thousands, one or two are decimals', () => {
  expect(
    ['1,200', '1.200', '1 200', "1'200", '1,200,000', '1.200,50', '1,200.50'].map(amountOf),
  ).toEqual([1_200, 1_200, 1_200, 1_200, 1_200_000, 1_200.5, 1_200.5]);
});

test('the field’s own currency may stand beside it, another may not', () => {
  expect(['$400', '400 usd', 'USD 1,200'].map(amountOf)).toEqual([400, 400, 1_200]);
  expect(['400 €', '£400', '400 EUR'].map(amountOf)).toEqual(['invalid', 'invalid', 'invalid']);
});

test('nothing typed is empty, which takes a fee back', () => {
  expect([dollars(''), dollars('  ')]).toEqual(['empty', 'empty']);
});

test('what is no amount above 0 is said to be none, never guessed at', () => {
  const bad = [
    '0',
    '-5',
    '1,2,3',
    '1.2.3',
    '12,34,567',
    '1.200.50',
    'abc',
    '1e5',
    'Infinity',
    '400-600',
    '1000000001',
    '9'.repeat(500),
  ];
  expect(bad.map(amountOf)).toEqual(bad.map(() => 'invalid'));
});

test('no text gives an amount that the store would refuse', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const fee = dollars(text);
      if (typeof fee === 'string') return;
      expect(fee.amount).toBeGreaterThan(0);
      expect(fee.amount).toBeLessThanOrEqual(1_000_000_000);
    }),
  );
});
