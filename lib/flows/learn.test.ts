import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Creator } from '@/lib/model/creator';
import type { Lesson } from '@/lib/model/learned';
import { readLearned } from '@/lib/store/learned';
import type { Store } from '@/lib/store/schema';
import {
  evidenceOf,
  now,
  openTestStore,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from '@/lib/store/test-store';
import { writeCapture } from '@/lib/store/write-capture';
import { createLearning } from './learn';

const minute = 60_000;

/** A worker on this store, whose timers run when told to. */
function startWorker(store: Store) {
  const world = { now, failures: [] as unknown[], published: [] as number[], isBroken: false };
  let due: (() => Promise<void>) | undefined;
  let delayMs: number | undefined;
  const lessons = new Map<string, Partial<Lesson>>();
  const learning = createLearning({
    async connect() {
      if (world.isBroken) throw new Error('disk');
      return store;
    },
    now: () => world.now,
    report: (failure) => world.failures.push(failure),
    onPublished: (at) => world.published.push(at),
    toLesson: ({ handle }: Creator): Lesson => ({
      niche: 'booktok',
      language: 'en',
      logRate: 1 + Number(handle.slice(1)) / 100,
      tags: [{ tag: 'shelfie', niche: 'booktok' }],
      ...lessons.get(handle),
    }),
    schedule(run, delay) {
      due = run;
      delayMs = delay;
      return () => {
        due = undefined;
      };
    },
  });
  return {
    world,
    learning,
    lessons,
    waitsFor: () => (due === undefined ? undefined : delayMs),
    /** Lets the short timers run until nothing waits for them. */
    async settle() {
      while (due !== undefined && (delayMs ?? 0) <= 1_500) {
        const run = due;
        due = undefined;
        await run();
      }
    },
  };
}

async function meet(store: Store, from: number, to: number): Promise<string[]> {
  const ids = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const { changedKeys } = await writeCapture(store, {
    evidence: ids.map((id) => evidenceOf({ id, handle: `h${id}` }, [postOf(`70${id}`)])),
    sightings: ids.map((id) => sightingOf(`70${id}`)),
    lookup: [],
    campaignId: 'c1',
  });
  return changedKeys;
}

const groupSizes = async (store: Store) =>
  (await readLearned(store))?.groups.map(({ creators }) => creators);

test('the third creator of a niche publishes it, the tenth makes it a comparison', async () => {
  const store = await openTestStoreWithCampaign();
  const { learning, settle, world } = startWorker(store);
  learning.add(await meet(store, 1, 2));
  await settle();
  expect(await readLearned(store)).toBeUndefined();
  learning.add(await meet(store, 3, 9));
  await settle();
  expect(await groupSizes(store)).toEqual([9, 9, 9]);
  world.now += 3 * minute;
  learning.add(await meet(store, 10, 10));
  await settle();
  const learned = await readLearned(store);
  expect(learned?.madeAt).toBe(now + 3 * minute);
  expect(learned?.groups).toHaveLength(3);
  expect(learned?.groups).toContainEqual({
    niche: 'booktok',
    language: 'en',
    creators: 10,
    mean: expect.closeTo(1.055),
    sd: expect.closeTo(0.03028, 4),
  });
  expect(learned?.tags).toEqual([{ tag: 'shelfie', niche: 'booktok', creators: 10 }]);
  expect(world.failures).toEqual([]);
});

test('the same creators again teach nothing new, and no version is made of it', async () => {
  const store = await openTestStoreWithCampaign();
  const { learning, settle, world } = startWorker(store);
  const keys = await meet(store, 1, 12);
  for (let i = 0; i < 3; i += 1) {
    learning.add(keys);
    await settle();
    world.now += 5 * minute;
  }
  expect(await readLearned(store)).toMatchObject({ madeAt: now });
  expect(world.published).toEqual([now]);
  expect(await groupSizes(store)).toEqual([12, 12, 12]);
});

test('a version is made when a group grew by a tenth, not for less, and not twice in half a minute', async () => {
  const store = await openTestStoreWithCampaign();
  const { learning, settle, waitsFor, world } = startWorker(store);
  const learn = async (from: number, to: number, after: number) => {
    world.now += after;
    learning.add(await meet(store, from, to));
    await settle();
    return (await groupSizes(store))?.[0];
  };
  expect(await learn(1, 20, 0)).toBe(20);
  expect(await learn(21, 21, 3 * minute)).toBe(20);
  // Compared a moment ago.
  expect(await learn(22, 22, minute / 4)).toBe(20);
  expect(await learn(23, 23, minute)).toBe(23);
  expect(await learn(24, 40, minute / 4)).toBe(23);
  // The rest need not meet anybody: the next version comes when it may.
  expect(waitsFor()).toBe(minute / 4);
});

test('a hashtag that is understood, or no longer, is news', async () => {
  const store = await openTestStoreWithCampaign();
  const { learning, settle, world, lessons } = startWorker(store);
  const keys = await meet(store, 1, 4);
  learning.add(keys);
  await settle();
  expect((await readLearned(store))?.tags).toEqual([
    { tag: 'shelfie', niche: 'booktok', creators: 4 },
  ]);
  for (const handle of ['h1', 'h2']) {
    lessons.set(handle, { tags: [{ tag: 'shelfie', niche: 'food' }] });
  }
  world.now += 3 * minute;
  learning.add(keys);
  await settle();
  expect(await readLearned(store)).toMatchObject({ tags: [], madeAt: world.now });
});

test('what a stopped worker lost is made up for by the next one, and what it had counted is published', async () => {
  const store = await openTestStoreWithCampaign();
  const stopped = startWorker(store);
  stopped.learning.add(await meet(store, 1, 12));
  expect(stopped.waitsFor()).toBe(1_500);
  // It never gets to it.
  const next = startWorker(store);
  await next.learning.start();
  await next.settle();
  expect(await groupSizes(store)).toEqual([12, 12, 12]);

  await store.clear('learned');
  const third = startWorker(store);
  await third.learning.start();
  expect(third.waitsFor()).toBeUndefined();
  expect(await groupSizes(store)).toEqual([12, 12, 12]);
});

test('a worker that starts on an empty store makes nothing and waits for nothing', async () => {
  const store = await openTestStore();
  const { learning, waitsFor } = startWorker(store);
  await learning.start();
  learning.add([]);
  expect(waitsFor()).toBeUndefined();
  expect(await readLearned(store)).toBeUndefined();
});

test('lessons wait for captures to pause, but not for ever, and two hundred are one batch', async () => {
  const store = await openTestStoreWithCampaign();
  const { learning, settle, waitsFor } = startWorker(store);
  const keys = await meet(store, 1, 230);
  learning.add(keys.slice(0, 100));
  expect(waitsFor()).toBe(1_500);
  learning.add(keys);
  expect(waitsFor()).toBe(0);
  await settle();
  expect(await store.count('lessons')).toBe(230);
});

test('a store that does not open costs the batch, is told, and the next batch goes on', async () => {
  const store = await openTestStoreWithCampaign();
  const { learning, settle, world } = startWorker(store);
  const keys = await meet(store, 1, 3);
  world.isBroken = true;
  learning.add(keys);
  await settle();
  expect(world.failures).toEqual([new Error('disk')]);
  world.isBroken = false;
  learning.add(keys.slice(1));
  await settle();
  expect(await store.getAllKeys('lessons')).toEqual(['tt_2', 'tt_3']);
});

test('a clock that was put back does not stop versions from being made', async () => {
  const store = await openTestStoreWithCampaign();
  const { learning, settle, world } = startWorker(store);
  learning.add(await meet(store, 1, 10));
  await settle();
  world.now = now - 60 * minute;
  learning.add(await meet(store, 11, 20));
  await settle();
  expect(await readLearned(store)).toMatchObject({ madeAt: now - 60 * minute });
  expect(await store.count('learned')).toBe(1);
});
