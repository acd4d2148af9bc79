import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readBackwards } from './read-backwards';
import { now, openTestStore } from './test-store';

/** Opens a store with so many sessions; the index is stood in for by their store, by time. */
async function sessions(count: number) {
  const store = await openTestStore();
  for (let i = 0; i < count; i += 1) await store.put('sessions', { startedAt: now + i } as never);
  return store.transaction('sessions').store;
}

const all = IDBKeyRange.lowerBound(0);

/** The same values by a cursor, as in a browser that reads no records. */
function cursorOnly<
  Reader extends { openCursor: Parameters<typeof readBackwards>[0]['openCursor'] },
>(reader: Reader) {
  return {
    openCursor: (query: IDBKeyRange, direction: 'prev') => reader.openCursor(query, direction),
  };
}

test('the last few come, the last one first, with and without records', async () => {
  const latest = [{ startedAt: now + 4 }, { startedAt: now + 3 }];
  expect(await readBackwards(await sessions(5), all, 2)).toEqual(latest);
  expect(await readBackwards(cursorOnly(await sessions(5)), all, 2)).toEqual(latest);
});

test('fewer than asked for are all there are', async () => {
  expect(await readBackwards(await sessions(1), all, 2)).toHaveLength(1);
  expect(await readBackwards(cursorOnly(await sessions(1)), all, 2)).toHaveLength(1);
  expect(await readBackwards(cursorOnly(await sessions(0)), all, 2)).toEqual([]);
});
