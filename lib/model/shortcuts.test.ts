import { expect, test } from 'vitest';
import { settingsSchema, shortcutActions } from './settings';
import {
  defaultBindings,
  findShortcutProblems,
  type PageKey,
  toBindings,
  toShortcuts,
  toWorkingBindings,
} from './shortcuts';

const pageKeys: PageKey[] = [
  { key: 'l', does: 'like' },
  { key: 'ArrowDown', does: 'move' },
  { key: ' ', does: 'pause' },
];
const working = (own: object) => toShortcuts(toWorkingBindings(toBindings(own), pageKeys));
const problems = (own: object) => findShortcutProblems(toBindings(own), pageKeys);

test('the usual keys have no problem, and every action has one', () => {
  expect(problems({})).toEqual([]);
  expect(Object.keys(defaultBindings).sort()).toEqual([...shortcutActions].sort());
});

test('a key of one’s own replaces the usual one, and an action may go without', () => {
  const bindings = toBindings({ shortlist: 'k', note: '' });
  expect(bindings).toEqual({ ...defaultBindings, shortlist: 'k', note: '' });
  const shortcuts = working({ shortlist: 'k', note: '' });
  expect(shortcuts.k).toBe('shortlist');
  expect(Object.values(shortcuts)).not.toContain('note');
  expect(shortcuts).not.toHaveProperty('s');
});

test('two actions with one key: the later one has the problem, the earlier one keeps the key', () => {
  expect(problems({ undo: 's' })).toEqual([{ action: 'undo', kind: 'same', other: 'shortlist' }]);
  expect(problems({ note: '', undo: '' })).toEqual([]);
  expect(working({ undo: 's' }).s).toBe('shortlist');
  expect(Object.values(working({ undo: 's' }))).not.toContain('undo');
});

test('what the page does with a key is said, whatever its case', () => {
  expect(problems({ later: 'l' })).toEqual([{ action: 'later', kind: 'page', does: 'like' }]);
  expect(problems({ later: 'L' })).toEqual([{ action: 'later', kind: 'page', does: 'like' }]);
  expect(problems({ later: ' ' })).toEqual([{ action: 'later', kind: 'page', does: 'pause' }]);
  expect(working({ later: 'l' })).not.toHaveProperty('l');
});

test.each(['0', '3', '9'])('the digit %s is a reason’s', (digit) => {
  expect(problems({ later: digit })).toEqual([{ action: 'later', kind: 'digit' }]);
});

test.each(['\t', 'ab', 'Enter', 'Control', ''])('%j is no sign that could be a key', (key) => {
  const expected = key === '' ? [] : [{ action: 'later', kind: 'not-a-sign' }];
  expect(problems({ later: key })).toEqual(expected);
});

test('a sign outside the basic plane is one sign', () => {
  expect(problems({ later: '𝕏' })).toEqual([]);
  expect(
    settingsSchema.safeParse({ tierPreset: 'standard', shortcuts: { later: '𝕏' } }).success,
  ).toBe(true);
});
