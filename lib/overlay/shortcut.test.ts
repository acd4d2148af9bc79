import { expect, test } from 'vitest';
import { readDigit, readShortcut } from './shortcut';

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

test('each key has its action', () => {
  const actions = ['s', 't', 'x', 'n', 'u'].map((key) => readShortcut(press(key)));
  expect(actions).toEqual(['shortlist', 'later', 'rule-out', 'note', 'undo']);
});

test('CapsLock makes no difference, a modifier does', () => {
  expect(readShortcut(press('S'))).toBe('shortlist');
  expect(readShortcut(press('S', { shiftKey: true }))).toBeUndefined();
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(readShortcut(press('s', { [modifier]: true }))).toBeUndefined();
  }
});

test('the question mark may need Shift', () => {
  expect(readShortcut(press('?', { shiftKey: true }))).toBe('keys');
});

test('a held key acts once', () => {
  expect(readShortcut(press('s', { repeat: true }))).toBeUndefined();
});

test('keys of an input method are not shortcuts', () => {
  expect(readShortcut(press('s', { isComposing: true }))).toBeUndefined();
  expect(readShortcut(press('s', { keyCode: 229 }))).toBeUndefined();
  expect(readDigit(press('2', { keyCode: 229 }))).toBeUndefined();
});

test('a keyboard without Latin letters is read by place, one with other Latin letters by name', () => {
  expect(readShortcut(press('ы', { code: 'KeyS' }))).toBe('shortlist');
  expect(readShortcut(press('o', { code: 'KeyS' }))).toBeUndefined();
  expect(readShortcut(press('Shift', { code: 'KeyS' }))).toBeUndefined();
});

test('names that every object has are no shortcuts', () => {
  expect(readShortcut(press('constructor'))).toBeUndefined();
});

test('keys can be bound anew', () => {
  expect(readShortcut(press('k'), { k: 'shortlist' })).toBe('shortlist');
  expect(readShortcut(press('s'), { k: 'shortlist' })).toBeUndefined();
});

test('digits count from any row, also where they need Shift, but 0 is no reason', () => {
  expect(readDigit(press('3'))).toBe(3);
  expect(readDigit(press('"', { code: 'Digit3', shiftKey: true }))).toBe(3);
  expect(readDigit(press('End', { code: 'Numpad1' }))).toBe(1);
  expect(readDigit(press('0', { code: 'Digit0' }))).toBeUndefined();
  expect(readDigit(press('3', { ctrlKey: true }))).toBeUndefined();
});
