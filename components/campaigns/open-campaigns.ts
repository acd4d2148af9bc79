import type { DeskData } from '@/components/desk/desk-source';
import type { Campaign } from '@/lib/model/campaign';

/** Those that can be worked for. */
export function openCampaigns(campaigns: readonly Campaign[]): Campaign[] {
  return campaigns.filter(({ archivedAt }) => archivedAt === undefined);
}

/** The campaign that a new TikTok tab begins with; `undefined` only where every campaign is archived. */
export function whereTabsBegin({
  campaigns,
  settings,
}: Pick<DeskData, 'campaigns' | 'settings'>): Campaign | undefined {
  const open = openCampaigns(campaigns);
  return open.find(({ id }) => id === settings.activeCampaignId) ?? open[0];
}
