import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Creator } from '@/lib/model/creator';
import type { Lesson } from '@/lib/model/learned';
import { countLesson } from './count-lesson';
import { readLearningCounts, readUntaught } from './learned';
import { removeExpired } from './remove-expired';
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
import { maxTags, writeLessons } from './write-lessons';
import { writeTransaction } from './write-transaction';

const books: Lesson = {
  niche: 'booktok',
  language: 'en',
  logRate: 1.5,
  tags: [{ tag: 'shelfie', niche: 'booktok' }],
};

async function meet(store: Store, id: string | undefined, { at = now, isSeen = true } = {}) {
  const handle = `h${id ?? 9}`;
  await writeCapture(store, {
    evidence: [evidenceOf({ id, handle, observedAt: at }, [postOf(`70${id ?? 9}`)])],
    sightings: isSeen ? [sightingOf(`70${id ?? 9}`, at)] : [],
    lookup: [],
    campaignId: 'c1',
  });
}

/** Teaches what `lessons` says of each key; by default that of a reader. */
function teach(store: Store, keys: string[], lessons: Record<string, Lesson> = {}, at = now) {
  const toLesson = ({ id, handle }: Creator) => lessons[id ?? handle] ?? books;
  return writeLessons(store, { keys, toLesson, now: at });
}

const sumsOf = async (store: Store) =>
  (await store.getAll('groups')).map(({ niche, language, creators }) => [
    niche,
    language,
    creators,
  ]);

test('a creator counts in the niche, in the language and in both at once', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  await teach(store, ['tt_1']);
  expect(await sumsOf(store)).toEqual([
    ['', 'en', 1],
    ['booktok', '', 1],
    ['booktok', 'en', 1],
  ]);
  expect(await store.getAll('tags')).toEqual([
    { tag: 'shelfie', niches: [['booktok', 1]], creators: 1, updatedAt: now },
  ]);
});

test('a creator met again counts once, and a changed lesson takes the place of the old one', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  await meet(store, '2');
  await teach(store, ['tt_1', 'tt_2']);
  const once = [await store.getAll('groups'), await store.getAll('tags')];
  await teach(store, ['tt_1', 'tt_2', 'tt_1']);
  expect([await store.getAll('groups'), await store.getAll('tags')]).toEqual(once);
  const cook: Lesson = {
    niche: 'food',
    language: 'en',
    logRate: 2,
    tags: [
      { tag: 'shelfie', niche: 'food' },
      { tag: 'panfried', niche: 'food' },
    ],
  };
  await teach(store, ['tt_1'], { 1: cook });
  expect(await sumsOf(store)).toEqual([
    ['', 'en', 2],
    ['booktok', '', 1],
    ['booktok', 'en', 1],
    ['food', '', 1],
    ['food', 'en', 1],
  ]);
  expect(await store.get('groups', ['', 'en'])).toMatchObject({ sum: 3.5, squares: 6.25 });
  expect((await store.get('tags', 'shelfie'))?.niches).toEqual([
    ['booktok', 1],
    ['food', 1],
  ]);
});

test('without a rate a creator is in no group, with one of niche and language only in that one', async () => {
  const store = await openTestStoreWithCampaign();
  for (const id of ['1', '2', '3']) await meet(store, id);
  await teach(store, ['tt_1', 'tt_2', 'tt_3'], {
    1: { niche: 'booktok', language: 'en', tags: [] },
    2: { language: 'en', logRate: 1, tags: [] },
    3: { logRate: 1, tags: [] },
  });
  expect(await sumsOf(store)).toEqual([['', 'en', 1]]);
});

test('whoever was not seen teaches nothing, and a lesson that is none is not kept', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1', { isSeen: false });
  await meet(store, '2');
  const tags = Array.from({ length: 31 }, (_, i) => ({ tag: `t${i}`, niche: 'booktok' }));
  await teach(store, ['tt_1', 'tt_2', 'tt_404'], { 2: { ...books, tags } });
  for (const name of ['lessons', 'groups', 'tags'] as const) {
    expect(await store.count(name)).toBe(0);
  }
});

test('a tag of a hostile name is a tag like any other', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  const tags = ['__proto__', 'constructor', '\uD83C'].map((tag) => ({ tag, niche: '__proto__' }));
  await teach(store, ['tt_1'], { 1: { tags } });
  expect((await store.get('tags', '__proto__'))?.niches).toEqual([['__proto__', 1]]);
  expect(await store.count('tags')).toBe(3);
});

test('what a forgotten creator taught is forgotten too', async () => {
  const store = await openTestStoreWithCampaign();
  const old = now - 91 * day;
  await meet(store, '1', { at: old });
  await meet(store, '2', { at: old });
  await meet(store, '3', { at: now - hour });
  await teach(store, ['tt_1', 'tt_2', 'tt_3']);
  // Still met, but last seen long ago.
  await meet(store, '2', { isSeen: false });
  expect(await removeExpired(store, { now })).toEqual({ removed: 1, unseen: 1 });
  expect(await store.getAllKeys('lessons')).toEqual(['tt_3']);
  expect((await store.get('groups', ['booktok', 'en']))?.creators).toBe(1);
  expect((await store.get('tags', 'shelfie'))?.creators).toBe(1);
});

test('a creator known by handle who joins an id is one creator', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, undefined);
  await teach(store, ['@h9']);
  await meet(store, '9');
  expect(await store.count('groups')).toBe(0);
  await teach(store, ['tt_9', '@h9']);
  expect(await store.getAllKeys('lessons')).toEqual(['tt_9']);
  expect((await store.get('groups', ['booktok', 'en']))?.creators).toBe(1);
});

