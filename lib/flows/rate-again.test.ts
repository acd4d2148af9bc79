import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Rating } from '@/lib/scoring/signals/rating';
import { createRecord } from '@/lib/store/creator-record';
import { removeCampaign } from '@/lib/store/desk';
import { createEntry } from '@/lib/store/entry-record';
import { eraseCreators } from '@/lib/store/erase';
import { readRelations } from '@/lib/store/read-relations';
import type { Store } from '@/lib/store/schema';
import { evidenceOf, now, openTestStoreWithCampaign, postOf } from '@/lib/store/test-store';
import { type RateAgainOptions, rateAgain, rateListed } from './rate-again';

const keyOf = (number: number) => `tt_${10_000 + number}`;

async function putCreator(store: Store, number: number, revision = 1) {
  const id = String(10_000 + number);
  const evidence = evidenceOf({ id, handle: `h${id}` }, [postOf(id)]);
  const record = createRecord(keyOf(number), evidence);
  const seen = { posts: 1, firstAt: now, lastAt: now };
  await store.put('creators', { ...record, seen, revision });
}

async function fill(count: number): Promise<Store> {
  const store = await openTestStoreWithCampaign();
  for (let i = 0; i < count; i += 1) await putCreator(store, i);
  return store;
}

/** Rates everybody, each as a rating that tells who it is of and what it was made of. */
async function rate(store: Store, options: Partial<RateAgainOptions> = {}) {
  const rated: string[] = [];
  const found = new Map<string, string>();
  const result = await rateAgain({
    store,
    relations: await readRelations(store, 'c1'),
    standard: 'one',
    rate({ record }) {
      rated.push(record.key);
      return { tier: { label: `${record.key}.${record.revision}` } } as unknown as Rating;
    },
    onRated: (creators, ratings) =>
      creators.forEach(({ record }, i) => {
        found.set(record.key, ratings[i]?.tier.label ?? 'none');
      }),
    ...options,
  });
  return { rated, found, result };
}

const slicesOf = async (store: Store) =>
  (await store.getAll('ratings')).map(({ from, made }) => `${from} ${made.length}`);

test('whoever is rated is kept: the next reading rates nobody and gives the same', async () => {
  const store = await fill(230);
  const first = await rate(store);
  expect(first.rated).toHaveLength(230);
  expect(first.result).toMatchObject({ done: 230, total: 230, isWhole: true });
  const second = await rate(store);
  expect(second.rated).toEqual([]);
  expect(second.found).toEqual(first.found);
  expect(await slicesOf(store)).toEqual([
    `${keyOf(0)} 100`,
    `${keyOf(100)} 100`,
    `${keyOf(200)} 30`,
  ]);
});

test('only who changed is rated again, and every rating stays with its creator', async () => {
  const store = await fill(230);
  await rate(store);
  await putCreator(store, 120, 2);
  await putCreator(store, 500);
  await store.delete('creators', keyOf(3));
  const { rated, found } = await rate(store);
  expect(rated).toEqual([keyOf(120), keyOf(500)]);
  expect(found.get(keyOf(120))).toBe(`${keyOf(120)}.2`);
  expect(found.get(keyOf(4))).toBe(`${keyOf(4)}.1`);
  expect(found.has(keyOf(3))).toBe(false);
  expect(await slicesOf(store)).toEqual([
    `${keyOf(0)} 99`,
    `${keyOf(100)} 100`,
    `${keyOf(200)} 31`,
  ]);
  expect((await rate(store)).rated).toEqual([]);
});

test('another standard has everybody rated again, and takes the place of the first', async () => {
  const store = await fill(5);
  await rate(store);
  expect((await rate(store, { standard: 'two' })).rated).toHaveLength(5);
  expect((await rate(store, { standard: 'two' })).rated).toEqual([]);
  expect((await rate(store)).rated).toHaveLength(5);
});

