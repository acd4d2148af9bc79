import { firstCampaignId, inventEntry, inventRecord, type Seed } from '#test/rig/seed-store.ts';
import type { Campaign } from '@/lib/model/campaign';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Entry } from '@/lib/model/entry';
import type { CreatorRecord } from '@/lib/store/schema';

/** What becomes of an awkward creator in a file for outreach: a line of one's own, a shared one, or a reason. */
export const fates = [
  'plain',
  'agency',
  'twin',
  'no-email',
  'do-not-contact',
  'contacted',
  'declined',
  'ruled-out',
  'minor',
  'private',
  'bad-email',
  'same-address',
] as const;
export type Fate = (typeof fates)[number];

export interface AwkwardCreators extends Required<Omit<Seed, 'sessions' | 'templates'>> {
  /** By handle, as they were invented: the truth that a file is held against. */
  fateOf: ReadonlyMap<string, Fate>;
}

/** How many of each; 500 together. */
export const awkwardCounts: Readonly<Record<Fate, number>> = {
  plain: 120,
  agency: 60,
  twin: 40,
  'no-email': 130,
  'do-not-contact': 20,
  contacted: 40,
  declined: 20,
  'ruled-out': 20,
  minor: 15,
  private: 15,
  'bad-email': 10,
  'same-address': 10,
};
/** The same in small, for tests that are about something else. */
export const fewCounts: Readonly<Record<Fate, number>> = {
  plain: 8,
  agency: 12,
  twin: 4,
  'no-email': 4,
  'do-not-contact': 2,
  contacted: 4,
  declined: 2,
  'ruled-out': 2,
  minor: 1,
  private: 1,
  'bad-email': 3,
  'same-address': 1,
};
export const agencies = 6;

/** What should come of so many of each. */
export function countAwkward(counts: Readonly<Record<Fate, number>>) {
  const all = Object.values(counts).reduce((sum, count) => sum + count);
  const twins = counts.twin / 2;
  return {
    all,
    /** On the shortlist. */
    listed: all - counts['ruled-out'],
    /** To be written to. */
    ready: counts.plain + counts.agency + counts.twin,
    /** Addresses that several of them share. */
    shared: agencies + twins,
    /** Of a file for outreach. */
    lines: counts.plain + agencies + twins,
  };
}

const elsewhereId = 'c2';
const day = 24 * 60 * 60 * 1000;

/** What scouts meet: emoji, slogans, right-to-left, formulas, three hundred bytes, broken characters. */
const names = [
  'Maya 🌸',
  '🌸🌸🌸',
  'VEGAN QUEEN | DM for collabs',
  'مايا نور',
  'מאיה לוי',
  '=HYPERLINK("https://evil.example","Maya")',
  '+1 (604) skincare',
  '-50 % with my code',
  '@maya',
  '"Maya, the glow"; & co',
  '👩🏽‍🎤'.repeat(18),
  '漢字'.repeat(50),
  'Maya\u202Eevil\u202C',
  '007',
] as const;
const captions = [
  'My SPF routine for oily skin! Full list below #skintok',
  '=1+1 is my favourite sum, said nobody #math',
  '#fyp #skintok',
  'duet with @somebody so funny',
  'روتين العناية بالبشرة كل يوم #skintok',
  `${'Very long words about serums '.repeat(12)}#skintok`,
  'Two lines\r\nof a caption, "quoted"',
] as const;
const notes = ['=cmd|calc!A1', 'asks for too much', '-5 %', 'said "yes", in May'] as const;
const badEmails = ['=sum@sheet.example', '-maya@glow.example', '+maya@glow.example'] as const;
const longLink = `https://brand.example/spring?${'utm_content=glow&'.repeat(18)}end=1`;

/** Creators each awkward to a file for outreach in another way, five hundred of them; the same at every call. */
export function inventAwkwardCreators(
  now = Date.now(),
  counts: Readonly<Record<Fate, number>> = awkwardCounts,
): AwkwardCreators {
  const creators: CreatorRecord[] = [];
  const entries: Entry[] = [];
  const collaborations: Collaboration[] = [];
  const fateOf = new Map<string, Fate>();
  const blocked: string[] = [];
  for (const fate of fates) {
    for (let nth = 0; nth < counts[fate]; nth += 1) {
      const index = creators.length;
      const record = inventRecord(index, { now });
      const facts = toFacts(fate, nth, blocked, now);
      const [latest, ...older] = record.posts;
      if (latest === undefined) throw new Error('An invented creator has no post');
      const creator = {
        ...record.creator,
        handle: `${fate}.${nth}`,
        name: names[index % names.length],
        bio: 'Made with love',
        ...facts.creator,
      };
      const caption = captions[index % captions.length];
      creators.push({
        ...record,
        ...facts.record,
        creator,
        posts: [{ ...latest, caption }, ...older],
      });
      fateOf.set(creator.handle, fate);
      if (fate === 'do-not-contact') blocked.push(emailOf(fate, nth));
      entries.push(...toEntries(fate, nth, record, now - index * 60_000));
      const agreed = toAgreed(record, now);
      if (fate === 'plain' || fate === 'agency') {
        const trackingUrl =
          nth % 10 === 3 ? longLink : `https://brand.example/?utm_content=g${index}`;
        collaborations.push({
          ...agreed,
          trackingUrl,
          promoCode: nth === 0 ? 'MAY5' : `GLOW${index}`,
        });
      }
    }
  }
  return { creators, entries, collaborations, campaigns: [elsewhere(now)], fateOf };
}

