import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writeLearned } from '@/lib/store/learned';
import { now, openTestStore } from '@/lib/store/test-store';
import { currentLearned } from './current-learned';

test('what was learnt is read once a version, and not held beyond its end', async () => {
  const store = await openTestStore();
  expect(await currentLearned(store)).toBeUndefined();
  await writeLearned(store, { groups: [], tags: [], madeAt: now });
  const first = await currentLearned(store);
  expect(first?.madeAt).toBe(now);
  expect(await currentLearned(store)).toBe(first);
  await writeLearned(store, { groups: [], tags: [], madeAt: now + 1 });
  expect((await currentLearned(store))?.madeAt).toBe(now + 1);
  await store.clear('learned');
  expect(await currentLearned(store)).toBeUndefined();
});
