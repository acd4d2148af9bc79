import { expect, test } from 'vitest';
import { ratioOfMedians } from './ratio';

test('a ratio is median over median, so that one slow run does not move it', () => {
  const base = [10, 10, 10, 10, 10, 10, 10, 10, 10, 500];
  const measured = base.map((ms) => ms * 2);
  expect(ratioOfMedians(measured, base).value).toBe(2);
});

test('its spread is that of its fifths, and a pair needs both', () => {
  const base = Array.from({ length: 10 }, () => 10);
  const measured = [10, 10, 10, 10, 10, 10, 10, 10, 30, 30, 99];
  expect(ratioOfMedians(measured, base)).toMatchObject({ low: 1, high: 3, n: 10 });
});

test('nothing measured is no figure', () => {
  expect(ratioOfMedians([], []).value).toBeNaN();
});
