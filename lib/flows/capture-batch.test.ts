import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { answerSchema, type CaptureRequest } from '@/lib/messages';
import type { Learned } from '@/lib/model/learned';
import { tallyComments } from '@/lib/scoring/comments/tally-comments';
import { createRecord } from '@/lib/store/creator-record';
import { writeLearned } from '@/lib/store/learned';
import type { Store } from '@/lib/store/schema';
import { day, evidenceOf, now, openTestStore, postOf, sightingOf } from '@/lib/store/test-store';
import { captureBatch } from './capture-batch';

function capture(store: Store, request: Partial<CaptureRequest>, isPrivate = false) {
  const empty = { type: 'capture' as const, evidence: [], sightings: [], lookup: [] };
  return captureBatch(store, { ...empty, ...request }, { now, isPrivate });
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

test('an answer fits into a message of 1 MB however much is known, with every creator in it', async () => {
  const store = await openTestStore();
  const caption = 'a long caption '.repeat(60);
  const evidence = Array.from({ length: 60 }, (_, i) =>
    evidenceOf(
      { id: String(i), handle: `h${i}` },
      Array.from({ length: 60 }, (_, p) => postOf(String(10_000 + i * 100 + p), { caption })),
    ),
  );
  const { answer } = await capture(store, { evidence });
  expect(JSON.stringify(answer).length).toBeLessThan(1_000_000);
  expect(answer.ok && answer.known).toHaveLength(60);
  expect(answer.ok && answer.known[0]?.posts[0]?.id).toBe('10059');
});

test('thousands of earlier figures and all that was learnt fit into the answer, too', async () => {
  const store = await openTestStore();
  const caption = 'a long caption '.repeat(60);
  const posts = Array.from({ length: 60 }, (_, i) => postOf(String(10_000 + i), { caption }));
  const history = Array.from({ length: 60 }, (_, i) => ({
    at: now - (59 - i) * day,
    followers: 1_000_000_001 + i,
    hearts: 2_000_000_001,
    videos: 12_345,
  }));
  const keys = Array.from({ length: 60 }, (_, i) => `tt_${i}`);
  for (const [i, key] of keys.entries()) {
    const record = createRecord(key, evidenceOf({ id: String(i), handle: `h${i}` }, posts));
    await store.put('creators', { ...record, history });
  }
  await writeLearned(store, manyTags);
  const { answer } = await capture(store, { lookup: keys });
  expect(JSON.stringify(answer).length).toBeLessThan(1_000_000);
  if (!answer.ok) throw new Error(answer.failure);
  expect(answer.learned?.tags).toHaveLength(1_000);
  const [first] = answer.known;
  expect(first?.history[0]?.at).toBe(now - 59 * day);
  expect(first?.history.at(-1)?.at).toBe(now);
});

const manyTags: Learned = {
  groups: [],
  tags: Array.from({ length: 1_000 }, (_, i) => ({
    tag: `${'t'.repeat(100)}${i}`,
    niche: 'booktok',
    creators: 3,
  })),
  madeAt: now,
};

test('what was learnt comes along only where the asker has another version', async () => {
  const store = await openTestStore();
  expect((await capture(store, maya)).answer).not.toHaveProperty('learned');
  await writeLearned(store, manyTags);
  expect((await capture(store, maya)).answer).toMatchObject({ learned: { madeAt: now } });
  expect((await capture(store, { learnedAt: now })).answer).not.toHaveProperty('learned');
  expect((await capture(store, { learnedAt: now - 1 }, true)).answer).toMatchObject({
    learned: { madeAt: now },
  });
  await writeLearned(store, { groups: [], tags: [], madeAt: now + 1 });
  expect((await capture(store, { learnedAt: now })).answer).toMatchObject({
    learned: { madeAt: now + 1, tags: [] },
  });
});

test('a broken version of what was learnt is not sent, and the answer stands', async () => {
  const store = await openTestStore();
  await store.put('learned', { madeAt: now, groups: 'none' } as never);
  const { answer } = await capture(store, maya);
  expect(answer.ok && answer.known).toHaveLength(1);
  expect(answer).not.toHaveProperty('learned');
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
  const { answer } = await capture(store, { lookup: ['tt_41'] });
  expect(answer.ok && answer.known[0]?.posts[0]).toMatchObject({
    plays: 10_432,
    commentTally: { read: 1 },
  });
});
