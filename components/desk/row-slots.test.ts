import { expect, test } from 'vitest';
import { assignSlots } from './row-slots';

const first = assignSlots(new Map(), ['a', 'b', 'c']);

test('a row that stays keeps its place in the document; one that comes takes over a free one', () => {
  const scrolled = assignSlots(first, ['b', 'c', 'd']);
  expect(Object.fromEntries(scrolled)).toEqual({ b: 1, c: 2, d: 0 });
});

test('a row that is kept far away takes no other row’s place, and nobody takes its', () => {
  const far = assignSlots(first, ['b', 'x', 'y']);
  expect(far.get('b')).toBe(1);
  expect(new Set(far.values()).size).toBe(3);
});

test('no two rows share a place, whatever goes and comes', () => {
  let slots = first;
  for (const keys of ['dcba', 'ab', 'xyzab', 'q', 'abq']) {
    slots = assignSlots(slots, [...keys]);
    expect(new Set(slots.values()).size).toBe(keys.length);
  }
});

test('as many places are used as there are rows', () => {
  expect(Math.max(...assignSlots(first, ['x', 'y']).values())).toBe(1);
});
