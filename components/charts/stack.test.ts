import { expect, test } from 'vitest';
import { toStack } from './stack';

test('counts stand side by side as shares of their sum, and what is 0 is not drawn', () => {
  const counts = [
    { key: 'a', count: 1 },
    { key: 'b', count: 0 },
    { key: 'c', count: 3 },
  ];
  expect(toStack(counts)).toEqual([
    { key: 'a', count: 1, left: 0, width: 25 },
    { key: 'c', count: 3, left: 25, width: 75 },
  ]);
});

test('nothing counted is nothing drawn', () => {
  expect(toStack([{ key: 'a', count: 0 }])).toEqual([]);
  expect(toStack([])).toEqual([]);
});