function emailOf(fate: Fate, nth: number): string {
  switch (fate) {
    case 'agency':
      return `talent${nth % agencies}@agency.example`;
    case 'twin':
      return `twin${Math.floor(nth / 2)}@invented.gmail.com`;
    case 'plain':
      // Letters beyond ASCII before the sign are an address to all but Mailchimp.
      return nth === 7 ? 'ñandu7@glow.example' : `plain${nth}@glow.example`;
    default:
      return `${fate}${nth}@glow.example`;
  }
}

interface AwkwardFacts {
  creator?: Partial<CreatorRecord['creator']>;
  record?: Partial<CreatorRecord>;
}

function toFacts(fate: Fate, nth: number, blocked: readonly string[], now: number): AwkwardFacts {
  const email = emailOf(fate, nth);
  // The same address in other letters' case is the same address.
  const shouted = nth % 2 === 0 ? email : email.toUpperCase();
  switch (fate) {
    case 'no-email':
      return nth % 2 === 0 ? {} : { creator: { profileReadAt: now - day } };
    case 'plain':
      if (nth === 7) return { record: { givenEmail: email } };
      return {
        creator: { bio: nth % 3 === 0 ? `My name is Maya. ${email}` : `Collabs: ${email}` },
        record: nth % 5 === 0 ? { givenName: nth % 10 === 0 ? '' : 'Noor 🌙' } : {},
      };
    case 'agency':
      return { creator: { bio: `My name is Zoe. Management: ${shouted}` } };
    case 'twin':
      return { creator: { bio: `My name is Lena. ${shouted}` } };
    case 'bad-email':
      return { record: { givenEmail: badEmails[nth % badEmails.length] } };
    case 'same-address':
      return { record: { givenEmail: blocked[nth] } };
    case 'minor':
      return { creator: { bio: `16 y/o · Collabs: ${email}` } };
    case 'private':
      return { creator: { bio: `Collabs: ${email}`, isPrivate: true } };
    case 'do-not-contact':
      return { creator: { bio: `Collabs: ${email}` }, record: { doNotContactAt: now - 3 * day } };
    default:
      return { creator: { bio: `Collabs: ${email}` } };
  }
}

function toEntries(fate: Fate, nth: number, record: CreatorRecord, now: number): Entry[] {
  const note = notes[nth % notes.length];
  const tags = nth % 4 === 0 ? ['=SUM(A1)', 'spf'] : ['spf'];
  const entry = inventEntry(record, { now, note, tags });
  switch (fate) {
    case 'contacted': {
      const contacted = { status: 'contacted', contactedAt: now - 9 * day } as const;
      // Some here, the others for another campaign only.
      return nth % 2 === 0
        ? [{ ...entry, ...contacted }]
        : [entry, { ...entry, ...contacted, campaignId: elsewhereId }];
    }
    case 'declined':
      return [{ ...entry, status: 'declined', contactedAt: now - 9 * day }];
    case 'ruled-out':
      return [{ ...entry, decision: 'ruled-out', ruledOutReason: 'niche' }];
    default:
      return [entry];
  }
}

/** Where nothing but a link and a code is agreed. */
function toAgreed({ key }: CreatorRecord, updatedAt: number): Collaboration {
  const nothing = { deliverables: [], log: [], posts: [] };
  return { campaignId: firstCampaignId, creatorKey: key, ...nothing, updatedAt };
}

/** Another campaign, in which some of them were written to. */
function elsewhere(now: number): Campaign {
  return {
    id: elsewhereId,
    name: 'Summer; "sale"',
    brief: {
      niches: [],
      terms: [],
      vetoes: [],
      tiers: [],
      languages: [],
      markets: [],
      competitors: [],
    },
    createdAt: now,
    updatedAt: now,
  };
}
