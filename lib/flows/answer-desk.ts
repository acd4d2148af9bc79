import { firstCampaign } from '@/assets/messages/first-campaign';
import type { Desk } from '@/lib/messages';
import type { Campaign } from '@/lib/model/campaign';
import type { SettingsChange } from '@/lib/model/settings';
import {
  type DeskPlace,
  ensureDesk,
  removeCampaign,
  writeCampaign,
  writeSettings,
} from '@/lib/store/desk';
import type { Store } from '@/lib/store/schema';
import { chooseCampaign, keepCampaign } from '@/lib/store/tabs';
import { readSearches } from './feed-searches';
import { type Caller, type FlowResult, invalid } from './flow-result';

const everyoneAsksAgain = { creatorKeys: [], isDeskNew: true };

/** The desk at a place; the first campaign is made where there is none. */
export async function currentDesk(
  store: Store,
  { now, ...place }: { now: number } & DeskPlace,
): Promise<Desk> {
  const { campaign, campaigns, settings } = await ensureDesk(store, {
    firstName: firstCampaign,
    now,
    ...place,
  });
  const open = campaigns.filter(({ archivedAt }) => archivedAt === undefined);
  return {
    campaign,
    settings,
    campaigns: open.map(({ id, name }) => ({ id, name })),
    searches: readSearches(campaign.brief),
  };
}

/**
 * Answers `hello`. Saying it twice, or from two tabs at once, makes one campaign. A TikTok tab keeps
 * the campaign it begins with; one of a private window leaves no trace.
 */
export async function sayHello(
  store: Store,
  { from, tabId, isPrivate, now }: Caller & { now: number },
): Promise<FlowResult<'hello'>> {
  const desk = await currentDesk(store, { now, tabId });
  const isToKeep = from === 'tiktok' && tabId !== undefined && !isPrivate;
  if (isToKeep && desk.campaigns.length > 1) {
    await keepCampaign(store, { campaignId: desk.campaign.id, tabId, now });
  }
  return { answer: { ok: true, desk } };
}

/** Stores a campaign's name, brief and whether it is archived. Everything shown is to be rated again. */
export async function saveCampaign(
  store: Store,
  campaign: Campaign,
  now: number,
): Promise<FlowResult<'save-campaign'>> {
  await writeCampaign(store, campaign, now);
  return { answer: { ok: true }, changed: everyoneAsksAgain };
}

/** Removes a campaign and its shortlist; `invalid` where there is none with this id. */
export async function deleteCampaign(
  store: Store,
  campaignId: string,
): Promise<FlowResult<'delete-campaign'>> {
  if (!(await removeCampaign(store, campaignId))) return invalid;
  return { answer: { ok: true }, changed: everyoneAsksAgain };
}

/** Chooses a tab's campaign, or every tab's; `invalid` where there is none with this id. */
export async function switchCampaign(
  store: Store,
  choice: { campaignId: string; tabId?: number; now: number },
): Promise<FlowResult<'choose-campaign'>> {
  if (!(await chooseCampaign(store, choice))) return invalid;
  const desk = await currentDesk(store, choice);
  return { answer: { ok: true, desk }, changed: everyoneAsksAgain };
}

/** Stores the settings given; `invalid` when they name a campaign that does not exist. */
export async function saveSettings(
  store: Store,
  settings: SettingsChange,
): Promise<FlowResult<'save-settings'>> {
  if (!(await writeSettings(store, settings))) return invalid;
  const isForLists = settingsOfLists.some((name) => settings[name] !== undefined);
  const changed = isForLists ? everyoneAsksAgain : { ...everyoneAsksAgain, isListSame: true };
  return { answer: { ok: true }, changed };
}

/** Whoever is listed, and how they are rated, depends on these; on columns, views and keys it does not. */
const settingsOfLists = ['tierPreset', 'customTiers', 'activeCampaignId'] as const;
