import { expect, test } from 'vitest';
import { toShortcutKey } from './shortcut-key';

const press = (key: string, more: object = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});

test('a letter is named in lower case, with CapsLock as without', () => {
  expect(toShortcutKey(press('k'))).toBe('k');
  expect(toShortcutKey(press('K'))).toBe('k');
  expect(toShortcutKey(press('K', { shiftKey: true }))).toBeUndefined();
});

test('any other sign is named as it is, also where it needs Shift', () => {
  expect(toShortcutKey(press('?', { shiftKey: true }))).toBe('?');
  expect(toShortcutKey(press('.'))).toBe('.');
  expect(toShortcutKey(press(' '))).toBe(' ');
  expect(toShortcutKey(press('3'))).toBe('3');
});

test('a letter of another script is named by its place, one without a place by itself', () => {
  expect(toShortcutKey(press('ы', { code: 'KeyS' }))).toBe('s');
  expect(toShortcutKey(press('Ñ', { code: 'Semicolon' }))).toBe('ñ');
});

test.each(['Enter', 'Escape', 'Shift', 'Dead', 'ArrowDown', 'F5'])('%s is no sign', (key) => {
  expect(toShortcutKey(press(key))).toBeUndefined();
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'])('not with %s', (modifier) => {
  expect(toShortcutKey(press('k', { [modifier]: true }))).toBeUndefined();
});

test('not while an input method that says so by its code composes', () => {
  expect(toShortcutKey(press('k', { keyCode: 229 }))).toBeUndefined();
});
