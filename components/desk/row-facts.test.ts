import { expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { inventRow } from './invented-row';
import { isMetIn, isSo, rowFacts } from './row-facts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;
const session = { startedAt: 90 * day, lastAt: 91 * day, activeMs: 1, posts: 3 };

const isWaiting = (entry: Partial<Entry>) =>
  isSo['no-reply'](inventRow({ handle: 'maya', entry: { decision: 'listed', ...entry } }), { now });

test('contacted five days ago to the hour, and no reply', () => {
  const contacted = { status: 'contacted' } as const;
  expect(isWaiting({ ...contacted, statusAt: { contacted: now - 5 * day } })).toBe(true);
  expect(isWaiting({ ...contacted, statusAt: { contacted: now - 5 * day + 1 } })).toBe(false);
  expect(isWaiting({ ...contacted, contactedAt: now - 9 * day })).toBe(true);
});

test('a second message starts the waiting anew', () => {
  const statusAt = { contacted: now - day };
  expect(isWaiting({ status: 'contacted', contactedAt: now - 30 * day, statusAt })).toBe(false);
});

test('who replied, was taken back or has no date waits for nothing', () => {
  const statusAt = { contacted: now - 9 * day };
  expect(isWaiting({ status: 'replied', statusAt })).toBe(false);
  expect(isWaiting({ status: 'contacted', statusAt, decision: 'none' })).toBe(false);
  expect(isWaiting({ status: 'contacted' })).toBe(false);
});

test('of a creator of whom nothing is known only "not seen yet" is so', () => {
  const row = inventRow({ handle: 'quietcorner' });
  expect(rowFacts.filter((fact) => isSo[fact](row, { now, session }))).toEqual(['not-seen']);
});

test('a brief that nothing speaks against is not yet met', () => {
  const row = (verdict: 'fits' | 'unknown') =>
    inventRow({ handle: 'maya', rating: { match: { verdict, misses: [], unknown: [] } } });
  expect(isSo['meets-brief'](row('fits'), { now })).toBe(true);
  expect(isSo['meets-brief'](row('unknown'), { now })).toBe(false);
});

test('a creator was met in a session by any of their posts, not by lying between two others', () => {
  const met = (firstAt: number, lastAt: number, metAt: number[] = []) =>
    isMetIn(
      inventRow({ handle: 'maya', seen: { posts: 2, firstAt, lastAt }, facts: { metAt } }),
      session,
    );
  expect(met(90 * day, 90 * day)).toBe(true);
  expect(met(1, 91 * day)).toBe(true);
  expect(met(91 * day, 99 * day)).toBe(true);
  expect(met(1, 99 * day)).toBe(false);
  expect(met(1, 99 * day, [99 * day, 90.5 * day])).toBe(true);
  expect(met(1, 2)).toBe(false);
});

test('before the first session nobody was met in it', () => {
  const seen = { posts: 1, firstAt: 1, lastAt: 1 };
  expect(isSo.session(inventRow({ handle: 'maya', seen }), { now })).toBe(false);
});
