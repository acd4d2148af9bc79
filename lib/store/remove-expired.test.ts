import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { withAnnotation, withDecision } from './entry-record';
import { expireRecords, removeExpired } from './remove-expired';
import type { Store } from './schema';
import {
  day,
  evidenceOf,
  hour,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from './test-store';
import { writeCapture } from './write-capture';
import { writeEntry, writeOverride } from './write-entry';

async function met(store: Store, id: string, at: number) {
  await writeCapture(store, {
    evidence: [evidenceOf({ id, handle: `h${id}`, observedAt: at }, [postOf(`70${id}`)])],
    sightings: [sightingOf(`70${id}`, at)],
    lookup: [],
    campaignId: 'c1',
  });
}

const old = now - 91 * day;

test('undecided creators go after 90 days, and not an hour before', async () => {
  const store = await openTestStoreWithCampaign();
  await met(store, '1', old);
  await met(store, '2', now - 90 * day + hour);
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: 'tt_1',
    change: (entry) => withDecision(entry, { decision: 'none' }, old),
    now: old,
  });
  expect(await removeExpired(store, { now })).toEqual({ removed: 1, unseen: 0 });
  expect(await store.getAllKeys('creators')).toEqual(['tt_2']);
  expect(await store.count('entries')).toBe(0);
});

test('decisions, notes, fees and overrides stay however old', async () => {
  const store = await openTestStoreWithCampaign();
  for (const id of ['1', '2', '3', '4', '5']) await met(store, id, old);
  const change = { campaignId: 'c1', now: old };
  await writeEntry(store, {
    ...change,
    creatorKey: 'tt_1',
    change: (entry) => withDecision(entry, { decision: 'ruled-out' }, old),
  });
  await writeEntry(store, {
    ...change,
    creatorKey: 'tt_2',
    change: (entry) => withAnnotation(entry, { note: 'met at the fair' }, old),
  });
  await writeOverride(store, { creatorKey: 'tt_3', isPerson: true });
  await writeEntry(store, {
    ...change,
    creatorKey: 'tt_4',
    change: (entry) => withAnnotation(entry, { quotedFee: { amount: 90, currency: 'USD' } }, old),
  });
  expect(await removeExpired(store, { now })).toEqual({ removed: 1, unseen: 0 });
  expect(await store.getAllKeys('creators')).toEqual(['tt_1', 'tt_2', 'tt_3', 'tt_4']);
});

test('old sightings of an account that is still met are forgotten, its figures kept', async () => {
  const store = await openTestStoreWithCampaign();
  await met(store, '1', old);
  await writeCapture(store, {
    evidence: [evidenceOf({ id: '1', handle: 'h1', followers: 900 })],
    sightings: [],
    lookup: [],
    campaignId: 'c1',
  });
  expect(await removeExpired(store, { now })).toEqual({ removed: 0, unseen: 1 });
  const record = await store.get('creators', 'tt_1');
  expect(record?.creator.followers).toBe(900);
  expect(record && 'seen' in record).toBe(false);
  expect(record?.marks).toEqual([]);
  expect(await removeExpired(store, { now })).toEqual({ removed: 0, unseen: 0 });
});

test('sightings of a creator the scout decided on are kept', async () => {
  const store = await openTestStoreWithCampaign();
  await met(store, '1', old);
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: 'tt_1',
    evidence: evidenceOf({ id: '1', handle: 'h1' }),
    change: (entry) => withDecision(entry, { decision: 'listed' }, now),
    now,
  });
  expect(await removeExpired(store, { now })).toEqual({ removed: 0, unseen: 0 });
  expect((await store.get('creators', 'tt_1'))?.seen?.lastAt).toBe(old);
});

test('the work of one start is bounded, and decided creators at the old end do not block it', async () => {
  const store = await openTestStoreWithCampaign();
  for (let i = 1; i <= 6; i += 1) await met(store, String(i), old + i);
  for (const creatorKey of ['tt_1', 'tt_2', 'tt_3']) {
    await writeEntry(store, {
      campaignId: 'c1',
      creatorKey,
      change: (entry) => withDecision(entry, { decision: 'listed' }, old),
      now: old,
    });
  }
  expect((await removeExpired(store, { now, maxRemoved: 2 })).removed).toBe(2);
  expect(await store.getAllKeys('creators')).toEqual(['tt_1', 'tt_2', 'tt_3', 'tt_6']);
});

test('beyond the room for undecided creators the longest untouched go', async () => {
  const store = await openTestStoreWithCampaign();
  for (let i = 1; i <= 5; i += 1) await met(store, String(i), now - i * day);
  expect((await removeExpired(store, { now, maxKept: 3 })).removed).toBe(2);
  expect(await store.getAllKeys('creators')).toEqual(['tt_1', 'tt_2', 'tt_3']);
});

async function list(store: Store, creatorKey: `tt_${string}`) {
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey,
    change: (entry) => withDecision(entry, { decision: 'listed' }, old),
    now: old,
  });
}

test('a start looks at so many and the next goes on behind them, so nobody is never reached', async () => {
  const store = await openTestStoreWithCampaign();
  // All at one moment, as an import leaves them: the place is between two of the same time.
  for (let i = 1; i <= 8; i += 1) await met(store, String(i), old);
  for (let i = 1; i <= 5; i += 1) await list(store, `tt_${i}`);
  const start = () => expireRecords(store, { now, maxLooked: 2 });
  expect(await start()).toEqual({ taken: 0, isDone: false });
  expect(await start()).toEqual({ taken: 0, isDone: false });
  expect(await start()).toEqual({ taken: 1, isDone: false });
  expect(await start()).toEqual({ taken: 2, isDone: false });
  expect(await store.count('creators')).toBe(5);
  expect(await start()).toEqual({ taken: 0, isDone: true });
  // Round again: somebody taken back in the meantime is at the old end.
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: 'tt_1',
    change: (entry) => withDecision(entry, { decision: 'none' }, old),
    now: old,
  });
  await start();
  expect(await store.getAllKeys('creators')).toEqual(['tt_2', 'tt_3', 'tt_4', 'tt_5']);
});

test('whoever stays at the old end takes no place of those beyond the room', async () => {
  const store = await openTestStoreWithCampaign();
  for (let i = 1; i <= 6; i += 1) await met(store, String(i), now - i * day);
  for (const id of ['tt_6', 'tt_5', 'tt_4'] as const) await list(store, id);
  expect((await removeExpired(store, { now, maxKept: 4 })).removed).toBe(2);
  expect(await store.getAllKeys('creators')).toEqual(['tt_1', 'tt_4', 'tt_5', 'tt_6']);
});
