import { firstCampaignId, inventEntry, inventRecord, type Seed } from '#test/rig/seed-store.ts';
import { emptyBrief } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Entry, Status } from '@/lib/model/entry';
import type { CreatorRecord } from '@/lib/store/schema';

const now = Date.now();
const day = 24 * 60 * 60 * 1000;

/** What nobody but the scout may read unless it was ticked; each stands in one field. */
export const secrets = {
  note: 'SECRET-NOTE wants it before the weekend',
  tag: 'secret-tag',
  email: 'hello0@creators.example',
  quoted: 654_321,
  agreed: 765_432,
  log: 'SECRET-LOG',
  promoCode: 'SECRETCODE',
  trackingUrl: 'https://shop.example/?secret=1',
  adCode: 'SECRET-ADCODE',
  ruledOut: 'secret.ruled.out',
  blocked: 'secret.blocked',
  hidden: 'secret.private',
  minor: 'secret.minor',
  elsewhere: 'Secret other campaign',
};

/** Names that a page would stumble over. */
export const hostileNames = [
  '</title><script>alert(1)</script><img src=x onerror=alert(2)>',
  ']]><!-- <style>*{display:none}</style> "\'&amp;',
  '\u202Eesrever\u202C مايا الجميلة',
  'W'.repeat(180),
  '👩‍👩‍👧‍👦🏳️‍🌈 Íñigo 日本語',
];

const campaign: Campaign = {
  id: firstCampaignId,
  name: 'Spring launch',
  brief: {
    ...emptyBrief,
    niches: ['skincare', 'baking'],
    terms: ['SPF', 'sourdough', '<b>bold</b>'],
    vetoes: ['dupe'],
    tiers: ['micro', 'macro'],
    languages: ['en'],
    markets: ['US', 'GB'],
    competitors: ['@rivalskin'],
    goal: 'awareness',
    budget: { amount: 12_000, currency: 'USD' },
    cpm: { amount: 6.5, currency: 'USD' },
    brand: { name: 'Glow & Co.', handles: ['glowandco'], hashtags: ['glowspring'] },
  },
  pitch: { sender: 'Maya at North Agency' },
  createdAt: now - 30 * day,
  updatedAt: now,
};

const statuses: Status[] = [
  'published',
  'agreed',
  'negotiating',
  'replied',
  'contacted',
  'contacted',
  'declined',
];

/**
 * A campaign half way: so many on the shortlist, the first with a status each, two with posts for the
 * campaign; and one each who is ruled out, not to be contacted, private, and under 18.
 */
export function inventReport(listed: number): Seed {
  const creators = Array.from({ length: listed }, (_, index) => hostile(index));
  const entries = creators.map(
    (record, index): Entry =>
      inventEntry(record, {
        now: now - index * 60_000,
        status: statuses[index] ?? 'shortlisted',
        ...(index === 0 && {
          note: secrets.note,
          tags: [secrets.tag],
          quotedFee: { amount: secrets.quoted, currency: 'USD' as const },
          postId: record.posts[0]?.id,
        }),
      }),
  );
  const others = [secrets.ruledOut, secrets.blocked, secrets.hidden, secrets.minor].map(
    (handle, index) => withHandle(50_000 + index, handle),
  );
  const [ruledOut, blocked, hidden, minor] = others;
  const unnamed = [blocked, hidden, minor].filter((record) => record !== undefined);
  if (blocked) blocked.doNotContactAt = now - day;
  if (hidden) hidden.creator.isPrivate = true;
  if (minor) minor.creator.bio = '16 y/o, I love baking';
  return {
    creators: [...creators, ...others],
    entries: [
      ...entries,
      ...unnamed.map((record) => inventEntry(record, { now })),
      ...(ruledOut
        ? [
            inventEntry(ruledOut, { now, decision: 'ruled-out', ruledOutReason: 'market' }),
            inventEntry(ruledOut, { now, campaignId: 'c9', decision: 'later' }),
          ]
        : []),
      ...creators.slice(0, 1).map((record) => inventEntry(record, { now, campaignId: 'c9' })),
    ],
    campaigns: [campaign, { ...campaign, id: 'c9', name: secrets.elsewhere, pitch: undefined }],
    collaborations: creators.slice(0, 2).map(toCollaboration),
  };
}

function hostile(index: number): CreatorRecord {
  const record = inventRecord(index, { now });
  const name = hostileNames[index];
  if (name === undefined) return record;
  return { ...record, creator: { ...record.creator, name } };
}

function withHandle(index: number, handle: string): CreatorRecord {
  const record = inventRecord(index, { now });
  return { ...record, creator: { ...record.creator, handle } };
}

function toCollaboration({ key, posts }: CreatorRecord, index: number): Collaboration {
  const [post] = posts;
  return {
    ...createCollaboration(firstCampaignId, key, now),
    promoCode: `${secrets.promoCode}${index}`,
    trackingUrl: secrets.trackingUrl,
    adCode: secrets.adCode,
    fee: { amount: secrets.agreed, currency: 'USD' },
    log: [{ id: 'n1', at: now, route: 'email', isFromCreator: false, text: secrets.log }],
    posts:
      post === undefined || index > 0
        ? []
        : [
            {
              post,
              by: ['code'],
              foundAt: now - day,
              readings: [
                { at: now - 2 * day, plays: 1_000, likes: 90, comments: 5, shares: 5 },
                { at: now - day, plays: 48_200, likes: 3_900, comments: 120, shares: 210 },
              ],
            },
          ],
  };
}
