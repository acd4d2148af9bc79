import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrations } from './migrations';
import { createConnection, openStore } from './open-store';
import { evidenceOf, openTestStore, postOf } from './test-store';
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
    'campaigns',
    'creators',
    'entries',
    'settings',
  ]);
  for (let version = 1; version <= migrations.length; version += 1) {
    const name = `from-${version}`;
    (await openStore({ name, migrations: migrations.slice(0, version) })).close();
    (await openStore({ name })).close();
    expect(await schemaOf(name)).toEqual(today);
  }
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
