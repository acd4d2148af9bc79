import { expect, test } from 'vitest';
import { toBindings, toShortcuts } from '@/lib/model/shortcuts';
import { readTableKey } from './table-keys';

const none = {
  code: '',
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};
const usual = toShortcuts(toBindings());
const read = (key: string, more: Partial<typeof none> = {}, isOnRow = true, keys = usual) =>
  readTableKey({ ...none, key, ...more }, keys, isOnRow);

test('arrows, Home, End and the pages move the focus; with Shift they select on the way', () => {
  expect(read('ArrowDown')).toEqual({ kind: 'move', to: 'next', isExtending: false });
  expect(read('ArrowUp', { shiftKey: true })).toEqual({
    kind: 'move',
    to: 'previous',
    isExtending: true,
  });
  expect(['Home', 'End', 'PageDown', 'PageUp'].map((key) => read(key))).toMatchObject(
    ['first', 'last', 'page-down', 'page-up'].map((to) => ({ kind: 'move', to })),
  );
});

test('Space and Enter are the row’s on the row, and the button’s in a button', () => {
  expect(read(' ')).toEqual({ kind: 'toggle', isExtending: false });
  expect(read('Enter')).toEqual({ kind: 'open' });
  expect(read(' ', {}, false)).toBeUndefined();
  expect(read('Enter', {}, false)).toBeUndefined();
});

test('Ctrl or Cmd with A selects all; other keys with a modifier are the browser’s', () => {
  expect(read('a', { ctrlKey: true })).toEqual({ kind: 'select-all' });
  expect(read('a', { metaKey: true })).toEqual({ kind: 'select-all' });
  for (const key of ['s', 'f', 'ArrowDown', 'Home']) {
    expect(read(key, { ctrlKey: true })).toBeUndefined();
    expect(read(key, { altKey: true })).toBeUndefined();
  }
});

test('the keys of the feed do in the list what they do there, capitals too', () => {
  expect(['s', 'T', 'x', 'n', 'u', '?'].map((key) => read(key)?.kind)).toEqual([
    'shortlist',
    'later',
    'rule-out',
    'note',
    'undo',
    'keys',
  ]);
  expect(read('q')).toBeUndefined();
  // The panel is the page's.
  expect(read('r')).toBeUndefined();
  expect(read('constructor')).toBeUndefined();
});

test('keys of the scout’s own replace the usual ones; an action without a key has none', () => {
  const keys = toShortcuts(toBindings({ shortlist: 'a', later: '' }));
  expect(read('a', {}, true, keys)?.kind).toBe('shortlist');
  expect(read('s', {}, true, keys)).toBeUndefined();
  expect(read('t', {}, true, keys)).toBeUndefined();
});

test('a key of an input method is not the scout’s yet', () => {
  expect(read('s', { isComposing: true })).toBeUndefined();
});
