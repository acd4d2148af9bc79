import { firstCampaignId, inventEntries, inventRecords, type Seed } from '#test/rig/seed-store.ts';
import type { Campaign } from '@/lib/model/campaign';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Entry, Status } from '@/lib/model/entry';
import type { Post } from '@/lib/model/post';
import type { Template } from '@/lib/model/template';

const day = 24 * 60 * 60 * 1000;
const statuses: Status[] = ['contacted', 'replied', 'negotiating', 'agreed', 'published'];
const approvals = ['open', 'submitted', 'approved', 'changes-asked'] as const;

/**
 * A campaign that runs: every fifth of so many listed creators was written to, and most of those have
 * agreed on something; every other one has posted, and some of them sold.
 *
 * @param count at least 5
 */
export function inventRunningCampaign(
  count: number,
  now = Date.now(),
): Required<Omit<Seed, 'sessions'>> {
  const creators = inventRecords(count, now);
  const entries = inventEntries(count, now).map((entry, i) =>
    i % 5 === 0
      ? withContact(entry, statuses[(i / 5) % statuses.length] ?? 'agreed', i, now)
      : entry,
  );
  const partners = entries.filter(({ status }) => status !== 'shortlisted');
  return {
    creators,
    entries,
    campaigns: [campaignOf(now)],
    collaborations: partners.map(({ creatorKey }, i) => inventCollaboration(creatorKey, i, now)),
    templates: [templateOf(now)],
  };
}

function withContact(entry: Entry, status: Status, index: number, now: number): Entry {
  const contactedAt = now - (index + 3) * day;
  return {
    ...entry,
    status,
    contactedAt,
    statusAt: { contacted: contactedAt, [status]: now - day },
  };
}

function campaignOf(now: number): Campaign {
  return {
    id: firstCampaignId,
    name: 'Spring launch',
    brief: {
      vetoes: [],
      competitors: [],
      niches: ['skincare'],
      terms: ['SPF'],
      tiers: ['micro'],
      languages: ['en'],
      markets: ['US'],
      goal: 'awareness',
      budget: { amount: 5_000, currency: 'USD' },
      cpm: { amount: 8, currency: 'USD' },
      brand: { name: 'Glow', handles: ['glow'], hashtags: ['glowspf'] },
    },
    pitch: {
      sender: 'Ana',
      product: 'SPF 50',
      offer: 'a fee and the product',
      landingUrl: 'https://glow.example/spf',
      codePattern: '{NAME}15',
    },
    createdAt: now - 40 * day,
    updatedAt: now,
  };
}

function inventCollaboration(creatorKey: string, index: number, now: number): Collaboration {
  const on = (days: number) => new Date(now + days * day).toISOString().slice(0, 10);
  const promoCode = `GLOW${index + 15}`;
  return {
    campaignId: firstCampaignId,
    creatorKey,
    updatedAt: now,
    promoCode,
    trackingUrl: `https://glow.example/spf?utm_source=tiktok&utm_content=${index}`,
    fee: { amount: 180 + 60 * index, currency: 'USD' },
    paymentDueOn: on(3 * index - 6),
    ...(index % 3 === 0 && { paidOn: on(-2) }),
    product: 'SPF 50',
    productSentOn: on(-9),
    deliverables: [
      {
        id: 'video',
        what: 'One video on morning SPF',
        dueOn: on(2 * index - 5),
        approval: approvals[index % approvals.length] ?? 'open',
      },
    ],
    log: [
      {
        id: 'first',
        at: now - 4 * day,
        route: 'email',
        isFromCreator: false,
        text: 'First e-mail',
      },
    ],
    posts: index % 2 === 0 ? [] : [inventCampaignPost(index, promoCode, now)],
    ...(index % 3 === 0 && {
      outcome: {
        clicks: 120 + index,
        redemptions: 9 + index,
        sales: { amount: 320 + 30 * index, currency: 'USD' },
        at: now - day,
      },
    }),
  };
}

function inventCampaignPost(index: number, code: string, now: number) {
  const readings = [0.3, 0.6, 0.8, 1].map((share, nth) => ({
    at: now - (4 - nth) * day,
    plays: Math.round(share * (12_000 + 3_500 * index)),
    likes: Math.round(share * (800 + 40 * index)),
    comments: Math.round(40 * share),
    shares: Math.round(22 * share),
  }));
  const post: Post = {
    id: `76${String(index).padStart(8, '0')}00`,
    createdAt: now - 5 * day,
    caption: `#ad Morning SPF with @glow, code ${code}`,
    mentions: ['glow'],
    hashtags: ['ad'],
    kind: 'video',
    ...readings.at(-1),
    observedAt: now - day,
  };
  return { post, by: ['code' as const, 'handle' as const], foundAt: now - 4 * day, readings };
}

function templateOf(now: number): Template {
  return {
    id: 'first',
    name: 'First e-mail',
    route: 'email',
    language: 'en',
    subject: '{brand} and your post on {niche}',
    body: '{greeting}\n\nI saw your post “{post_hook}” ({post_url}). We make {product} and look for people who [[know {why_fit}]].\n\nWould you like to hear what we have in mind?\n\n{sender}',
    updatedAt: now,
  };
}
