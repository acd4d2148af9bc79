import { expect, test } from 'vitest';
import { type PageKey, toBindings } from '@/lib/model/shortcuts';
import { explainProblem } from './shortcut-problem';

const pageKeys: PageKey[] = [
  { key: 'l', does: 'like' },
  { key: ' ', does: 'pause' },
];
const explain = (own: object, action: Parameters<typeof explainProblem>[1]) =>
  explainProblem(toBindings(own), action, pageKeys);

test('a key of its own has nothing to explain', () => {
  expect(explain({ later: 'k' }, 'later')).toBeUndefined();
  expect(explain({ later: '' }, 'later')).toBeUndefined();
});

test('of two actions with one key either is told of the other', () => {
  expect(explain({ undo: 's' }, 'undo')).toMatch(/^S is “Shortlist, or take back” already/);
  expect(explain({ undo: 's' }, 'shortlist')).toMatch(/^S is “Undo” already/);
  expect(explain({ undo: 's' }, 'later')).toBeUndefined();
});

test('what the page does with a key is said in words', () => {
  expect(explain({ later: 'l' }, 'later')).toMatch(/^On TikTok L likes the post/);
  expect(explain({ later: ' ' }, 'later')).toMatch(/^On TikTok the space bar pauses the video/);
});

test('digits and named keys are turned down with what to choose instead', () => {
  expect(explain({ later: '4' }, 'later')).toMatch(/^4 gives a reason .* Choose a letter/);
  expect(explain({ later: 'F5' }, 'later')).toMatch(/^Choose one letter or sign/);
});
