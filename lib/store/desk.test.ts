import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import { ensureDesk, readCampaigns, readDesk, writeCampaign, writeSettings } from './desk';
import { chooseCampaign } from './tabs';
import { addCampaign, now, openTestStore } from './test-store';

const first = { firstName: 'My campaign', now };

test('two tabs that start at once make one campaign', async () => {
  const store = await openTestStore();
  expect(await readDesk(store)).toBeUndefined();
  const [one, two] = await Promise.all([
    ensureDesk(store, first),
    ensureDesk(store, { ...first, now: now + 1 }),
  ]);
  expect(one).toEqual(two);
  expect(await store.count('campaigns')).toBe(1);
  expect(await readDesk(store)).toEqual(one);
  expect(one.settings).toEqual({ tierPreset: 'standard', activeCampaignId: one.campaign.id });
});

test('a campaign keeps its time of creation', async () => {
  const store = await openTestStore();
  const { campaign } = await ensureDesk(store, first);
  const brief = { ...emptyBrief, terms: ['spf'] };
  await writeCampaign(store, { ...campaign, name: 'Spring', brief, createdAt: 5 }, now + 9);
  const expected = { ...campaign, name: 'Spring', brief, updatedAt: now + 9 };
  expect((await readDesk(store))?.campaign).toEqual(expected);
});

test('settings that name a campaign that does not exist are not stored', async () => {
  const store = await openTestStore();
  await ensureDesk(store, first);
  expect(await writeSettings(store, { tierPreset: 'five-tier', activeCampaignId: 'gone' })).toBe(
    false,
  );
  expect((await readDesk(store))?.settings.tierPreset).toBe('standard');
  expect(await writeSettings(store, { tierPreset: 'five-tier' })).toBe(true);
  expect((await readDesk(store))?.settings.tierPreset).toBe('five-tier');
});

test('broken settings fall back to the defaults and a broken campaign is passed over', async () => {
  const store = await openTestStore();
  const { campaign } = await ensureDesk(store, first);
  await store.put('settings', { tierPreset: 'none such' } as never, 'settings');
  await store.put('campaigns', { id: 'a', name: '' } as never);
  expect(await readCampaigns(store)).toEqual([campaign]);
  expect(await readDesk(store)).toEqual({
    campaign,
    campaigns: [campaign],
    settings: { tierPreset: 'standard' },
  });
});

test('a tab whose campaign was archived goes on where new tabs begin; a page may still look at it', async () => {
  const store = await openTestStore();
  const { campaign } = await ensureDesk(store, first);
  await addCampaign(store, 'c2', 'Summer');
  await chooseCampaign(store, { campaignId: campaign.id, tabId: 7, now });
  expect((await readDesk(store, { tabId: 7 }))?.campaign.name).toBe('My campaign');
  await writeCampaign(store, { ...campaign, archivedAt: now }, now);
  expect((await readDesk(store, { tabId: 7 }))?.campaign.name).toBe('Summer');
  expect((await readDesk(store, { campaignId: campaign.id }))?.campaign.name).toBe('My campaign');
});
