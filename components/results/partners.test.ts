import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Entry } from '@/lib/model/entry';
import { isPartner, isToPublish } from './partners';

const post = { post: { id: '1', observedAt: 1 }, by: ['code' as const], foundAt: 1, readings: [] };

function rowOf(entry: Partial<Entry>, facts?: Partial<Collaboration>) {
  const collaboration = facts && { ...createCollaboration('c1', '@maya', 1), ...facts };
  return inventRow({ handle: 'maya', entry, facts: { collaboration } });
}

const listed = { decision: 'listed' as const };

test.each<[string, Partial<Entry>, Partial<Collaboration> | undefined, boolean]>([
  ['on the shortlist alone', listed, undefined, false],
  ['who agreed', { ...listed, status: 'agreed' }, undefined, true],
  ['with a code', listed, { promoCode: 'MAYA15' }, true],
  ['with a code who declined', { ...listed, status: 'declined' }, { promoCode: 'MAYA15' }, false],
  ['with a post', listed, { posts: [post] }, true],
  ['with a rejected post', listed, { posts: [{ ...post, isRejected: true }] }, false],
  ['with a post, taken off since', { decision: 'none' }, { posts: [post] }, true],
  ['with sales', listed, { outcome: { at: 1 } }, true],
])('somebody %s', (_, entry, facts, isOne) => {
  expect(isPartner(rowOf(entry, facts))).toBe(isOne);
});

test('who has posted is to be marked as published, unless they are, or declined', () => {
  const withPost = { posts: [post] };
  expect(isToPublish(rowOf({ ...listed, status: 'agreed' }, withPost))).toBe(true);
  expect(isToPublish(rowOf({ ...listed, status: 'published' }, withPost))).toBe(false);
  expect(isToPublish(rowOf({ ...listed, status: 'declined' }, withPost))).toBe(false);
  expect(isToPublish(rowOf({ decision: 'none' }, withPost))).toBe(false);
  expect(isToPublish(rowOf(listed, {}))).toBe(false);
});
