import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { answerSchema, type CaptureRequest } from '@/lib/messages';
import { tallyComments } from '@/lib/scoring/comments/tally-comments';
import type { Store } from '@/lib/store/schema';
import { day, evidenceOf, now, openTestStore, postOf, sightingOf } from '@/lib/store/test-store';
import { captureBatch } from './capture-batch';

function capture(store: Store, request: Partial<CaptureRequest>, isPrivate = false) {
  const empty = { type: 'capture' as const, evidence: [], sightings: [], rate: [], lookup: [] };
  return captureBatch(store, { ...empty, ...request }, { now, isPrivate, report: () => {} });
}

const maya = {
  evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')])],
  sightings: [sightingOf('7001')],
};

test('a capture is answered with desk and history, and says whose record changed', async () => {
  const { answer, changed } = await capture(await openTestStore(), maya);
  expect(changed).toEqual({ creatorKeys: ['tt_41'] });
  const overTheWire = JSON.parse(JSON.stringify(answer));
  expect(answerSchema('capture').parse(overTheWire)).toMatchObject({
    ok: true,
    desk: { campaign: { name: 'My campaign' } },
    known: [{ key: 'tt_41', seen: { posts: 1 } }],
  });
});

test('asking only changes nothing', async () => {
  const store = await openTestStore();
  await capture(store, maya);
  expect('changed' in (await capture(store, { lookup: ['tt_41'] }))).toBe(false);
});

test('a private window is answered and leaves nothing behind', async () => {
  const store = await openTestStore();
  const unknown = await capture(store, maya, true);
  expect(unknown.answer).toMatchObject({ ok: true, known: [] });
  expect(await store.count('creators')).toBe(0);
  await capture(store, maya);
  const met = { ...maya, sightings: [sightingOf('7001', now + 5)] };
  const known = await capture(store, met, true);
  expect(known.answer).toMatchObject({ known: [{ key: 'tt_41', seen: { posts: 1 } }] });
  expect(known.changed).toBeUndefined();
  expect((await store.get('creators', 'tt_41'))?.seen?.lastAt).toBe(now);
});

test('no observation is later than now, whatever the page claims', async () => {
  const store = await openTestStore();
  const future = now + 900 * day;
  await capture(store, {
    evidence: [
      evidenceOf({ id: '41', handle: 'maya', followers: 1, observedAt: future }, [
        postOf('7001', { observedAt: future }),
      ]),
    ],
    sightings: [sightingOf('7001', future)],
  });
  const record = await store.get('creators', 'tt_41');
  expect(record?.creator.observedAt).toBe(now);
  expect(record?.posts[0]?.observedAt).toBe(now);
  expect(record?.seen?.lastAt).toBe(now);
});

test('an answer is small however much is known, with every creator and their rating in it', async () => {
  const store = await openTestStore();
  const caption = 'a long caption '.repeat(60);
  const evidence = Array.from({ length: 60 }, (_, i) =>
    evidenceOf(
      { id: String(i), handle: `h${i}` },
      Array.from({ length: 60 }, (_, p) => postOf(String(10_000 + i * 100 + p), { caption })),
    ),
  );
  const { answer } = await capture(store, { evidence });
  expect(JSON.stringify(answer).length).toBeLessThan(100_000);
  if (!answer.ok) throw new Error(answer.failure);
  expect(answer.known).toHaveLength(60);
  expect(answer.known[0]).toMatchObject({ posts: [], history: [] });
  expect(answer.ratings.map(({ key }) => key)).toEqual(evidence.map((_, i) => `tt_${i}`));
  expect(answer.ratings[0]?.rating.engagement.posts).toBe(60);
});

test('whoever is only to be rated is rated with what the page holds, and not stored', async () => {
  const store = await openTestStore();
  await capture(store, maya);
  const more = evidenceOf({ id: '41', handle: 'maya' }, [postOf('7002'), postOf('7003')]);
  const { answer, changed } = await capture(store, { rate: [more] });
  expect(changed).toBeUndefined();
  expect(answer.ok && answer.ratings[0]?.rating.engagement.posts).toBe(3);
  expect((await store.get('creators', 'tt_41'))?.posts).toHaveLength(1);
});

test('a private window gets ratings of creators whom nobody stores', async () => {
  const store = await openTestStore();
  const { answer } = await capture(store, maya, true);
  expect(answer.ok && answer.ratings).toMatchObject([
    { key: 'tt_41', rating: { engagement: { posts: 1 } } },
  ]);
});

test('other questions pass between the ratings of a large batch', async () => {
  const store = await openTestStore();
  const evidence = Array.from({ length: 30 }, (_, i) =>
    evidenceOf({ id: `${i}`, handle: `h${i}` }),
  );
  const pauses: number[] = [];
  const request = { type: 'capture' as const, evidence, sightings: [], rate: [], lookup: [] };
  const pause = async () => void pauses.push(1);
  const { answer } = await captureBatch(store, request, {
    now,
    isPrivate: false,
    report: () => {},
    pause,
  });
  expect(pauses.length).toBeGreaterThan(1);
  expect(answer.ok && answer.ratings).toHaveLength(30);
});

test('a broken version of what was learnt leaves the answer standing', async () => {
  const store = await openTestStore();
  await store.put('learned', { madeAt: now, groups: 'none' } as never);
  const { answer } = await capture(store, maya);
  expect(answer.ok && answer.known).toHaveLength(1);
});

test('a count of comments is stored with its post', async () => {
  const store = await openTestStore();
  const { tally } = tallyComments(
    [{ id: '1', postId: '7001', text: 'love this', isReply: false }],
    now,
  );
  await capture(store, maya);
  await capture(store, {
    evidence: [
      evidenceOf({ id: '41', handle: 'maya' }, [
        { id: '7001', commentTally: tally, observedAt: now },
      ]),
    ],
  });
  expect((await store.get('creators', 'tt_41'))?.posts[0]).toMatchObject({
    plays: 10_432,
    commentTally: { read: 1 },
  });
});

test('where the disk is full creators are rated, nothing is half stored, and the answer says so', async () => {
  const store = await openTestStore();
  await capture(store, maya);
  const before = await store.getAll('creators');
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  const tomas = evidenceOf({ id: '42', handle: 'tomas' }, [postOf('7009')]);
  const { answer, changed } = await capture(store, { evidence: [...maya.evidence, tomas] }).finally(
    () => Object.assign(IDBObjectStore.prototype, { put }),
  );
  expect(changed).toBeUndefined();
  expect(answer).toMatchObject({ ok: true, notKept: 'storage-full', known: [{ key: 'tt_41' }] });
  expect(answer.ok && answer.ratings.map(({ key }) => key)).toEqual(['tt_41', 'tt_42']);
  expect(await store.getAll('creators')).toEqual(before);
});