test('a fee of the campaign is part of what a rating is of', async () => {
  const store = await fill(2);
  await rate(store);
  const quotedFee = { amount: 300, currency: 'EUR' } as const;
  await store.put('entries', { ...createEntry('c1', keyOf(1), now), quotedFee });
  expect((await rate(store)).rated).toEqual([keyOf(1)]);
});

test('without a standard nothing is kept and nothing kept is used', async () => {
  const store = await fill(3);
  expect((await rate(store, { standard: undefined })).rated).toHaveLength(3);
  expect(await slicesOf(store)).toEqual([]);
});

test('called off half-way it keeps what it has, and goes on from there', async () => {
  const store = await fill(350);
  const ending = new AbortController();
  const told: number[] = [];
  const half = await rate(store, {
    signal: ending.signal,
    onProgress(done) {
      told.push(done);
      if (done === 200) ending.abort();
    },
  });
  expect(told).toEqual([100, 200]);
  expect(half.result).toMatchObject({ done: 200, total: 350, isWhole: false });
  expect([...half.found.keys()]).toHaveLength(200);
  expect((await rate(store)).rated).toEqual(Array.from({ length: 150 }, (_, i) => keyOf(200 + i)));
});

test('the page can draw before a stretch and, within it, as soon as half a frame is over', async () => {
  const store = await fill(6);
  let time = 0;
  let pauses = 0;
  await rate(store, {
    standard: undefined,
    rate: () => {
      time += 3;
      return { tier: {} } as unknown as Rating;
    },
    clock: () => time,
    async pause() {
      pauses += 1;
    },
  });
  expect(pauses).toBe(3);
});

test('nothing is left of somebody erased, and a slice of theirs is not written any more', async () => {
  const store = await fill(150);
  await rate(store);
  await eraseCreators(store, { keys: [keyOf(120)], keepsBlocked: false, now });
  expect(await slicesOf(store)).toEqual([`${keyOf(0)} 100`]);
  const late = await fill(3);
  await rate(late, {
    onRated: () => void late.delete('creators', keyOf(1)),
  });
  expect(await slicesOf(late)).toEqual([]);
});

test('with a campaign what was rated for it goes', async () => {
  const store = await fill(2);
  await rate(store);
  await removeCampaign(store, 'c1');
  expect(await slicesOf(store)).toEqual([]);
});

test('a slice that cannot be read costs its ratings alone', async () => {
  const store = await fill(120);
  await rate(store);
  const [slice] = await store.getAll('ratings');
  if (!slice) throw new Error('nothing is kept');
  await store.put('ratings', { ...slice, body: slice.body.slice(9) });
  expect((await rate(store)).rated).toHaveLength(100);
  await store.put('ratings', { ...slice, made: 'broken' } as never);
  expect((await rate(store)).rated).toHaveLength(100);
  expect((await rate(store)).rated).toEqual([]);
});

test('where there is no room everybody is rated all the same', async () => {
  const store = await fill(120);
  const full = new Proxy(store, {
    get(target, name) {
      if (name !== 'transaction') return Reflect.get(target, name);
      return (names: string[], mode?: IDBTransactionMode) => {
        if (mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
        return target.transaction(names as never, mode as never);
      };
    },
  });
  expect((await rate(full)).result).toMatchObject({ done: 120, isWhole: true });
});

test('the shortlist alone is rated with what is kept, and keeps nothing', async () => {
  const store = await fill(4);
  for (const number of [1, 3]) {
    await store.put('entries', { ...createEntry('c1', keyOf(number), now), decision: 'listed' });
  }
  const rated: string[] = [];
  const rateSome = async () =>
    rateListed({
      store,
      relations: await readRelations(store, 'c1'),
      standard: 'one',
      rate({ record }) {
        rated.push(record.key);
        return {} as Rating;
      },
    });
  await rateSome();
  expect(rated).toEqual([keyOf(1), keyOf(3)]);
  expect(await slicesOf(store)).toEqual([]);
  await rate(store);
  await rateSome();
  expect(rated).toHaveLength(2);
});
