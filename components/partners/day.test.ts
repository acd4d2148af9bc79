import { expect, test } from 'vitest';
import { addDays, daysBetween, isLikelyDay, toDay, toNoon } from './day';

test('a moment’s day is the one on the wall where the scout is', () => {
  expect(toDay(new Date(2026, 2, 1, 0, 5).getTime())).toBe('2026-03-01');
  expect(toDay(new Date(2026, 2, 1, 23, 55).getTime())).toBe('2026-03-01');
});

test('a day and its noon are one another’s, clocks changed or not', () => {
  for (const day of ['2026-01-01', '2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31'])
    expect(toDay(toNoon(day))).toBe(day);
});

test('days are counted over months, leap days and changes of the clock', () => {
  expect(addDays('2026-02-25', 15)).toBe('2026-03-12');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});

test('a year that is still being typed is nobody’s due date', () => {
  expect(isLikelyDay('2026-03-01')).toBe(true);
  for (const day of ['0002-03-01', '0202-03-01', '2026-13-01', '1999-01-01', ''])
    expect(isLikelyDay(day)).toBe(false);
});
