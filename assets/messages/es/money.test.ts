import { expect, test } from 'vitest';
import { currencySign, moneyEstimateText, moneyRangeText, moneyText } from './money';

const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ');

test('the currency stands behind the amount', () => {
  expect(plain(moneyText({ amount: 6.5, currency: 'USD' }))).toBe('6,50 US$');
  expect(plain(moneyText({ amount: 6, currency: 'EUR' }))).toBe('6 €');
  expect(plain(moneyEstimateText(12_345, 'USD'))).toBe('12.300 US$');
  expect(plain(moneyEstimateText(0.001, 'USD'))).toBe('menos de 0,01 US$');
  expect(currencySign('USD')).toBe('US$');
});

test('a range names its currency once, at its end', () => {
  expect(plain(moneyRangeText(42.7, 513.2, 'USD'))).toBe('43–513 US$');
  expect(plain(moneyRangeText(1_900_000_000, 31_500_000_000, 'VND'))).toMatch(
    /^1900 M–31,5 mil M ₫$/,
  );
  expect(plain(moneyRangeText(0.011, 0.014, 'EUR'))).toBe('0,01 €');
});
