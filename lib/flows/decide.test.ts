import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { DecideRequest, OverrideRequest } from '@/lib/messages';
import { maxCreators } from '@/lib/store/creator-table';
import { evidenceOf, now, openTestStoreWithCampaign, postOf } from '@/lib/store/test-store';
import { annotate, overrideBusiness } from './annotate';
import { captureBatch } from './capture-batch';
import { decide } from './decide';

const add: DecideRequest = {
  type: 'decide',
  campaignId: 'c1',
  creatorKey: 'tt_41',
  decision: 'listed',
  postId: '7001',
  evidence: evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')]),
};

const person: OverrideRequest = { type: 'override', creatorKey: 'tt_41', isPerson: true };

test('what is clicked is stored with its evidence, even where nothing was captured', async () => {
  const store = await openTestStoreWithCampaign();
  const { answer, changed } = await decide(store, add, now);
  const entry = await store.get('entries', ['c1', 'tt_41']);
  expect(answer).toEqual({ ok: true, entry });
  expect(entry).toMatchObject({ decision: 'listed', addedAt: now, postId: '7001' });
  expect(changed?.creatorKeys).toEqual(['tt_41']);
  expect((await store.get('creators', 'tt_41'))?.posts).toHaveLength(1);
  expect(await store.countFromIndex('creators', 'seenAt')).toBe(0);
});

test('a decision sent twice is one decision', async () => {
  const store = await openTestStoreWithCampaign();
  const first = await decide(store, add, now);
  const second = await decide(store, add, now + 60_000);
  expect(second.answer).toEqual(first.answer);
  expect(await store.count('entries')).toBe(1);
});

test('two tabs that decide at once end in the state of the last, with the first time of listing', async () => {
  const store = await openTestStoreWithCampaign();
  const [one, two] = await Promise.all([
    decide(store, add, now),
    decide(store, { ...add, decision: 'ruled-out', ruledOutReason: 'market' }, now + 1),
  ]);
  expect(one.answer).toMatchObject({ ok: true, entry: { decision: 'listed' } });
  expect(two.answer).toMatchObject({ ok: true, entry: { decision: 'ruled-out', addedAt: now } });
  const entries = await store.getAll('entries');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ decision: 'ruled-out', ruledOutReason: 'market' });
});

test('a decision and a note at once keep both', async () => {
  const store = await openTestStoreWithCampaign();
  const { evidence } = add;
  await Promise.all([
    decide(store, add, now),
    annotate(
      store,
      { type: 'annotate', campaignId: 'c1', creatorKey: 'tt_41', note: 'lovely light', evidence },
      now,
    ),
  ]);
  expect(await store.getAll('entries')).toEqual([
    expect.objectContaining({ decision: 'listed', note: 'lovely light' }),
  ]);
});

test('a key by handle leads to the account that holds the handle', async () => {
  const store = await openTestStoreWithCampaign();
  await decide(store, add, now);
  const out = { ...add, creatorKey: '@maya', evidence: undefined, decision: 'later' as const };
  const { answer } = await decide(store, out, now + 1);
  expect(answer).toMatchObject({ ok: true, entry: { creatorKey: 'tt_41', decision: 'later' } });
  const byId = { ...add, evidence: evidenceOf({ handle: 'maya' }, [postOf('7002')]) };
  expect((await decide(store, byId, now + 2)).answer).toMatchObject({ ok: true });
  expect(await store.getAllKeys('creators')).toEqual(['tt_41']);
});

test('unknown campaign, unknown creator and evidence of someone else are refused and store nothing', async () => {
  const store = await openTestStoreWithCampaign();
  const refused = { answer: { ok: false, failure: 'invalid' } };
  expect(await decide(store, { ...add, campaignId: 'gone' }, now)).toEqual(refused);
  expect(await decide(store, { ...add, evidence: undefined }, now)).toEqual(refused);
  expect(await decide(store, { ...add, creatorKey: 'tt_52' }, now)).toEqual(refused);
  expect(await decide(store, { ...add, creatorKey: '@noah' }, now)).toEqual(refused);
  expect(await overrideBusiness(store, person, now)).toEqual(refused);
  expect(await store.count('creators')).toBe(0);
  expect(await store.count('entries')).toBe(0);
});

