import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { answerSchema, type CaptureRequest } from '@/lib/messages';
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
