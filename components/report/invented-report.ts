import type { DeskData } from '@/components/desk/desk-source';
import { inventRow } from '@/components/desk/invented-row';
import type { DeskRow } from '@/components/desk/row';
import { emptyBrief } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { Collaboration } from '@/lib/model/collaboration';
import { defaultSettings } from '@/lib/model/settings';
import type { TierTable } from '@/lib/model/tier';
import type { toReport } from './to-report';

export const inventedNow = Date.UTC(2026, 10, 27, 12);
const day = 24 * 60 * 60 * 1000;

export const inventedCampaign: Campaign = {
  id: 'c1',
  name: 'Spring launch',
  brief: {
    ...emptyBrief,
    niches: ['skincare'],
    terms: ['SPF'],
    budget: { amount: 5_000, currency: 'USD' },
    cpm: { amount: 6.5, currency: 'USD' },
    brand: { name: 'Glow', handles: ['glow'], hashtags: [] },
  },
  pitch: { sender: 'Maya' },
  createdAt: 0,
  updatedAt: 0,
};

const standard: TierTable = [{ tier: 'micro', label: 'micro', from: 0 }];

/** What a report needs around it; addresses are made as TikTok's are. */
export const inventedWorld: Parameters<typeof toReport>[2] = {
  sumOutlooks: addUp,
  niches: [{ id: 'skincare', label: 'Skincare', community: [] }],
  tierTables: { standard, 'viral-nation': standard, 'five-tier': standard },
  toProfileUrl: (handle) => `https://www.tiktok.com/@${encodeURIComponent(handle)}`,
  toPostUrl: (handle, { id }) => `https://www.tiktok.com/@${handle}/video/${id}`,
};

export function inventData(rows: DeskRow[]): Pick<DeskData, 'campaign' | 'settings' | 'rows'> {
  return {
    campaign: inventedCampaign,
    settings: defaultSettings,
    rows,
  };
}

/** A creator on the shortlist, seen and rated; `facts` and `rating` replace parts. */
export function inventListed(
  handle: string,
  invented: Partial<Parameters<typeof inventRow>[0]> = {},
): DeskRow {
  return inventRow({
    handle,
    name: `Name of ${handle}`,
    followers: 52_400,
    tier: 'micro',
    niche: 'skincare',
    fit: 81,
    seen: { posts: 2, firstAt: 0, lastAt: inventedNow - day },
    engagement: { n: 5, posts: 5, ratePct: 6.1, lowPct: 4.7, highPct: 7.9 },
    ...invented,
    entry: { decision: 'listed', ...invented.entry },
  });
}

/** What is agreed with a creator, with so many posts made for the campaign. */
export function inventCollaboration(
  facts: Partial<Collaboration> = {},
  readings: { plays?: number; likes?: number; comments?: number; shares?: number }[] = [],
): Collaboration {
  return {
    ...createCollaboration('c1', '@maya', inventedNow),
    ...facts,
    posts: readings.map((reading, index) => ({
      post: { id: String(index + 1), createdAt: inventedNow - 9 * day, observedAt: inventedNow },
      by: ['code'],
      foundAt: inventedNow,
      readings: [
        { at: inventedNow - 3 * day, plays: 1, likes: 1, comments: 1, shares: 1 },
        { at: inventedNow - day, ...reading },
      ],
    })),
  };
}

/** The plainest sum, by which a test can reckon in its head. */
export function addUp(outlooks: readonly { low: number; median: number; high: number }[]) {
  const total = (end: 'low' | 'median' | 'high') =>
    outlooks.reduce((sum, outlook) => sum + outlook[end], 0);
  if (outlooks.length === 0) return undefined;
  return { low: total('low'), middle: total('median'), high: total('high') };
}
