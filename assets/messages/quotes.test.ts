import { expect, test } from 'vitest';
import { isolated, quoted } from './quotes';

test('a quote stands in quotation marks, on one line', () => {
  expect(quoted('code\n MAYA10 ')).toBe('“code MAYA10”');
});

test('a right-to-left quote is isolated, and marks that would turn the sentence are dropped', () => {
  expect(quoted('إعلان')).toBe('“\u2068إعلان\u2069”');
  expect(quoted('ad\u202egnitsop\u2069')).toBe('“adgnitsop”');
});

test('a long quote is cut, between characters and not inside one', () => {
  const cut = isolated('🌸'.repeat(200));
  expect([...cut]).toHaveLength(40);
  expect([...quoted('🌸'.repeat(200))]).toHaveLength(92);
  expect(cut.endsWith('🌸…')).toBe(true);
});
