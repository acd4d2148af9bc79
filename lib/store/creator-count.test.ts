import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { countCreators } from './creator-count';
import { createCreatorTable } from './creator-table';
import { eraseCreators } from './erase';
import { removeExpired } from './remove-expired';
import { replaceEverything } from './restore';
import type { Store } from './schema';
import { day, evidenceOf, now, openTestStoreWithCampaign } from './test-store';
import { undoImport } from './undo-import';
import { writeCapture } from './write-capture';
import { writeImport } from './write-import';
import { writeTransaction } from './write-transaction';

const meet = (store: Store, ...creators: Parameters<typeof evidenceOf>[0][]) =>
  writeCapture(store, {
    evidence: creators.map((creator) => evidenceOf(creator)),
    sightings: [],
    lookup: [],
    campaignId: 'c1',
  });

/** As kept, and as counted. */
async function counts(store: Store) {
  return [await writeTransaction(store, countCreators), await store.count('creators')];
}

test('whatever adds or removes creators, the count is as if they were counted', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, { id: '1', handle: 'a' }, { handle: 'b' }, { handle: 'c' });
  expect(await counts(store)).toEqual([3, 3]);
  // The one becomes known by id, the other turns out to be somebody known.
  await meet(store, { id: '2', handle: 'b' });
  await meet(store, { id: '3', handle: 'd' }, { id: '3', handle: 'c', observedAt: now + 1 });
  expect(await counts(store)).toEqual([3, 3]);
  await store.put('creators', { key: 'tt_4', creator: { handle: 'broken' } } as never);
  await store.delete('counts', 'creators');
  await meet(store, { id: '5', handle: 'f' });
  await meet(store, { id: '4', handle: 'e' });
  expect(await counts(store)).toEqual([5, 5]);
  await eraseCreators(store, { keys: ['tt_1', 'tt_99'], keepsBlocked: true, now });
  expect(await counts(store)).toEqual([4, 4]);
  const rows = ['@x', '@y', '@a'].map((key) => ({
    ...{ key: key as `@${string}`, handle: key.slice(1), campaignId: 'c1' },
    ...{ decision: 'listed' as const, tags: [], note: '' },
  }));
  const written = await writeImport(store, rows, { now, blockedAt: new Map() });
  expect(await counts(store)).toEqual([7, 7]);
  await undoImport(store, written?.steps ?? []);
  expect(await counts(store)).toEqual([4, 4]);
  await removeExpired(store, { now: now + 91 * day });
  expect(await counts(store)).toEqual([0, 0]);
  await meet(store, { id: '9', handle: 'z', observedAt: now + 92 * day });
  expect(await counts(store)).toEqual([1, 1]);
});

test('a restore brings others, who are counted anew', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, { id: '1', handle: 'a' }, { id: '2', handle: 'b' });
  const creators = await store.getAll('creators');
  await meet(store, { id: '3', handle: 'c' });
  const nothing = { settings: [], campaigns: [], entries: [], collaborations: [], templates: [] };
  const records = { ...nothing, creators, blocked: [], sessions: [], lessons: [], learned: [] };
  await replaceEverything(store, records, { now });
  expect(await counts(store)).toEqual([2, 2]);
});

test('a batch that fails counts nobody', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, { id: '1', handle: 'a' });
  await expect(
    meet(store, { id: '2', handle: 'b' }, { id: '3', handle: 'c', bio: (() => 1) as never }),
  ).rejects.toThrow();
  expect(await counts(store)).toEqual([1, 1]);
});

test('a table is counted once, and never again for a batch', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, { id: '1', handle: 'a' });
  let isCounted = false;
  const count = IDBObjectStore.prototype.count;
  IDBObjectStore.prototype.count = function (this: IDBObjectStore, ...query) {
    isCounted ||= this.name === 'creators';
    return count.apply(this, query);
  };
  await meet(store, { id: '2', handle: 'b' });
  IDBObjectStore.prototype.count = count;
  expect(isCounted).toBe(false);
});

test('two batches of one table share the room', async () => {
  const store = await openTestStoreWithCampaign();
  await writeTransaction(store, async (transaction) => {
    const table = createCreatorTable(transaction, { capacity: 2 });
    await table.admit(evidenceOf({ id: '1', handle: 'a' }));
    await table.flush();
    expect(await table.admit(evidenceOf({ id: '2', handle: 'b' }))).toBeDefined();
    await table.flush();
    expect(await table.admit(evidenceOf({ id: '3', handle: 'c' }))).toBeUndefined();
  });
});
