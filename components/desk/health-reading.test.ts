import { expect, test } from 'vitest';
import { toHealthState } from './health-reading';

test('no answer is no claim about the tab', () => {
  expect(toHealthState(undefined)).toEqual({ kind: 'silent' });
});

test('every card with a chip is complete, one missing is not', () => {
  const health = { cards: 24, joined: 24, posts: 60, unreadable: 0 };
  expect(toHealthState(health)).toMatchObject({ kind: 'reading', isComplete: true });
  expect(toHealthState({ ...health, joined: 23 })).toMatchObject({ isComplete: false });
});

test('a page without posts is read, there is only nothing on it', () => {
  expect(toHealthState({ cards: 0, joined: 0, posts: 0, unreadable: 0 })).toEqual({
    kind: 'no-cards',
  });
});

test('reading has failed when items came and none could be read', () => {
  expect(toHealthState({ cards: 5, joined: 0, posts: 0, unreadable: 9 })).toEqual({
    kind: 'unreadable',
    unreadable: 9,
  });
  expect(toHealthState({ cards: 5, joined: 4, posts: 4, unreadable: 1 }).kind).toBe('reading');
});
