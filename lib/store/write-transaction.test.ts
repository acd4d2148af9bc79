import 'fake-indexeddb/auto';
import { unwrap } from 'idb';
import { expect, test } from 'vitest';
import { openTestStore } from './test-store';
import { writeTransaction } from './write-transaction';

test('the result comes after the transaction is complete, not after the last write', async () => {
  const store = await openTestStore();
  let isComplete = false;
  const result = await writeTransaction(store, async (transaction) => {
    unwrap(transaction).addEventListener('complete', () => {
      isComplete = true;
    });
    await transaction.objectStore('settings').put({ tierPreset: 'standard' }, 'settings');
    return 'stored';
  });
  expect(result).toBe('stored');
  expect(isComplete).toBe(true);
});

test('what fails after some writes takes them back', async () => {
  const store = await openTestStore();
  const failing = writeTransaction(store, async (transaction) => {
    await transaction.objectStore('settings').put({ tierPreset: 'standard' }, 'settings');
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect(await store.count('settings')).toBe(0);
});
