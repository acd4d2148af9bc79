import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Store } from '@/lib/store/schema';
import { evidenceOf, now, openTestStoreWithCampaign, postOf } from '@/lib/store/test-store';
import { answerRequest } from './answer-request';
import type { Caller } from './flow-result';

const tiktok: Caller = { from: 'tiktok', isPrivate: false };
const page: Caller = { from: 'page', isPrivate: false };

const add = {
  type: 'decide',
  campaignId: 'c1',
  creatorKey: 'tt_41',
  decision: 'listed',
  evidence: evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')]),
};

function ask(message: unknown, caller: Caller | undefined, store: Store | Promise<Store>) {
  const failures: unknown[] = [];
  const world = {
    connect: async () => store,
    openPage: async () => true,
    now: () => now,
    report: (failure: unknown) => failures.push(failure),
  };
  return answerRequest(message, caller, world).then((result) => ({ ...result, failures }));
}

async function deskOf(store: Store) {
  const { answer } = await ask({ type: 'hello' }, page, store);
  return 'desk' in answer ? answer.desk : undefined;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('nobody but our own pages and our content script is answered', async () => {
  const store = await openTestStoreWithCampaign();
  const { answer } = await ask({ type: 'hello' }, undefined, store);
  expect(answer).toEqual({ ok: false, failure: 'not-allowed' });
});

test('a message that is no request is invalid, and nothing is stored', async () => {
  const store = await openTestStoreWithCampaign();
  const wrong = [
    undefined,
    'hello',
    { type: 'erase' },
    { ...add, creatorKey: 'maya' },
    { ...add, decision: 'passed' },
    { ...add, evidence: { creator: { handle: 'maya' }, posts: [] } },
    {
      type: 'capture',
      evidence: Array(61).fill(add.evidence),
      sightings: [],
      rate: [],
      lookup: [],
    },
  ];
  for (const message of wrong) {
    const { answer, changed } = await ask(message, tiktok, store);
    expect(answer).toEqual({ ok: false, failure: 'invalid' });
    expect(changed).toBeUndefined();
  }
  expect(await store.count('creators')).toBe(0);
});

test('campaign and settings are written from our own pages only, and everyone asks for the new desk', async () => {
  const store = await openTestStoreWithCampaign();
  const settings = { tierPreset: 'five-tier', activeCampaignId: 'c1' };
  const save = { type: 'save-settings', settings };
  expect((await ask(save, tiktok, store)).answer).toEqual({ ok: false, failure: 'not-allowed' });
  expect(await store.count('settings')).toBe(0);
  const saved = await ask(save, page, store);
  expect(saved.answer).toEqual({ ok: true });
  expect(saved.changed?.isDeskNew).toBe(true);
  expect(await deskOf(store)).toMatchObject({ settings });

  const campaign = await store.get('campaigns', 'c1');
  const rename = { type: 'save-campaign', campaign: { ...campaign, name: 'Summer' } };
  expect((await ask(rename, tiktok, store)).answer).toMatchObject({ failure: 'not-allowed' });
  expect((await ask(rename, page, store)).changed?.isDeskNew).toBe(true);
  expect(await deskOf(store)).toMatchObject({ campaign: { name: 'Summer' } });
});

test('every kind of request is answered', async () => {
  const store = await openTestStoreWithCampaign();
  const messages = [
    { type: 'hello' },
    add,
    { type: 'capture', evidence: [], sightings: [], rate: [], lookup: ['tt_41'] },
    { type: 'annotate', campaignId: 'c1', creatorKey: 'tt_41', note: 'hm' },
    { type: 'override', creatorKey: 'tt_41', isPerson: true },
  ];
  for (const message of messages) {
    expect((await ask(message, tiktok, store)).answer.ok).toBe(true);
  }
});

test('a full disk is said so, whether the write or the commit fails, and nothing is half stored', async () => {
  const store = await openTestStoreWithCampaign();
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
  const atWrite = await ask(add, tiktok, store);
  expect(atWrite.answer).toEqual({ ok: false, failure: 'storage-full' });
  expect(atWrite.failures).toHaveLength(1);
  vi.restoreAllMocks();

  // Browsers mostly find out when they commit: the transaction aborts after every put went well.
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given: Parameters<typeof put>
  ) {
    const request = put.apply(this, given);
    const { transaction } = this as unknown as {
      transaction: { _abort(name: string): void };
    };
    request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    return request;
  });
  const atCommit = await ask(add, tiktok, store);
  expect(atCommit.answer).toEqual({ ok: false, failure: 'storage-full' });
  vi.restoreAllMocks();

  expect(await store.count('creators')).toBe(0);
  expect(await store.count('entries')).toBe(0);
  expect((await ask(add, tiktok, store)).answer.ok).toBe(true);
});

test('a database that does not open is a failure the asker is told of', async () => {
  const { answer, failures } = await ask(
    { type: 'hello' },
    page,
    Promise.reject(new Error('disk')),
  );
  expect(answer).toEqual({ ok: false, failure: 'storage-failed' });
  expect(failures).toEqual([new Error('disk')]);
});
