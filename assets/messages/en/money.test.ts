import { expect, test } from 'vitest';
import { currencySign, moneyEstimateText, moneyRangeText, moneyText } from './money';

const usd = 'USD' as const;

test('an amount that was typed keeps its cents and shows no empty ones', () => {
  expect(moneyText({ amount: 6, currency: usd })).toBe('$6');
  expect(moneyText({ amount: 6.5, currency: usd })).toBe('$6.50');
  expect(moneyText({ amount: 1_200, currency: 'JPY' })).toBe('¥1,200');
});

test('an estimate shows no more digits than it holds, and is never 0', () => {
  expect(moneyEstimateText(4.352, usd)).toBe('$4.35');
  expect(moneyEstimateText(12_345, usd)).toBe('$12,300');
  expect(moneyRangeText(1_900_000_000, 31_500_000_000, 'VND')).toBe('₫1.9B–31.5B');
  expect(moneyEstimateText(0.001, usd)).toBe('under $0.01');
  expect(moneyEstimateText(0.2, 'JPY')).toBe('under ¥1');
});

test('a range names its currency once', () => {
  expect(moneyRangeText(42.7, 513.2, usd)).toBe('$43–513');
  expect(moneyRangeText(42.7, 513.2, 'CHF').replace(/\s/g, ' ')).toBe('CHF 43–513');
  expect(currencySign('CHF')).toBe('CHF');
  expect(currencySign(usd)).toBe('$');
});

test('a fraction of a cent that was typed is neither rounded up nor away', () => {
  expect(moneyText({ amount: 0.125, currency: usd })).toBe('$0.125');
  expect(moneyText({ amount: 0.004, currency: usd })).toBe('$0.004');
  expect(moneyText({ amount: 0.5, currency: 'JPY' })).toBe('¥0.5');
  expect(moneyText({ amount: 0.1 + 0.2, currency: usd })).toBe('$0.30');
});

test('a range whose ends read alike is one figure', () => {
  expect(moneyRangeText(0.001, 0.004, usd)).toBe('under $0.01');
  expect(moneyRangeText(0.011, 0.014, usd)).toBe('$0.01');
});
