import { expect, test } from 'vitest';
import { findOutcomeErrors, fromDay, readOutcome, toDay, toOutcomeForm } from './outcome-form';

const now = new Date(2027, 2, 3, 9).getTime();
const empty = toOutcomeForm(undefined, { now, currency: 'EUR' });

test('an empty form is nothing known, as of today', () => {
  expect(empty).toEqual({
    clicks: '',
    redemptions: '',
    sales: '',
    currency: 'EUR',
    asOf: '2027-03-03',
  });
  expect(findOutcomeErrors(empty, now)).toEqual([]);
  expect(readOutcome(empty, now)).toBeUndefined();
});

test('what is typed is read, a 0 as known to be 0', () => {
  const form = { ...empty, clicks: '1,200', redemptions: '0', sales: '480.50' };
  expect(readOutcome(form, now)).toEqual({
    clicks: 1_200,
    redemptions: 0,
    sales: { amount: 480.5, currency: 'EUR' },
    at: now,
  });
});

test('what was saved comes back into the form', () => {
  const outcome = readOutcome({ ...empty, clicks: '7', asOf: '2027-03-01' }, now);
  expect(toOutcomeForm(outcome, { now })).toMatchObject({ clicks: '7', asOf: '2027-03-01' });
});

test.each([
  [{ clicks: 'many' }, ['clicks']],
  [{ redemptions: '-1' }, ['redemptions']],
  [{ sales: '0' }, ['sales']],
  [{ sales: '9999999999999' }, ['sales']],
  [{ sales: 'a lot' }, ['sales']],
  [{ asOf: '2027-03-04' }, ['asOf']],
  [{ asOf: '' }, ['asOf']],
  [{ asOf: '2027-02-31' }, ['asOf']],
])('%j is refused', (part, fields) => {
  expect(findOutcomeErrors({ ...empty, ...part }, now)).toEqual(fields);
});

test('a past day is counted to its end, today to now', () => {
  expect(toDay(fromDay('2027-03-01', now) ?? 0)).toBe('2027-03-01');
  expect(fromDay('2027-03-03', now)).toBe(now);
});