test('evidence of another creator is refused where the one meant is known, too', async () => {
  const store = await openTestStoreWithCampaign();
  await decide(store, add, now);
  const before = await store.getAll('entries');
  for (const creator of [{ handle: 'noah' }, { id: '52', handle: 'noah' }]) {
    const wrong = { ...add, decision: 'later' as const, evidence: evidenceOf(creator) };
    expect((await decide(store, wrong, now)).answer).toEqual({ ok: false, failure: 'invalid' });
  }
  expect(await store.getAll('entries')).toEqual(before);
});

test('what is clicked is stored however full the table is, and captures are not', async () => {
  const store = await openTestStoreWithCampaign();
  // As if it were full: filling it takes twelve seconds.
  vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (this: IDBObjectStore) {
    const request = this.getKey('none');
    return Object.defineProperty(request, 'result', { get: () => maxCreators, set() {} }) as never;
  });
  const { evidence } = add;
  await captureBatch(
    store,
    { type: 'capture', evidence: evidence ? [evidence] : [], sightings: [], rate: [], lookup: [] },
    { now, isPrivate: false },
  );
  expect(await store.get('creators', 'tt_41')).toBeUndefined();
  expect((await decide(store, add, now)).answer.ok).toBe(true);
  expect((await store.get('creators', 'tt_41'))?.creator.handle).toBe('maya');
  vi.restoreAllMocks();
});

test('a post id that is none is left out of the entry', async () => {
  const store = await openTestStoreWithCampaign();
  await decide(store, { ...add, postId: 'not-an-id' }, now);
  expect(await store.get('entries', ['c1', 'tt_41'])).not.toHaveProperty('postId');
});

test('a note on a creator nobody decided on is not a decision', async () => {
  const store = await openTestStoreWithCampaign();
  const { evidence } = add;
  const note = { type: 'annotate' as const, campaignId: 'c1', creatorKey: 'tt_41', note: 'hm' };
  const { answer } = await annotate(store, { ...note, evidence }, now);
  expect(answer).toMatchObject({ ok: true, entry: { decision: 'none', note: 'hm' } });
  expect('addedAt' in ((await store.get('entries', ['c1', 'tt_41'])) ?? {})).toBe(false);
});

test('the override is kept with the creator and outlives new evidence', async () => {
  const store = await openTestStoreWithCampaign();
  await decide(store, add, now);
  expect(await overrideBusiness(store, { ...person, creatorKey: '@maya' }, now)).toEqual({
    answer: { ok: true },
    changed: { creatorKeys: ['tt_41'] },
  });
  await decide(store, { ...add, decision: 'none' }, now + 1);
  expect((await store.get('creators', 'tt_41'))?.isPerson).toBe(true);
});

test('the override brings the evidence of its card, for a window that captures nothing', async () => {
  const store = await openTestStoreWithCampaign();
  const { evidence } = add;
  expect((await overrideBusiness(store, { ...person, evidence }, now)).answer).toEqual({
    ok: true,
  });
  expect((await store.get('creators', 'tt_41'))?.isPerson).toBe(true);
});

test('a quoted fee is stored and taken back by null, and what is not given stays', async () => {
  const store = await openTestStoreWithCampaign();
  const { evidence } = add;
  const about = { type: 'annotate', campaignId: 'c1', creatorKey: 'tt_41' } as const;
  const quotedFee = { amount: 350, currency: 'EUR' } as const;
  await annotate(store, { ...about, quotedFee, evidence }, now);
  await annotate(store, { ...about, note: 'asked by mail' }, now);
  await decide(store, { ...add, decision: 'none' }, now + 1);
  const stored = () => store.get('entries', ['c1', 'tt_41']);
  expect(await stored()).toMatchObject({ quotedFee, note: 'asked by mail' });
  const { answer } = await annotate(store, { ...about, quotedFee: null }, now + 2);
  expect(answer).toMatchObject({ ok: true, entry: { note: 'asked by mail' } });
  expect(await stored()).not.toHaveProperty('quotedFee');
});
