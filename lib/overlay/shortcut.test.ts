import { expect, test } from 'vitest';
import { defaultBindings, toShortcuts } from '@/lib/model/shortcuts';
import { readDigit, readShortcut } from './shortcut';

const usual = toShortcuts(defaultBindings);
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
const read = (key: string, more: object = {}) => readShortcut(press(key, more), usual);

test('each key has its action', () => {
  const actions = ['s', 't', 'x', 'n', 'u', 'r', '?'].map((key) => read(key));
  expect(actions).toEqual(['shortlist', 'later', 'rule-out', 'note', 'undo', 'panel', 'keys']);
});

test('CapsLock makes no difference, a modifier does', () => {
  expect(read('S')).toBe('shortlist');
  expect(read('S', { shiftKey: true })).toBeUndefined();
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(read('s', { [modifier]: true })).toBeUndefined();
  }
});

test('the question mark may need Shift', () => {
  expect(read('?', { shiftKey: true })).toBe('keys');
});

test('a held key acts once', () => {
  expect(read('s', { repeat: true })).toBeUndefined();
});

test('keys of an input method are not shortcuts', () => {
  expect(read('s', { isComposing: true })).toBeUndefined();
  expect(read('s', { keyCode: 229 })).toBeUndefined();
  expect(readDigit(press('2', { keyCode: 229 }))).toBeUndefined();
});

test('a keyboard without Latin letters is read by place, one with other Latin letters by name', () => {
  expect(read('ы', { code: 'KeyS' })).toBe('shortlist');
  expect(read('o', { code: 'KeyS' })).toBeUndefined();
  expect(read('Shift', { code: 'KeyS' })).toBeUndefined();
});

test('names that every object has are no shortcuts', () => {
  expect(read('constructor')).toBeUndefined();
});

test('keys can be bound anew, and an action without a key has none', () => {
  const own = toShortcuts({ ...defaultBindings, shortlist: 'k', later: '' });
  expect(readShortcut(press('k'), own)).toBe('shortlist');
  expect(readShortcut(press('s'), own)).toBeUndefined();
  expect(readShortcut(press('t'), own)).toBeUndefined();
});

test('digits count from any row, also where they need Shift, but 0 is no reason', () => {
  expect(readDigit(press('3'))).toBe(3);
  expect(readDigit(press('"', { code: 'Digit3', shiftKey: true }))).toBe(3);
  expect(readDigit(press('End', { code: 'Numpad1' }))).toBe(1);
  expect(readDigit(press('0', { code: 'Digit0' }))).toBeUndefined();
  expect(readDigit(press('3', { ctrlKey: true }))).toBeUndefined();
});
