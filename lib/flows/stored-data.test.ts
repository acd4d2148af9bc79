import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { countBlocked, findBlocked, forgetBlocked } from '@/lib/store/blocked';
import { writeDoNotContact } from '@/lib/store/do-not-contact';
import { eraseCreators } from '@/lib/store/erase';
import type { Store } from '@/lib/store/schema';
import {
  day,
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from '@/lib/store/test-store';
import { writeCapture } from '@/lib/store/write-capture';
import { writeEntries } from '@/lib/store/write-entries';
import type { WritingWorld } from './import-creators';
import { applyRetention, findCreators, readCounts, readDoNotContact } from './stored-data';

function meet(store: Store, id: string, handle: string, at = now, name?: string) {
  return writeCapture(store, {
    evidence: [evidenceOf({ id, handle, name, observedAt: at }, [postOf(`70${id}`)])],
    sightings: [sightingOf(`70${id}`, at)],
    lookup: [],
    campaignId: 'c1',
  });
}

const block = (store: Store, creatorKey: string, at = now) =>
  writeDoNotContact(store, { creatorKey, isBlocked: true, now: at });

test('counts tell creators, those seen of them, and those erased who are recognised', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya');
  await meet(store, '42', 'tomas');
  await writeCapture(store, {
    evidence: [evidenceOf({ id: '43', handle: 'unseen' })],
    sightings: [],
    lookup: [],
    campaignId: 'c1',
  });
  await block(store, 'tt_42');
  await eraseCreators(store, { keys: ['tt_42'], keepsBlocked: true, now });
  expect(await readCounts(store)).toEqual({
    creators: 2,
    seen: 1,
    campaigns: 1,
    entries: 0,
    collaborations: 0,
    templates: 0,
    sessions: 1,
    blocked: 1,
  });
});

test('a creator is found by handle, earlier handle and name, the very handle first', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya.old', now - day);
  await meet(store, '41', 'glow', now, 'Maya 🌸');
  await meet(store, '42', 'mayab');
  await meet(store, '43', 'may');
  await writeEntries(store, {
    campaignId: 'c1',
    edits: [{ creatorKey: 'tt_41', decision: 'listed' }],
    now,
  });
  const found = await findCreators(store, ' @May ');
  expect(found.map(({ handle }) => handle)).toEqual(['may', 'mayab', 'glow']);
  expect(found[2]).toMatchObject({ entries: 1, seenPosts: 1, name: 'Maya 🌸' });
  expect(await findCreators(store, 'maya.old')).toMatchObject([
    { handle: 'glow', formerHandle: 'maya.old' },
  ]);
  expect(await findCreators(store, 'nobody')).toEqual([]);
  expect(await findCreators(store, '  ')).toEqual([]);
});

test('who is not to be written to is listed, the latest first', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya');
  await meet(store, '42', 'tomas');
  await block(store, 'tt_41', now - day);
  await block(store, 'tt_42', now);
  expect((await readDoNotContact(store)).map(({ handle }) => handle)).toEqual(['tomas', 'maya']);
});

test('one who was erased is forgotten whole by the handle, and nobody else is', async () => {
  const store = await openTestStoreWithCampaign();
  for (const [id, handle] of [
    ['41', 'maya'],
    ['42', 'tomas'],
  ] as const) {
    await meet(store, id, handle);
    await block(store, `tt_${id}`);
  }
  await eraseCreators(store, { keys: ['tt_41', 'tt_42'], keepsBlocked: true, now });
  expect(await countBlocked(store)).toBe(2);
  expect(await findBlocked(store, 'maya')).toBe(now);
  expect(await forgetBlocked(store, 'lea')).toBe(false);
  expect(await forgetBlocked(store, 'maya')).toBe(true);
  expect(await findBlocked(store, 'maya')).toBeUndefined();
  expect(await store.count('blocked')).toBe(2);
  const { known } = await meet(store, '41', 'maya');
  expect(known[0]?.doNotContactAt).toBeUndefined();
  expect(await forgetBlocked(store)).toBe(true);
  expect(await countBlocked(store)).toBe(0);
});

test('retention goes on until nobody is that old, and stops at a record that cannot be read', async () => {
  const store = await openTestStoreWithCampaign();
  for (let i = 0; i < 260; i += 1) await meet(store, `${1_000 + i}`, `h${i}`, now - 40 * day);
  await meet(store, '41', 'maya');
  const broken = { key: 'tt_9', creator: 7, seen: { lastAt: 5 }, updatedAt: now };
  await store.put('creators', broken as never);
  const told: boolean[] = [];
  const world: WritingWorld = {
    connect: async () => store,
    withLock: (work) => work(),
    announce: async ({ isDeskNew }) => void told.push(isDeskNew === true),
    now: () => now,
  };
  expect(await applyRetention(world, 30)).toMatchObject({ removed: 260 });
  expect(await store.getAllKeys('creators')).toEqual(['tt_41', 'tt_9']);
  expect(told).toEqual([true]);
  const busy = { ...world, withLock: async () => 'busy' as const };
  expect(await applyRetention(busy, 30)).toEqual({ failure: 'busy' });
});
