import { expect, test } from 'vitest';
import { readStep } from './step-keys';

const press = {
  key: 'ArrowDown',
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

test('only Alt with an arrow up or down steps', () => {
  expect(readStep(press)).toBe(1);
  expect(readStep({ ...press, key: 'ArrowUp' })).toBe(-1);
  expect(readStep({ ...press, key: 'ArrowLeft' })).toBeUndefined();
  for (const change of [
    { altKey: false },
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
  ]) {
    expect(readStep({ ...press, ...change })).toBeUndefined();
  }
});
