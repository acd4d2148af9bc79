import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readDesk } from './desk';
import { chooseCampaign, forgetTabs, keepCampaign } from './tabs';
import { addCampaign, now, openTestStoreWithCampaign } from './test-store';

async function openTwo() {
  const store = await openTestStoreWithCampaign();
  await store.put('campaigns', {
    ...(await store.get('campaigns', 'c1')),
    id: 'c2',
    name: 'Summer',
    createdAt: now + 1,
  } as never);
  await store.put('settings', { tierPreset: 'standard', activeCampaignId: 'c1' }, 'settings');
  const campaignOf = async (tabId?: number) => (await readDesk(store, { tabId }))?.campaign.id;
  return { store, campaignOf };
}

test('two tabs work for two campaigns at once, and a new one begins with the last chosen', async () => {
  const { store, campaignOf } = await openTwo();
  expect(await chooseCampaign(store, { campaignId: 'c1', tabId: 1, now })).toBe(true);
  expect(await chooseCampaign(store, { campaignId: 'c2', tabId: 2, now })).toBe(true);
  expect([await campaignOf(1), await campaignOf(2), await campaignOf(3)]).toEqual([
    'c1',
    'c2',
    'c2',
  ]);
});

test('a tab keeps the campaign it began with, whatever another tab chooses', async () => {
  const { store, campaignOf } = await openTwo();
  await keepCampaign(store, { campaignId: 'c1', tabId: 1, now });
  await chooseCampaign(store, { campaignId: 'c2', tabId: 2, now });
  await keepCampaign(store, { campaignId: 'c2', tabId: 1, now: now + 1 });
  expect(await campaignOf(1)).toBe('c1');
});

test('chosen for every tab, none keeps one of its own', async () => {
  const { store, campaignOf } = await openTwo();
  await chooseCampaign(store, { campaignId: 'c1', tabId: 1, now });
  await chooseCampaign(store, { campaignId: 'c2', now });
  expect([await campaignOf(1), await campaignOf()]).toEqual(['c2', 'c2']);
});

test('a campaign that does not exist is chosen nowhere', async () => {
  const { store, campaignOf } = await openTwo();
  expect(await chooseCampaign(store, { campaignId: 'c9', tabId: 1, now })).toBe(false);
  expect(await campaignOf(1)).toBe('c1');
  expect(await store.count('tabs')).toBe(0);
});

test('a tab whose campaign was deleted or never was falls back to where new tabs begin', async () => {
  const { store, campaignOf } = await openTwo();
  await chooseCampaign(store, { campaignId: 'c2', tabId: 1, now });
  await store.delete('campaigns', 'c2');
  expect(await campaignOf(1)).toBe('c1');
});

test('a new start of the browser numbers its tabs anew', async () => {
  const { store, campaignOf } = await openTwo();
  await chooseCampaign(store, { campaignId: 'c2', tabId: 1, now });
  await chooseCampaign(store, { campaignId: 'c1', tabId: 2, now });
  await forgetTabs(store);
  expect(await campaignOf(1)).toBe('c1');
});

test('the tabs of months do not pile up', async () => {
  const { store } = await openTwo();
  for (let tabId = 0; tabId < 205; tabId += 1) {
    await keepCampaign(store, { campaignId: 'c1', tabId, now: now + tabId });
  }
  expect(await store.count('tabs')).toBe(200);
  expect(await store.getKey('tabs', 0)).toBeUndefined();
});

test('an archived campaign is offered to nobody, but looked at by name it is there', async () => {
  const { store, campaignOf } = await openTwo();
  await addCampaign(store, 'c0', 'Old');
  const old = await store.get('campaigns', 'c1');
  if (!old) throw new Error('no campaign');
  await store.put('campaigns', { ...old, archivedAt: now });
  expect(await campaignOf()).not.toBe('c1');
  expect((await readDesk(store, { campaignId: 'c1' }))?.campaign.id).toBe('c1');
});
