import { expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { inventRow } from './invented-row';
import { standingAt, toHistory } from './standing-date';

const at = (entry?: Partial<Entry>) => standingAt(inventRow({ handle: 'maya', entry }));

test('a listed creator stands where they stand since the status was reached', () => {
  expect(
    at({ decision: 'listed', status: 'replied', statusAt: { contacted: 5, replied: 9 } }),
  ).toBe(9);
});

test('an entry of an earlier version knows when it was added and when contact was made', () => {
  expect(at({ decision: 'listed', addedAt: 3 })).toBe(3);
  expect(at({ decision: 'listed', status: 'contacted', addedAt: 3, contactedAt: 7 })).toBe(7);
  expect(at({ decision: 'listed', status: 'agreed', addedAt: 3 })).toBeUndefined();
});

test('later and ruled out count from the decision; somebody undecided stands nowhere', () => {
  expect(at({ decision: 'later', decidedAt: 4, addedAt: 1 })).toBe(4);
  expect(at({ decision: 'none', decidedAt: 4 })).toBeUndefined();
  expect(at()).toBeUndefined();
});

test('a history holds what was reached in the order of the dates, also where a step was skipped', () => {
  const { entry } = inventRow({
    handle: 'maya',
    entry: {
      decision: 'listed',
      status: 'declined',
      addedAt: 1,
      statusAt: { declined: 8, replied: 9 },
    },
  });
  expect(entry && toHistory(entry)).toEqual([
    { status: 'shortlisted', at: 1 },
    { status: 'declined', at: 8 },
    { status: 'replied', at: 9 },
  ]);
});
