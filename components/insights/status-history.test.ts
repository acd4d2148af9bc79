import { expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { toStandingEvents } from './status-history';

const entry = (facts: Partial<Entry>): Entry => ({
  campaignId: 'c1',
  creatorKey: 'tt_1',
  decision: 'listed',
  status: 'shortlisted',
  tags: [],
  note: '',
  updatedAt: 99,
  ...facts,
});

test('the way of an entry is told, the latest first', () => {
  const events = toStandingEvents(
    entry({
      status: 'replied',
      addedAt: 10,
      decidedAt: 10,
      statusAt: { shortlisted: 10, contacted: 20, replied: 30 },
    }),
  );
  expect(events).toEqual([
    { at: 30, kind: 'status', status: 'replied' },
    { at: 20, kind: 'status', status: 'contacted' },
    { at: 10, kind: 'added' },
  ]);
});

test('an entry of an earlier version knows when it was contacted', () => {
  expect(toStandingEvents(entry({ addedAt: 10, contactedAt: 20 }))[0]).toEqual({
    at: 20,
    kind: 'status',
    status: 'contacted',
  });
});

test('ruled out comes with its reason, taken back is told too', () => {
  expect(
    toStandingEvents(entry({ decision: 'ruled-out', ruledOutReason: 'market', decidedAt: 40 })),
  ).toEqual([{ at: 40, kind: 'ruled-out', reason: 'market' }]);
  expect(toStandingEvents(entry({ decision: 'none', addedAt: 10, decidedAt: 50 }))).toEqual([
    { at: 50, kind: 'taken-back' },
    { at: 10, kind: 'added' },
  ]);
});

test('what was not kept is not made up', () => {
  expect(toStandingEvents(entry({}))).toEqual([]);
});