test('a key that is not there any more is taken out of the sums', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  await teach(store, ['tt_1']);
  await store.delete('creators', 'tt_1');
  await teach(store, ['tt_1']);
  for (const name of ['lessons', 'groups', 'tags'] as const) {
    expect(await store.count(name)).toBe(0);
  }
});

test('broken sums and lessons start anew, and no count falls below 0', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  await meet(store, '2');
  await teach(store, ['tt_1', 'tt_2']);
  await store.put('groups', { niche: 'booktok', language: 'en', creators: -4 } as never);
  await store.put('tags', { tag: 'shelfie', niches: 'many' } as never);
  await store.put('lessons', { key: 'tt_2', lesson: 5 } as never);
  await store.delete('creators', 'tt_1');
  await teach(store, ['tt_1', 'tt_2']);
  expect((await store.get('groups', ['booktok', 'en']))?.creators).toBe(1);
  expect((await store.get('tags', 'shelfie'))?.creators).toBe(1);
});

test('beyond the room for hashtags those of one creator go, the oldest first', async () => {
  const store = await openTestStoreWithCampaign();
  for (let i = 0; i < maxTags; i += 100) {
    await writeTransaction(store, async (transaction) => {
      for (let k = i; k < i + 100; k += 1) {
        const updatedAt = now - maxTags + k;
        const creators = k === 0 ? 2 : 1;
        const niches: [string, number][] = [['booktok', creators]];
        void transaction.objectStore('tags').put({ tag: `t${k}`, niches, creators, updatedAt });
      }
    });
  }
  await meet(store, '1');
  await teach(store, ['tt_1']);
  expect(await store.count('tags')).toBe(maxTags * 0.9);
  expect(await store.getKey('tags', 't0')).toBe('t0');
  expect(await store.getKey('tags', 't1')).toBeUndefined();
  expect(await store.getKey('tags', 'shelfie')).toBe('shelfie');
});

test('counts tell no hashtag of a single creator, and no group by an empty name', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  await meet(store, '2');
  const rare = { ...books, tags: [...books.tags, { tag: 'rare', niche: 'booktok' }] };
  await teach(store, ['tt_1', 'tt_2'], { 1: rare });
  const { groups, tags } = await readLearningCounts(store);
  expect(tags.map(({ tag }) => tag)).toEqual(['shelfie']);
  expect(groups.map(({ niche, language }) => [niche, language])).toEqual([
    [undefined, 'en'],
    ['booktok', undefined],
    ['booktok', 'en'],
  ]);
});

test('those seen without a lesson are found, the last seen when there are too many', async () => {
  const store = await openTestStoreWithCampaign();
  for (const id of ['1', '2', '3', '4']) await meet(store, id, { at: now - 10 + Number(id) });
  await meet(store, '5', { isSeen: false });
  expect(await readUntaught(store, 2)).toEqual(['tt_3', 'tt_4']);
  await teach(store, ['tt_1', 'tt_3', 'tt_4']);
  expect(await readUntaught(store, 9)).toEqual(['tt_2']);
  await teach(store, ['tt_2']);
  expect(await readUntaught(store, 9)).toEqual([]);
});

test('taking out what was dropped for want of room begins no new sum', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  await teach(store, ['tt_1']);
  await store.clear('groups');
  await store.clear('tags');
  await writeTransaction(store, (transaction) => countLesson(transaction, 'tt_1', undefined, now));
  expect(await store.count('groups')).toBe(0);
  expect(await store.count('tags')).toBe(0);
});

test('whatever is learnt in whatever order, the sums are those of the lessons that are kept', async () => {
  const name = fc.constantFrom('booktok', 'food', 'gaming');
  const lesson: fc.Arbitrary<Lesson> = fc.record(
    {
      niche: name,
      language: fc.constantFrom('en', 'de'),
      logRate: fc.double({ min: -3, max: 5, noNaN: true }),
      tags: fc.array(fc.record({ tag: fc.constantFrom('a', 'b', '__proto__'), niche: name }), {
        maxLength: 4,
      }),
    },
    { requiredKeys: ['tags'] },
  );
  const step = fc.record({
    id: fc.constantFrom('1', '2', '3', '4'),
    lesson,
    isGone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const store = await openTestStoreWithCampaign();
      for (const { id, lesson, isGone } of steps) {
        await meet(store, id);
        if (isGone) await store.delete('creators', `tt_${id}`);
        await teach(store, [`tt_${id}`], { [id]: lesson });
      }
      const kept = (await store.getAll('lessons')).map((record) => record.lesson);
      for (const { niche, language, creators, sum, squares } of await store.getAll('groups')) {
        const rates = kept.flatMap((one) =>
          (niche === '' || one.niche === niche) && (language === '' || one.language === language)
            ? (one.logRate ?? [])
            : [],
        );
        expect(creators).toBe(rates.length);
        expect(sum).toBeCloseTo(rates.reduce((a, b) => a + b, 0));
        expect(squares).toBeCloseTo(rates.reduce((a, b) => a + b * b, 0));
      }
      for (const { tag, creators } of await store.getAll('tags')) {
        expect(creators).toBe(kept.filter((one) => one.tags.some((t) => t.tag === tag)).length);
        expect(creators).toBeGreaterThan(0);
      }
      const used = new Set(kept.flatMap(({ tags }) => tags.map(({ tag }) => tag)));
      expect(await store.count('tags')).toBe(used.size);
      store.close();
    }),
    { numRuns: 40 },
  );
});
