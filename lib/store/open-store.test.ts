import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { readCampaigns } from './desk';
import { readLearned, readUntaught } from './learned';
import { migrations } from './migrations';
import { createConnection, openStore } from './open-store';
import { evidenceOf, now, openTestStore, postOf, readSeen } from './test-store';
import { writeCapture } from './write-capture';

/** Every store with its key path and indexes, as the browser has it. */
async function schemaOf(name: string) {
  const database = await openDB(name);
  const schema = [...database.objectStoreNames].map((storeName) => {
    const store = database.transaction(storeName).store;
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry } = store.index(index);
      return { index, keyPath, multiEntry };
    });
    return { storeName, keyPath: store.keyPath, indexes };
  });
  database.close();
  return schema;
}

test('every earlier version migrates to the same schema as a database made today', async () => {
  (await openStore({ name: 'from-scratch' })).close();
  const today = await schemaOf('from-scratch');
  expect(today.map(({ storeName }) => storeName)).toEqual([
    'blocked',
    'campaigns',
    'collaborations',
    'counts',
    'creators',
    'entries',
    'groups',
    'learned',
    'lessons',
    'places',
    'ratings',
    'sessions',
    'settings',
    'tabs',
    'tags',
    'templates',
  ]);
  for (let version = 1; version <= migrations.length; version += 1) {
    const name = `from-${version}`;
    (await openStore({ name, migrations: migrations.slice(0, version) })).close();
    (await openStore({ name })).close();
    expect(await schemaOf(name)).toEqual(today);
  }
});

/** What the first version wrote: no markets, no competitors, no counted comments, no fee. */
const ofVersion1 = {
  campaign: {
    id: 'c1',
    name: 'Spring launch',
    brief: { niches: ['skincare'], terms: ['spf'], vetoes: [], tiers: [], languages: ['en'] },
    createdAt: now,
    updatedAt: now,
  },
  creator: {
    key: 'tt_41',
    creator: { id: '41', handle: 'maya.lights', followers: 52_400, observedAt: now },
    posts: [postOf('7001')],
    postIds: ['7001'],
    seen: { posts: 1, firstAt: now, lastAt: now },
    marks: [{ postId: '7001', at: now, place: 'for-you' }],
    formerHandles: [],
    history: [{ at: now, followers: 52_400 }],
    updatedAt: now,
    revision: 1,
  },
  entry: {
    campaignId: 'c1',
    creatorKey: 'tt_41',
    decision: 'listed',
    status: 'contacted',
    tags: ['spf'],
    note: 'lovely light',
    addedAt: now,
    updatedAt: now,
  },
};

test('a database of version 1 is read as it was, with nothing learnt from it yet', async () => {
  const name = 'of-version-1';
  const old = await openStore({ name, migrations: migrations.slice(0, 1) });
  await old.put('campaigns', ofVersion1.campaign as never);
  await old.put('creators', ofVersion1.creator as never);
  await old.put('entries', ofVersion1.entry as never);
  old.close();
  const store = await openStore({ name });
  const [campaign] = await readCampaigns(store);
  expect(campaign?.brief).toEqual({ ...ofVersion1.campaign.brief, markets: [], competitors: [] });
  const { creators, unreadable } = await readSeen(store, 'c1');
  expect(unreadable).toEqual([]);
  expect(creators[0]?.known).toMatchObject({
    key: 'tt_41',
    posts: [{ id: '7001' }],
    seen: { posts: 1 },
    history: [{ at: now, followers: 52_400 }],
    entry: { status: 'contacted', note: 'lovely light' },
  });
  expect(await readLearned(store)).toBeUndefined();
  expect(await readUntaught(store, 10)).toEqual(['tt_41']);
});

test('paid flags that version 1 mixed with ad authorisations are read anew', async () => {
  const name = 'with-mixed-flags';
  const old = await openStore({ name, migrations: migrations.slice(0, 1) });
  const posts = [
    { ...postOf('7001'), isPaidPartnership: true, isCommerce: true },
    { ...postOf('7002'), isPaidPartnership: false },
    'broken',
  ];
  await old.put('creators', { ...ofVersion1.creator, posts } as never);
  await old.put('creators', { key: 'tt_42', posts: 'broken' } as never);
  old.close();
  const stored = await (await openStore({ name })).getAll('creators');
  expect(stored.map((record) => record.posts)).toEqual([
    [{ ...postOf('7001'), isCommerce: true }, posts[1], 'broken'],
    'broken',
  ]);
});

test('a later migration runs once, on the data that is there', async () => {
  const name = 'with-data';
  const store = await openStore({ name });
  await writeCapture(store, {
    evidence: [evidenceOf({ id: '41', handle: 'maya.lights' }, [postOf('7001')])],
    sightings: [],
    lookup: [],
    campaignId: 'c1',
  });
  store.close();
  const runs: number[] = [];
  const next = [
    ...migrations,
    async (
      _: unknown,
      transaction: { objectStore(name: string): { count(): Promise<number> } },
    ) => {
      runs.push(await transaction.objectStore('creators').count());
    },
  ];
  for (let i = 0; i < 2; i += 1) (await openStore({ name, migrations: next })).close();
  expect(runs).toEqual([1]);
});

test('an older connection steps aside for a newer version and says so', async () => {
  let isClosed = false;
  const name = 'stepping-aside';
  const older = await openStore({
    name,
    onClosed: () => {
      isClosed = true;
    },
  });
  const newer = await openStore({ name, migrations: [...migrations, () => {}] });
  expect(newer.version).toBe(migrations.length + 1);
  expect(isClosed).toBe(true);
  await expect(older.getAll('creators')).rejects.toThrow();
  newer.close();
});

test('erasing the database is not held up by an open connection', async () => {
  const store = await openStore({ name: 'erased' });
  await store.put('settings', { tierPreset: 'standard' }, 'settings');
  await deleteDB('erased');
  const again = await openStore({ name: 'erased' });
  expect(await again.count('settings')).toBe(0);
});

test('one connection is shared, and made again after it was closed from outside or failed', async () => {
  let opened = 0;
  let close = () => {};
  const connect = createConnection(async (options) => {
    opened += 1;
    if (opened === 1) throw new DOMException('disk', 'UnknownError');
    close = () => options.onClosed?.();
    return openTestStore(options);
  });
  await expect(connect()).rejects.toThrow('disk');
  expect(await connect()).toBe(await connect());
  expect(opened).toBe(2);
  close();
  await connect();
  expect(opened).toBe(3);
});

test('a database newer than the code is refused, not damaged', async () => {
  (await openStore({ name: 'newer', migrations: [...migrations, () => {}] })).close();
  await expect(openStore({ name: 'newer' })).rejects.toMatchObject({ name: 'VersionError' });
});
