import { expect, test } from 'vitest';
import { createMoney } from './create-money';
import { createNumbers } from './create-numbers';

const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ');

test('Mexico writes figures as the United States do, in Spanish', () => {
  const { wholeText, percentText, rangeText } = createNumbers('es-MX', { under: (least) => least });
  expect(wholeText(12_300)).toBe('12,300');
  expect(plain(percentText(6.1))).toBe('6.1%');
  expect(plain(rangeText(4.71, 7.88))).toBe('4.7–7.9%');
  const { moneyText, moneyRangeText } = createMoney('es-MX', { under: (least) => least });
  expect(plain(moneyText({ amount: 6.5, currency: 'USD' }))).toBe('USD 6.50');
  expect(plain(moneyRangeText(42.7, 513.2, 'USD'))).toBe('USD 43–513');
});

test('a sign may stand before its figure, and other digits are as good', () => {
  const turkish = createNumbers('tr', { under: (least) => `${least} altı` });
  expect(turkish.percentText(6.1)).toBe('%6,1');
  expect(turkish.rangeText(4.71, 7.88)).toBe('%4,7–7,9');
  const arabic = createNumbers('ar-EG', { under: (least) => least });
  expect(arabic.percentText(6.1).replace(/\p{Cf}/gu, '')).toBe('٦٫١٪');
  expect(arabic.rangeEnds(4.71, 7.2, true)).toEqual(['٤', '٨']);
});

test('a language with more forms than two gets the one that the count asks for', () => {
  const { countedText } = createNumbers('pl', { under: (least) => least });
  const posts = (n: number) => countedText(n, { one: 'post', few: 'posty', other: 'postów' });
  expect([1, 3, 5, 22].map(posts)).toEqual(['1 post', '3 posty', '5 postów', '22 posty']);
});

test('a language from right to left may hold its ranges together', () => {
  const isolated = (low: string, high: string) => `\u2066${low}–${high}\u2069`;
  const words = { under: (least: string) => least, range: isolated };
  expect(createNumbers('he', words).countRangeText(40, 80)).toBe('\u206640–80\u2069');
  expect(createMoney('he', words).moneyRangeText(40, 80, 'USD')).toContain('\u2066');
});
