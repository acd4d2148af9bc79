import { expect, test } from 'vitest';
import { toMergeField } from './merge-field';

test('what would be a formula is taken away, not quoted', () => {
  expect(toMergeField('@maya')).toBe('maya');
  expect(toMergeField('=HYPERLINK("x")')).toBe('HYPERLINK("x")');
  expect(toMergeField('\t+-@ Maya 🌸\r\n')).toBe('Maya 🌸');
});

test('a text of several lines becomes one', () => {
  expect(toMergeField('first\nsecond\u2028third')).toBe('first second third');
});

test('marks of direction go, letters of every script stay', () => {
  expect(toMergeField('\u202Eمايا\u202C')).toBe('مايا');
});

test('a long text is cut at a word, and counted as a person counts', () => {
  const cut = toMergeField('word '.repeat(40)) ?? '';
  expect(cut.endsWith('word…')).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(80);
  const families = toMergeField(`a${'👨‍👩‍👧‍👦'.repeat(100)}`) ?? '';
  expect([...new Intl.Segmenter().segment(families)]).toHaveLength(80);
});

test('signs and emoji alone say nothing', () => {
  expect(toMergeField('🌸✨')).toBeUndefined();
  expect(toMergeField(' -- ')).toBeUndefined();
  expect(toMergeField(undefined)).toBeUndefined();
});
