import { settingsSchema } from '@/lib/model/settings';
import { settingsKey } from './desk';
import type { Store } from './schema';
import { writeTransaction } from './write-transaction';

const maxTabs = 200;

/**
 * Chooses the campaign of one tab, which new tabs then begin with too; without a tab, of every tab
 * that there is.
 *
 * @returns whether the campaign exists; if not, nothing was stored
 */
export function chooseCampaign(
  store: Store,
  { campaignId, tabId, now }: { campaignId: string; tabId?: number; now: number },
): Promise<boolean> {
  return writeTransaction(
    store,
    async (transaction) => {
      const isKnown = (await transaction.objectStore('campaigns').getKey(campaignId)) !== undefined;
      if (!isKnown) return false;
      const tabs = transaction.objectStore('tabs');
      if (tabId === undefined) await tabs.clear();
      else await tabs.put({ tabId, campaignId, chosenAt: now });
      const settings = transaction.objectStore('settings');
      const stored = settingsSchema.safeParse(await settings.get(settingsKey));
      if (stored.success) {
        await settings.put({ ...stored.data, activeCampaignId: campaignId }, settingsKey);
      }
      return true;
    },
    { durability: 'strict' },
  );
}

/** A tab that begins keeps the campaign it began with, whatever other tabs choose later. */
export function keepCampaign(
  store: Store,
  { campaignId, tabId, now }: { campaignId: string; tabId: number; now: number },
): Promise<void> {
  return writeTransaction(store, async (transaction) => {
    const tabs = transaction.objectStore('tabs');
    if ((await tabs.getKey(tabId)) !== undefined) return;
    await tabs.put({ tabId, campaignId, chosenAt: now });
    const kept = await tabs.getAll();
    if (kept.length <= maxTabs) return;
    const oldest = kept.sort((a, b) => a.chosenAt - b.chosenAt).slice(0, kept.length - maxTabs);
    await Promise.all(oldest.map((tab) => tabs.delete(tab.tabId)));
  });
}

/** The browser begins anew, and with it the numbers of its tabs. */
export function forgetTabs(store: Store): Promise<void> {
  return store.clear('tabs');
}
