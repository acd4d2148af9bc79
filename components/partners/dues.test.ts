import { describe, expect, test } from 'vitest';
import { createCollaboration, withCollaborationChange } from '@/lib/model/change-collaboration';
import type { CollaborationChange } from '@/lib/model/collaboration';
import { isDueSoon, isOverdue, toDues } from './dues';

const today = '2026-03-10';
const dues = (change: CollaborationChange) =>
  toDues(withCollaborationChange(createCollaboration('c1', '@maya', 1), change, 1), today);
const deliverable = (facts: object) => ({
  id: '1',
  what: 'Reel',
  approval: 'open' as const,
  ...facts,
});

describe('what is due', () => {
  test('is nothing where nothing is agreed', () => {
    expect(toDues(undefined, today)).toEqual([]);
    expect(dues({ fee: { amount: 400, currency: 'USD' } })).toEqual([]);
  });

  test('comes the earliest first, with how many days are left', () => {
    expect(
      dues({
        paymentDueOn: '2026-03-20',
        deliverables: [deliverable({ dueOn: '2026-03-08' })],
        whitelistingUntil: '2026-03-10',
      }),
    ).toEqual([
      { kind: 'deliverable', day: '2026-03-08', inDays: -2, what: 'Reel' },
      { kind: 'whitelisting-ends', day: '2026-03-10', inDays: 0 },
      { kind: 'payment', day: '2026-03-20', inDays: 10 },
    ]);
  });

  test('is settled by approval, by a post, by pay and by the kit itself', () => {
    expect(
      dues({
        deliverables: [
          deliverable({ dueOn: today, approval: 'approved' }),
          deliverable({ dueOn: today, postId: '7' }),
          deliverable({}),
        ],
        paymentDueOn: today,
        paidOn: '2026-03-01',
        mediaKit: { askedOn: '2026-02-01', receivedOn: '2026-02-20', countries: [], ages: [] },
      }),
    ).toEqual([]);
  });

  test('is a media kit a week after it was asked for', () => {
    const mediaKit = { askedOn: '2026-03-01', countries: [], ages: [] };
    expect(dues({ mediaKit })).toEqual([
      { kind: 'media-kit', day: '2026-03-08', inDays: -2, askedOn: '2026-03-01' },
    ]);
  });

  test('says for a month that a right has ended, then no more', () => {
    expect(dues({ usageUntil: '2026-02-20' })).toHaveLength(1);
    expect(dues({ usageUntil: '2026-01-20' })).toEqual([]);
  });
});

test('a passed day is overdue for what was to be done, not for a right that ended', () => {
  const due = (kind: 'payment' | 'usage-ends', inDays: number) => ({ kind, day: today, inDays });
  expect(isOverdue(due('payment', -1))).toBe(true);
  expect(isOverdue(due('payment', 0))).toBe(false);
  expect(isOverdue(due('usage-ends', -1))).toBe(false);
  expect([-1, 0, 6, 7].map((inDays) => isDueSoon(due('payment', inDays)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isDueSoon(due('usage-ends', -1))).toBe(false);
});
