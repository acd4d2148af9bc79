import { expect, test } from 'vitest';
import { toDayText, toListText } from './list-text';

test('names stand in a row as the language does it', () => {
  expect(toListText(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(toListText(['a', 'b'], 'es')).toBe('a y b');
  expect(toListText(['a'], 'de')).toBe('a');
  expect(toListText([], 'de')).toBeUndefined();
  expect(toListText(['a', 'b'], 'not a language!')).toBe('a and b');
});

test('a day has its year where it is another one', () => {
  const now = new Date(2026, 10, 27, 12).getTime();
  const at = new Date(2026, 10, 3, 12).getTime();
  expect(toDayText(at, 'en', now)).toBe('3 November');
  expect(toDayText(at, 'es', now)).toBe('3 de noviembre');
  expect(toDayText(at, 'de', now)).toBe('3. November');
  expect(toDayText(new Date(2025, 10, 3).getTime(), 'fr', now)).toBe('3 novembre 2025');
  expect(toDayText(at, 'xx-', now)).toBe('3 November');
});
