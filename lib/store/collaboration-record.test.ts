import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { Collaboration } from '@/lib/model/collaboration';
import { addReading, maxReadings, mergeCollaborations, sortPosts } from './collaboration-record';
import { day, now, postOf } from './test-store';

const of = (facts: Partial<Collaboration>): Collaboration => ({
  ...createCollaboration('c1', 'tt_41', now),
  ...facts,
});
const postOfCampaign = (id: string, facts: object = {}) => ({
  post: postOf(id, { createdAt: Number(id) }),
  by: ['code' as const],
  foundAt: now,
  readings: [],
  ...facts,
});

test('of two values the one changed later stands; contacts, deliverables and posts of both are kept', () => {
  const log = (id: string, at: number) => ({
    id,
    at,
    route: 'email' as const,
    isFromCreator: false,
    text: id,
  });
  const older = of({
    product: 'SPF',
    adCode: 'x1',
    log: [log('a', 1)],
    posts: [postOfCampaign('7001')],
    updatedAt: now - day,
  });
  const newer = of({
    product: 'Serum',
    log: [log('b', 2)],
    posts: [postOfCampaign('7001', { isRejected: true }), postOfCampaign('7002')],
  });
  const merged = mergeCollaborations(older, newer);
  expect(merged).toMatchObject({ product: 'Serum', adCode: 'x1' });
  expect(merged.log.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(merged.posts.map(({ post, isRejected }) => [post.id, isRejected])).toEqual([
    ['7002', undefined],
    ['7001', true],
  ]);
  expect(mergeCollaborations(merged, newer)).toEqual(merged);
});

test('of a day the last reading is kept, however they come', () => {
  const times = fc.array(fc.integer({ min: 0, max: 5 * day }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(times, (ats) => {
      const readings = ats.map((at) => ({ at })).reduce(addReading, []);
      const days = readings.map(({ at }) => Math.floor(at / day));
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      expect(readings.at(-1)?.at).toBe(Math.max(...ats));
    }),
  );
  const many = Array.from({ length: maxReadings + 5 }, (_, i) => ({ at: i * day }));
  expect(many.reduce(addReading, [])).toHaveLength(maxReadings);
});

test('where there is no room, rejected posts go before those that count', () => {
  const rejected = Array.from({ length: 30 }, (_, i) =>
    postOfCampaign(String(9_000 + i), { isRejected: true }),
  );
  const counted = Array.from({ length: 30 }, (_, i) => postOfCampaign(String(1_000 + i)));
  const kept = sortPosts([...rejected, ...counted]);
  expect(kept).toHaveLength(40);
  expect(kept.filter(({ isRejected }) => !isRejected)).toHaveLength(30);
});
