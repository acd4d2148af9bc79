import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createCreatorTable } from './creator-table';
import { withAnnotation, withDecision } from './entry-record';
import type { Store } from './schema';
import {
  addCampaign,
  day,
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from './test-store';
import { type Capture, writeCapture } from './write-capture';
import { writeEntry } from './write-entry';
import { writeTransaction } from './write-transaction';

function capture(store: Store, capture: Partial<Capture>) {
  return writeCapture(store, {
    evidence: [],
    sightings: [],
    lookup: [],
    campaignId: 'c1',
    ...capture,
  });
}

function list(store: Store, creatorKey: string, at = now, campaignId = 'c1', note = '') {
  return writeEntry(store, {
    campaignId,
    creatorKey,
    change: (entry) =>
      withAnnotation(withDecision(entry, { decision: 'listed' }, at), { note }, at),
    now: at,
  });
}

test('evidence and sighting of one batch count together, and once however often they come', async () => {
  const store = await openTestStoreWithCampaign();
  const batch = {
    evidence: [evidenceOf({ id: '41', handle: 'maya.lights' }, [postOf('7001')])],
    sightings: [sightingOf('7001')],
  };
  for (let i = 0; i < 3; i += 1) await capture(store, batch);
  const { known, changedKeys } = await capture(store, { lookup: ['tt_41'] });
  expect(changedKeys).toEqual([]);
  expect(known).toHaveLength(1);
  expect(known[0]?.seen).toEqual({ posts: 1, firstAt: now, lastAt: now });
  expect(known[0]?.posts).toHaveLength(1);
});

test('a sighting that comes later finds the creator by the post', async () => {
  const store = await openTestStoreWithCampaign();
  await capture(store, { evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')])] });
  expect(await store.countFromIndex('creators', 'seenAt')).toBe(0);
  const { changedKeys } = await capture(store, { sightings: [sightingOf('7001', now + 5)] });
  expect(changedKeys).toEqual(['tt_41']);
  expect((await store.get('creators', 'tt_41'))?.seen?.posts).toBe(1);
});

test('a sighting of a post whose creator is not known is left out', async () => {
  const store = await openTestStoreWithCampaign();
  const { known, changedKeys } = await capture(store, { sightings: [sightingOf('9')] });
  expect({ known, changedKeys }).toEqual({ known: [], changedKeys: [] });
  expect(await store.count('creators')).toBe(0);
});

test('a post read and seen in one batch counts even where newer posts take all the room', async () => {
  const store = await openTestStoreWithCampaign();
  const posts = Array.from({ length: 90 }, (_, i) => postOf(String(7000 + i)));
  await capture(store, {
    evidence: [evidenceOf({ id: '41', handle: 'maya' }, posts)],
    sightings: [sightingOf('7000')],
  });
  const record = await store.get('creators', 'tt_41');
  expect(record?.posts.map(({ id }) => id)).toContain('7000');
  await capture(store, { sightings: [sightingOf('7001')] });
  expect((await store.get('creators', 'tt_41'))?.seen?.posts).toBe(2);
});

test('a renamed account stays one creator with its decisions', async () => {
  const store = await openTestStoreWithCampaign();
  await capture(store, { evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')])] });
  await list(store, 'tt_41');
  const renamed = evidenceOf({ id: '41', handle: 'glowbymaya', observedAt: now + day }, [
    postOf('7002'),
  ]);
  const { known } = await capture(store, { evidence: [renamed] });
  expect(await store.count('creators')).toBe(1);
  expect(known[0]?.creator.handle).toBe('glowbymaya');
  expect(known[0]?.entry?.decision).toBe('listed');
  expect((await store.get('creators', 'tt_41'))?.formerHandles).toEqual(['maya']);
  expect((await capture(store, { lookup: ['@maya'] })).known).toEqual([]);
  expect((await capture(store, { lookup: ['@glowbymaya'] })).known[0]?.key).toBe('tt_41');
});

test('a creator known by handle joins the id: posts, sightings and entries of every campaign', async () => {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  await capture(store, {
    evidence: [evidenceOf({ handle: 'maya', observedAt: now - day }, [postOf('7001')])],
    sightings: [sightingOf('7001', now - day)],
  });
  await list(store, '@maya', now - day, 'c1', 'by handle');
  await list(store, '@maya', now - day, 'c2');
  const { known, changedKeys } = await capture(store, {
    evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7002')])],
    sightings: [sightingOf('7002')],
  });
  expect([...changedKeys].sort()).toEqual(['@maya', 'tt_41']);
  expect(await store.getAllKeys('creators')).toEqual(['tt_41']);
  expect(await store.getAllKeys('entries')).toEqual([
    ['c1', 'tt_41'],
    ['c2', 'tt_41'],
  ]);
  expect(known[0]?.seen).toEqual({ posts: 2, firstAt: now - day, lastAt: now });
  expect(known[0]?.posts.map(({ id }) => id)).toEqual(['7002', '7001']);
  expect(known[0]?.entry).toMatchObject({ creatorKey: 'tt_41', note: 'by handle' });
  expect(known[0]?.elsewhere).toEqual([
    { campaign: 'Summer', entry: expect.objectContaining({ creatorKey: 'tt_41' }) },
  ]);
});

test('where handle and id were both stored, listed wins and both notes are kept', async () => {
  const store = await openTestStoreWithCampaign();
  await capture(store, {
    evidence: [
      evidenceOf({ handle: 'glowbymaya' }, [postOf('7001')]),
      evidenceOf({ id: '41', handle: 'maya' }, [postOf('7002')]),
    ],
  });
  await list(store, '@glowbymaya', now - day, 'c1', 'first note');
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: 'tt_41',
    change: (entry) => withAnnotation(entry, { note: 'second note' }, now),
    now,
  });
  await capture(store, {
    evidence: [evidenceOf({ id: '41', handle: 'glowbymaya', observedAt: now + 1 })],
  });
  expect(await store.getAllKeys('creators')).toEqual(['tt_41']);
  expect(await store.getAll('entries')).toEqual([
    expect.objectContaining({
      creatorKey: 'tt_41',
      decision: 'listed',
      addedAt: now - day,
      note: 'second note\nfirst note',
    }),
  ]);
});

test('handle and id met in one batch are one creator, in either order', async () => {
  const byHandle = evidenceOf({ handle: 'maya' }, [postOf('7001')]);
  const byId = evidenceOf({ id: '41', handle: 'maya' }, [postOf('7002')]);
  for (const evidence of [
    [byHandle, byId],
    [byId, byHandle],
  ]) {
    const store = await openTestStoreWithCampaign();
    const { known } = await capture(store, { evidence, sightings: [sightingOf('7001')] });
    expect(known.map(({ key }) => key)).toEqual(['tt_41']);
    expect(known[0]?.posts).toHaveLength(2);
    expect(await store.getAllKeys('creators')).toEqual(['tt_41']);
  }
});

test('a handle taken over by another account does not merge the two people', async () => {
  const store = await openTestStoreWithCampaign();
  await capture(store, { evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')])] });
  await list(store, 'tt_41', now, 'c1', 'the first Maya');
  const { known } = await capture(store, {
    evidence: [evidenceOf({ id: '52', handle: 'maya', observedAt: now + day }, [postOf('8001')])],
  });
  expect(known[0]).toMatchObject({ key: 'tt_52', elsewhere: [] });
  expect(known[0]?.entry).toBeUndefined();
  expect(known[0]?.posts.map(({ id }) => id)).toEqual(['8001']);
  expect(await store.getAllKeys('creators')).toEqual(['tt_41', 'tt_52']);
  const byHandle = evidenceOf({ handle: 'maya', observedAt: now + 2 * day }, [postOf('8002')]);
  expect((await capture(store, { evidence: [byHandle] })).known[0]?.key).toBe('tt_52');
});

test('two batches at once lose nothing', async () => {
  const store = await openTestStoreWithCampaign();
  const batches = Array.from({ length: 12 }, (_, i) => ({
    evidence: [
      evidenceOf({ id: '41', handle: 'maya', observedAt: now + i }, [postOf(String(7000 + i))]),
    ],
    sightings: [sightingOf(String(7000 + i), now + i)],
  }));
  await Promise.all(batches.map((batch) => capture(store, batch)));
  const record = await store.get('creators', 'tt_41');
  expect(record?.seen?.posts).toBe(12);
  expect(record?.posts).toHaveLength(12);
});

test('forged creators fill the table so far and no further, and known ones are still updated', async () => {
  const store = await openTestStoreWithCampaign();
  const admitted = await writeTransaction(store, async (transaction) => {
    const table = createCreatorTable(transaction, { capacity: 3 });
    const records = [];
    for (let i = 0; i < 5; i += 1) {
      records.push(await table.admit(evidenceOf({ id: String(i), handle: `made.up.${i}` })));
    }
    records.push(
      await table.admit(evidenceOf({ id: '1', handle: 'renamed', observedAt: now + 1 })),
    );
    await table.flush();
    return records.map((record) => record?.creator.handle);
  });
  expect(admitted).toEqual([
    'made.up.0',
    'made.up.1',
    'made.up.2',
    undefined,
    undefined,
    'renamed',
  ]);
  expect(await store.count('creators')).toBe(3);
});

test('a broken record does not stop the batch; fresh evidence replaces it', async () => {
  const store = await openTestStoreWithCampaign();
  await store.put('creators', { key: 'tt_41', creator: { handle: 'maya' } } as never);
  const { known } = await capture(store, {
    evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')])],
    lookup: ['tt_41', 'tt_999'],
  });
  expect(known.map(({ key }) => key)).toEqual(['tt_41']);
});

test('a batch that fails half-way leaves nothing behind', async () => {
  const store = await openTestStoreWithCampaign();
  const evidence = [
    evidenceOf({ id: '41', handle: 'maya' }),
    evidenceOf({ id: '42', handle: 'noah', bio: (() => 'not data') as never }),
  ];
  await expect(capture(store, { evidence })).rejects.toMatchObject({ name: 'DataCloneError' });
  expect(await store.count('creators')).toBe(0);
});
