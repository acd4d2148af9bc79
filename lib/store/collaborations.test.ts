import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createCollaboration } from '@/lib/model/change-collaboration';
import { readCollaborations, writeCollaborations } from './collaborations';
import { removeCampaign } from './desk';
import { eraseCreators } from './erase';
import { readCreators } from './read-creators';
import { removeExpired } from './remove-expired';
import type { Store } from './schema';
import { addCampaign, day, evidenceOf, now, openTestStoreWithCampaign, postOf } from './test-store';
import { writeCapture } from './write-capture';
import { transferEntries } from './write-entries';

const meet = (store: Store, creator: { handle: string; id?: string }) =>
  writeCapture(store, {
    evidence: [evidenceOf(creator, [postOf(`70${creator.id ?? 1}`)])],
    sightings: [],
    lookup: [],
    campaignId: 'c1',
  });

async function openWithTwo() {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  await meet(store, { handle: 'maya', id: '41' });
  await meet(store, { handle: 'tomas', id: '42' });
  return store;
}

const save = (
  store: Store,
  creatorKey: string,
  change: Parameters<typeof writeCollaborations>[1]['edits'][number]['change'],
  campaignId = 'c1',
) => writeCollaborations(store, { campaignId, edits: [{ creatorKey, change }], now });

test('what is given is stored, what is not given stays, null takes away', async () => {
  const store = await openWithTwo();
  await save(store, 'tt_41', { product: 'SPF 50', fee: { amount: 300, currency: 'EUR' } });
  await save(store, 'tt_41', { productSentOn: '2027-03-01' });
  const stored = await save(store, 'tt_41', { product: null });
  expect(stored).toEqual([
    {
      ...createCollaboration('c1', 'tt_41', now),
      fee: { amount: 300, currency: 'EUR' },
      productSentOn: '2027-03-01',
    },
  ]);
  expect(await readCollaborations(store, 'c1')).toEqual(stored);
  expect(await readCollaborations(store, 'c2')).toEqual([]);
});

test('all or none: an unknown creator or campaign stores nothing', async () => {
  const store = await openWithTwo();
  const edits = [
    { creatorKey: 'tt_41', change: { product: 'SPF' } },
    { creatorKey: 'tt_99', change: { product: 'SPF' } },
  ];
  expect(await writeCollaborations(store, { campaignId: 'c1', edits, now })).toBeUndefined();
  expect(await save(store, 'tt_41', { product: 'SPF' }, 'c9')).toBeUndefined();
  expect(await store.count('collaborations')).toBe(0);
});

test('a promo code belongs to one creator of a campaign, in whatever letters', async () => {
  const store = await openWithTwo();
  await save(store, 'tt_41', { promoCode: 'MAYA15' });
  expect(await save(store, 'tt_42', { promoCode: 'maya15' })).toBeUndefined();
  expect(await save(store, 'tt_42', { promoCode: 'MAYA15' }, 'c2')).toHaveLength(1);
  expect(await save(store, 'tt_41', { promoCode: 'MAYA15', product: 'SPF' })).toHaveLength(1);
});

test('a list has those of its campaign and those of others apart', async () => {
  const store = await openWithTwo();
  await save(store, 'tt_41', { product: 'SPF' });
  await save(store, 'tt_41', { product: 'Serum' }, 'c2');
  const [maya] = (await readCreators(store, 'c1', ['tt_41'])).creators;
  expect(maya?.collaboration?.product).toBe('SPF');
  expect(maya?.otherCollaborations.map(({ product }) => product)).toEqual(['Serum']);
});

test('it goes along when a handle joins its account', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, { handle: 'maya' });
  await save(store, '@maya', { promoCode: 'MAYA15' });
  await meet(store, { handle: 'maya', id: '41' });
  const [stored] = await readCollaborations(store, 'c1');
  expect(stored).toMatchObject({ creatorKey: 'tt_41', promoCode: 'MAYA15' });
  expect(await store.count('collaborations')).toBe(1);
});

test('moved to another campaign it moves, copied it stays', async () => {
  const store = await openWithTwo();
  await save(store, 'tt_41', { product: 'SPF' });
  await save(store, 'tt_42', { product: 'SPF' });
  const transfer = (key: string, isMove: boolean) =>
    transferEntries(store, { from: 'c1', to: 'c2', keys: [key], isMove, now });
  await transfer('tt_41', true);
  await transfer('tt_42', false);
  const keysOf = async (campaignId: string) =>
    (await readCollaborations(store, campaignId)).map(({ creatorKey }) => creatorKey);
  expect(await keysOf('c1')).toEqual(['tt_42']);
  expect(await keysOf('c2')).toEqual(['tt_41']);
});

test('it goes with its creator and with its campaign', async () => {
  const store = await openWithTwo();
  await save(store, 'tt_41', { product: 'SPF' });
  await save(store, 'tt_42', { product: 'SPF' });
  await eraseCreators(store, { keys: ['tt_41'], keepsBlocked: false, now });
  expect(await store.count('collaborations')).toBe(1);
  await removeCampaign(store, 'c1');
  expect(await store.count('collaborations')).toBe(0);
});

test('nobody with whom something is agreed expires', async () => {
  const store = await openWithTwo();
  await save(store, 'tt_41', { product: 'SPF' });
  await removeExpired(store, { now: now + 200 * day });
  expect(await store.getAllKeys('creators')).toEqual(['tt_41']);
});

test('somebody written to is known as such, whatever was decided since', async () => {
  const store = await openWithTwo();
  await store.put('entries', {
    creatorKey: 'tt_41',
    tags: [],
    note: '',
    updatedAt: now,
    campaignId: 'c2',
    decision: 'none',
    status: 'contacted',
    contactedAt: now - day,
  });
  const [maya] = (await readCreators(store, 'c1', ['tt_41'])).creators;
  expect(maya?.contactMade).toEqual({ campaignId: 'c2', campaign: 'Summer', at: now - day });
});
