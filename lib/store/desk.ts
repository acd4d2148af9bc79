import { type Brief, emptyBrief } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { defaultSettings, type Settings, settingsSchema } from '@/lib/model/settings';
import { parseCampaign } from './read-record';
import type { Store, StoreName } from './schema';
import { writeTransaction } from './write-transaction';

/** The active campaign and the settings. */
export interface StoredDesk {
  campaign: Campaign;
  settings: Settings;
}

const settingsKey = 'settings';
/** Fixed, so that two tabs that both start first make one campaign. */
const firstCampaignId = 'c1';
const deskStores: StoreName[] = ['campaigns', 'settings'];

/** All campaigns, the oldest first. */
export async function readCampaigns(store: Store): Promise<Campaign[]> {
  return toCampaigns(await store.getAll('campaigns'));
}

/** The active campaign and the settings; `undefined` until the first campaign was made. */
export async function readDesk(store: Store): Promise<StoredDesk | undefined> {
  const transaction = store.transaction(deskStores, 'readonly');
  const [storedSettings, storedCampaigns] = await Promise.all([
    transaction.objectStore('settings').get(settingsKey),
    transaction.objectStore('campaigns').getAll(),
    transaction.done,
  ]);
  return toDesk(storedSettings, storedCampaigns);
}

/**
 * The desk, made where there is none: an empty brief asks for nothing, so a scout can start at once.
 *
 * @param firstName what the first campaign is called
 */
export async function ensureDesk(
  store: Store,
  { firstName, now }: { firstName: string; now: number },
): Promise<StoredDesk> {
  const existing = await readDesk(store);
  if (existing) return existing;
  return writeTransaction(store, async (transaction) => {
    const settings = transaction.objectStore('settings');
    const campaigns = transaction.objectStore('campaigns');
    const stored = await settings.get(settingsKey);
    const made = toDesk(stored, await campaigns.getAll());
    if (made) return made;
    const brief: Brief = emptyBrief;
    const campaign = {
      id: firstCampaignId,
      name: firstName,
      brief,
      createdAt: now,
      updatedAt: now,
    };
    const desk = {
      campaign,
      settings: { ...toSettings(stored), activeCampaignId: firstCampaignId },
    };
    await campaigns.put(campaign);
    await settings.put(desk.settings, settingsKey);
    return desk;
  });
}

/** Stores a campaign; its time of creation is never changed. */
export function writeCampaign(store: Store, campaign: Campaign, now: number): Promise<void> {
  return writeTransaction(
    store,
    async (transaction) => {
      const campaigns = transaction.objectStore('campaigns');
      const existing = parseCampaign(await campaigns.get(campaign.id));
      const createdAt = existing?.createdAt ?? campaign.createdAt;
      await campaigns.put({ ...campaign, createdAt, updatedAt: now });
    },
    { durability: 'strict' },
  );
}

/** Stores the settings. @returns whether the active campaign exists; if not, nothing was stored */
export function writeSettings(store: Store, settings: Settings): Promise<boolean> {
  return writeTransaction(
    store,
    async (transaction) => {
      const { activeCampaignId } = settings;
      const isKnown =
        activeCampaignId === undefined ||
        (await transaction.objectStore('campaigns').getKey(activeCampaignId)) !== undefined;
      if (isKnown) await transaction.objectStore('settings').put(settings, settingsKey);
      return isKnown;
    },
    { durability: 'strict' },
  );
}

function toDesk(settings: unknown, campaigns: readonly unknown[]): StoredDesk | undefined {
  const chosen = toSettings(settings);
  const readable = toCampaigns(campaigns);
  const active = readable.find(({ id }) => id === chosen.activeCampaignId) ?? readable[0];
  return active && { campaign: active, settings: { ...chosen, activeCampaignId: active.id } };
}

function toSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : defaultSettings;
}

function toCampaigns(stored: readonly unknown[]): Campaign[] {
  return stored
    .flatMap((value) => parseCampaign(value) ?? [])
    .sort((a, b) => a.createdAt - b.createdAt);
}
