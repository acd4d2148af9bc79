import { expect, test } from 'vitest';
import { findUnknownVariable, parsePattern } from './parse-pattern';

test('a pattern is text and variables in their order', () => {
  expect(parsePattern('A{NAME}15{ nn }')).toEqual([
    { text: 'A' },
    { variable: 'NAME' },
    { text: '15' },
    { variable: 'nn' },
  ]);
  expect(parsePattern('')).toEqual([]);
});

test('a brace without its other half is text', () => {
  expect(parsePattern('{NAME')).toEqual([{ text: '{NAME' }]);
  expect(parsePattern('}{A}{')).toEqual([{ text: '}' }, { variable: 'A' }, { text: '{' }]);
});

test('an unknown variable is named, in whatever case the known ones are written', () => {
  expect(findUnknownVariable('{name}{Handle}', ['NAME', 'HANDLE'])).toBeUndefined();
  expect(findUnknownVariable('{name}{nick}{tel}', ['NAME'])).toBe('nick');
  expect(findUnknownVariable('{}', ['NAME'])).toBe('');
});
