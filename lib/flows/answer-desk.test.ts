import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { now, openTestStore } from '@/lib/store/test-store';
import {
  currentDesk,
  deleteCampaign,
  saveCampaign,
  saveSettings,
  sayHello,
  switchCampaign,
} from './answer-desk';
import type { Caller } from './flow-result';

const inTab = (tabId: number): Caller => ({ from: 'tiktok', isPrivate: false, tabId });

/** A desk with two campaigns, of which the first is where new tabs begin. */
async function openTwo() {
  const store = await openTestStore();
  const { campaign } = await currentDesk(store, { now });
  await saveCampaign(store, { ...campaign, id: 'c2', name: 'Summer', createdAt: now + 1 }, now);
  const nameIn = async (tabId: number) => {
    const { answer } = await sayHello(store, { ...inTab(tabId), now });
    return 'desk' in answer ? answer.desk.campaign.name : undefined;
  };
  return { store, campaign, nameIn };
}

test('a tab that said hello keeps its campaign while another switches', async () => {
  const { store, nameIn } = await openTwo();
  expect(await nameIn(1)).toBe('My campaign');
  const { answer, changed } = await switchCampaign(store, { campaignId: 'c2', tabId: 2, now });
  expect(answer).toMatchObject({ ok: true, desk: { campaign: { name: 'Summer' } } });
  expect(changed).toEqual({ creatorKeys: [], isDeskNew: true });
  expect([await nameIn(1), await nameIn(2), await nameIn(3)]).toEqual([
    'My campaign',
    'Summer',
    'Summer',
  ]);
});

test('a private tab leaves no trace by saying hello', async () => {
  const { store } = await openTwo();
  await sayHello(store, { ...inTab(1), isPrivate: true, now });
  expect(await store.count('tabs')).toBe(0);
});

test('a tab that goes on with the only campaign follows when there are more', async () => {
  const store = await openTestStore();
  await sayHello(store, { ...inTab(1), now });
  expect(await store.count('tabs')).toBe(0);
});

test('an archived campaign is not offered, and a tab that had it falls back', async () => {
  const { store, campaign } = await openTwo();
  await saveCampaign(store, { ...campaign, archivedAt: now }, now);
  const desk = await currentDesk(store, { now });
  expect(desk.campaigns).toEqual([{ id: 'c2', name: 'Summer' }]);
  expect(desk.campaign.id).toBe('c2');
});

test('the last campaign deleted, an empty one is there at once', async () => {
  const { store } = await openTwo();
  for (const id of ['c1', 'c2']) await deleteCampaign(store, id);
  expect((await deleteCampaign(store, 'c1')).answer).toEqual({ ok: false, failure: 'invalid' });
  expect((await currentDesk(store, { now })).campaign.name).toBe('My campaign');
});

test('settings of two pages do not undo each other', async () => {
  const { store } = await openTwo();
  await saveSettings(store, { retentionDays: 30 });
  await saveSettings(store, { tierPreset: 'five-tier' });
  expect((await currentDesk(store, { now })).settings).toMatchObject({
    retentionDays: 30,
    tierPreset: 'five-tier',
    activeCampaignId: 'c1',
  });
  const missing = await saveSettings(store, { activeCampaignId: 'c9' });
  expect(missing.answer).toEqual({ ok: false, failure: 'invalid' });
});

test('settings tell whether any list depends on them', async () => {
  const { store } = await openTwo();
  const columns = await saveSettings(store, { columns: ['fit'] });
  expect(columns.changed).toEqual({ creatorKeys: [], isDeskNew: true, isListSame: true });
  const tiers = await saveSettings(store, { columns: ['fit'], tierPreset: 'five-tier' });
  expect(tiers.changed).toEqual({ creatorKeys: [], isDeskNew: true });
});
