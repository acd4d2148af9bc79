import { firstCampaign } from '@/assets/messages/first-campaign';
import type { Desk } from '@/lib/messages';
import type { Campaign } from '@/lib/model/campaign';
import type { Settings } from '@/lib/model/settings';
import { ensureDesk, writeCampaign, writeSettings } from '@/lib/store/desk';
import type { Store } from '@/lib/store/schema';
import { type FlowResult, invalid } from './flow-result';

/** The active campaign and the settings; the first campaign is made where there is none. */
export function currentDesk(store: Store, now: number): Promise<Desk> {
  return ensureDesk(store, { firstName: firstCampaign, now });
}

/** Answers `hello`. Saying it twice, or from two tabs at once, makes one campaign. */
export async function sayHello(store: Store, now: number): Promise<FlowResult<'hello'>> {
  return { answer: { ok: true, desk: await currentDesk(store, now) } };
}

/** Stores a campaign's name and brief. Everything that is shown is to be rated again. */
export async function saveCampaign(
  store: Store,
  campaign: Campaign,
  now: number,
): Promise<FlowResult<'save-campaign'>> {
  await writeCampaign(store, campaign, now);
  const desk = await currentDesk(store, now);
  return { answer: { ok: true }, changed: { creatorKeys: [], desk } };
}

/** Stores the settings; `invalid` when they name a campaign that does not exist. */
export async function saveSettings(
  store: Store,
  settings: Settings,
  now: number,
): Promise<FlowResult<'save-settings'>> {
  if (!(await writeSettings(store, settings))) return invalid;
  const desk = await currentDesk(store, now);
  return { answer: { ok: true }, changed: { creatorKeys: [], desk } };
}
