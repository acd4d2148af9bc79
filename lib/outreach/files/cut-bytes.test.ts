import { expect, test } from 'vitest';
import { bytesOf, cutBytes } from './cut-bytes';

test('a text that fits stays as it is', () => {
  expect(cutBytes('a'.repeat(255), 255)).toBe('a'.repeat(255));
  expect(cutBytes('', 255)).toBe('');
});

test('a longer one is cut between what a person sees as characters', () => {
  expect(cutBytes('🌸🌸🌸', 11)).toBe('🌸🌸…');
  expect(cutBytes('👩🏽‍🎤'.repeat(18), 255)).toBe(`${'👩🏽‍🎤'.repeat(16)}…`);
  expect(cutBytes('e\u0301'.repeat(100), 10)).toBe(`${'e\u0301'.repeat(2)}…`);
  expect(bytesOf(cutBytes('漢'.repeat(200), 255))).toBeLessThanOrEqual(255);
});

test('of one character that does not fit nothing is left but the sign that something was there', () => {
  expect(cutBytes('👩🏽‍🎤', 10)).toBe('…');
});
