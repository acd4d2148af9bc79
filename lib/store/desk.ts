import { type Brief, emptyBrief } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import {
  defaultSettings,
  type Settings,
  type SettingsChange,
  settingsSchema,
} from '@/lib/model/settings';
import { campaignRange } from './collaborations';
import { parseCampaign } from './read-record';
import type { Store, StoreName } from './schema';
import { writeTransaction } from './write-transaction';

/** The campaign that somebody works for, all campaigns and the settings. */
export interface StoredDesk {
  campaign: Campaign;
  /** The oldest first, archived ones included. */
  campaigns: Campaign[];
  settings: Settings;
}

/** Whose desk: a TikTok tab has a campaign of its own, a page may look at another one. */
export interface DeskPlace {
  tabId?: number;
  /** Looked at whatever is chosen elsewhere. */
  campaignId?: string;
}

export const settingsKey = 'settings';
/** Fixed, so that two tabs that both start first make one campaign. */
const firstCampaignId = 'c1';
const deskStores: StoreName[] = ['campaigns', 'settings', 'tabs'];

/** All campaigns, the oldest first. */
export async function readCampaigns(store: Store): Promise<Campaign[]> {
  return toCampaigns(await store.getAll('campaigns'));
}

export async function readSettings(store: Store): Promise<Settings> {
  return toSettings(await store.get('settings', settingsKey));
}

/**
 * The desk at a place: its own campaign, else the tab's unless that was archived, else the one where
 * new tabs begin, else the first that is not archived. `undefined` until the first campaign was made.
 */
export async function readDesk(
  store: Store,
  { tabId, campaignId }: DeskPlace = {},
): Promise<StoredDesk | undefined> {
  const transaction = store.transaction(deskStores, 'readonly');
  const [settings, campaigns, tab] = await Promise.all([
    transaction.objectStore('settings').get(settingsKey),
    transaction.objectStore('campaigns').getAll(),
    tabId === undefined ? undefined : transaction.objectStore('tabs').get(tabId),
    transaction.done,
  ]);
  return toDesk(settings, campaigns, { campaignId, ofTab: tab?.campaignId });
}

/**
 * The desk, made where there is none: an empty brief asks for nothing, so a scout can start at once.
 *
 * @param firstName what the first campaign is called
 */
export async function ensureDesk(
  store: Store,
  { firstName, now, ...place }: { firstName: string; now: number } & DeskPlace,
): Promise<StoredDesk> {
  const existing = await readDesk(store, place);
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
      campaigns: [campaign],
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

/**
 * Removes a campaign with its shortlist and what was agreed; the creators stay.
 *
 * @returns whether it was there
 */
export function removeCampaign(store: Store, campaignId: string): Promise<boolean> {
  return writeTransaction(
    store,
    async (transaction) => {
      const campaigns = transaction.objectStore('campaigns');
      if ((await campaigns.getKey(campaignId)) === undefined) return false;
      await campaigns.delete(campaignId);
      await transaction.objectStore('entries').delete(campaignRange(campaignId));
      await transaction.objectStore('collaborations').delete(campaignRange(campaignId));
      await transaction.objectStore('ratings').delete(campaignRange(campaignId));
      return true;
    },
    { durability: 'strict' },
  );
}

/**
 * Changes the settings that are given; the others stay as they are.
 *
 * @returns whether the active campaign exists; if not, nothing was stored
 */
export function writeSettings(store: Store, change: SettingsChange): Promise<boolean> {
  return writeTransaction(
    store,
    async (transaction) => {
      const { activeCampaignId } = change;
      const isKnown =
        activeCampaignId === undefined ||
        (await transaction.objectStore('campaigns').getKey(activeCampaignId)) !== undefined;
      const settings = transaction.objectStore('settings');
      const stored = toSettings(await settings.get(settingsKey));
      if (isKnown) await settings.put({ ...stored, ...change }, settingsKey);
      return isKnown;
    },
    { durability: 'strict' },
  );
}

function toDesk(
  settings: unknown,
  campaigns: readonly unknown[],
  wanted: { campaignId?: string; ofTab?: string } = {},
): StoredDesk | undefined {
  const chosen = toSettings(settings);
  const readable = toCampaigns(campaigns);
  const open = readable.filter(({ archivedAt }) => archivedAt === undefined);
  const campaign =
    readable.find(({ id }) => id === wanted.campaignId) ??
    open.find(({ id }) => id === wanted.ofTab) ??
    open.find(({ id }) => id === chosen.activeCampaignId) ??
    open[0] ??
    readable[0];
  return campaign && { campaign, campaigns: readable, settings: chosen };
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
