import { describe, expect, test } from 'vitest';
import { unknownRating } from '@/assets/messages/unknown-rating';
import taxonomy from '@/assets/niche-taxonomy.json';
import { emptyBrief } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { createCollaboration } from '@/lib/model/change-collaboration';
import { namedNiches, toNicheWord } from '@/lib/outreach/messages/niche-words';
import { starterLanguages } from '@/lib/outreach/messages/starter-templates';
import type { Rating } from '@/lib/scoring/signals/rating';
import { toMessageFacts, type WritableRow } from './message-facts';

const now = new Date(2026, 10, 27, 12).getTime();
const campaign: Pick<Campaign, 'name' | 'brief' | 'pitch'> = {
  name: 'Spring',
  brief: { ...emptyBrief, brand: { name: 'Glow', handles: ['glow'], hashtags: [] } },
  pitch: { sender: 'Ana', product: 'our sunscreen.', offer: '€200 …', disclosure: '#ad' },
};
const email = { language: 'en', route: 'email' as const };
const post = {
  id: '7510000000000000001',
  caption: 'My SPF routine for oily skin! #skintok',
  createdAt: new Date(2026, 10, 3, 12).getTime(),
  kind: 'photo' as const,
  observedAt: 0,
};

interface Invented extends Omit<Partial<WritableRow>, 'rating'> {
  rating?: Partial<Rating>;
}

function invent({ rating = {}, ...facts }: Invented = {}): WritableRow {
  return {
    key: 'tt_41',
    creator: { handle: 'glowbymaya', name: 'Maya 🌸', observedAt: 0 },
    posts: [post],
    lastSeenPostId: post.id,
    ...facts,
    rating: { ...unknownRating, ...rating },
  };
}

const factsOf = (row: WritableRow, template: { language: string; route: 'email' | 'dm' } = email) =>
  toMessageFacts([row], { template, campaign, now });

const management = { contact: { ...unknownRating.contact, emailType: 'management' as const } };
const withFit = (matched: string[], matchedNiches: { id: string; label: string }[] = []) => ({
  fit: {
    posts: 3,
    topic: 1,
    lexical: 1,
    ngram: 1,
    focus: 1,
    matched,
    matchedNiches,
    vetoed: [],
    language: { verdict: 'unknown' as const, wanted: [], n: 0 },
    market: { verdict: 'unknown' as const, wanted: [], n: 0 },
  },
});

describe('the first name', () => {
  const bio = "Hi, I'm Maya, skin nerd";
  const creator = { handle: 'glowbymaya', bio, observedAt: 0 };

  test('is the confirmed one, else the stated one, and never the display name', () => {
    expect(factsOf(invent())).toMatchObject({ greeting: 'Hi there,', name: 'Maya 🌸' });
    expect(factsOf(invent()).first_name).toBeUndefined();
    expect(factsOf(invent({ creator }))).toMatchObject({
      first_name: 'Maya',
      greeting: 'Hi Maya,',
    });
    expect(factsOf(invent({ creator, givenName: 'Mia' })).greeting).toBe('Hi Mia,');
    expect(factsOf(invent({ creator, givenName: '' })).greeting).toBe('Hi there,');
    // Emoji never greet, wherever a name stands.
    expect(factsOf(invent({ givenName: 'Mia 🌸' }))).toMatchObject({ first_name: 'Mia' });
    expect(factsOf(invent({ givenName: '🌸' })).first_name).toBeUndefined();
  });

  test('is not said to a manager, though in a direct message it is', () => {
    const managed = invent({ creator, rating: management });
    expect(factsOf(managed)).toMatchObject({ greeting: 'Hi there,', creators: '@glowbymaya' });
    expect(factsOf(managed).first_name).toBeUndefined();
    const direct = factsOf(managed, { language: 'en', route: 'dm' });
    expect(direct).toMatchObject({ greeting: 'Hi Maya,' });
    expect(direct.creators).toBeUndefined();
  });
});

describe('the post', () => {
  test('is the one that led to the decision, else the one seen last', () => {
    expect(factsOf(invent())).toMatchObject({
      post_hook: 'My SPF routine for oily skin!',
      post_when: '3 November',
      post_url: 'https://www.tiktok.com/@glowbymaya/photo/7510000000000000001',
    });
    const entry = {
      campaignId: 'c1',
      creatorKey: 'tt_41',
      decision: 'listed' as const,
      status: 'shortlisted' as const,
      tags: [],
      note: 'secret',
      updatedAt: 0,
      postId: '42',
    };
    expect(factsOf(invent({ entry }))).toMatchObject({
      post_url: 'https://www.tiktok.com/@glowbymaya/video/42',
    });
  });

  test('has no hook where it is a duet, a stitch or tags alone, and may not be there at all', () => {
    for (const change of [{ isDuet: true }, { isStitch: true }, { caption: '#fyp #skintok' }]) {
      expect(factsOf(invent({ posts: [{ ...post, ...change }] })).post_hook).toBeUndefined();
    }
    const none = factsOf(invent({ lastSeenPostId: undefined }));
    expect([none.post_hook, none.post_when, none.post_url]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what they post about', () => {
  const niche = { ...unknownRating.niche, verdict: 'confident' as const, niche: 'skincare' };

  test('is named in the language of the message, or not at all', () => {
    const row = invent({ rating: { niche } });
    expect(factsOf(row).niche).toBe('skincare');
    expect(factsOf(row, { ...email, language: 'es-MX' }).niche).toBe('cuidado de la piel');
    expect(factsOf(row, { ...email, language: 'ja' }).niche).toBeUndefined();
    expect(factsOf(invent({ rating: { niche: { ...niche, verdict: 'mixed' } } })).niche).toBe(
      undefined,
    );
  });

  test('fits by the brief’s niches and words, three at most, without sizes and competitors', () => {
    const matched = ['#SPF', 'Skincare', 'micro influencer', '@Rival', 'serum', 'oil'];
    const row = invent({ rating: withFit(matched, [{ id: 'skincare', label: 'Skincare' }]) });
    const against = { ...campaign, brief: { ...campaign.brief, competitors: ['rival'] } };
    const why = (language: string) =>
      toMessageFacts([row], { template: { ...email, language }, campaign: against, now }).why_fit;
    expect(why('en')).toBe('SPF, skincare and serum');
    expect(why('de')).toBe('SPF, Hautpflege und serum');
    expect(factsOf(invent()).why_fit).toBeUndefined();
  });

  test('has a name for every niche of the taxonomy in every language of the starters', () => {
    expect([...namedNiches].sort()).toEqual(taxonomy.niches.map(({ id }) => id).sort());
    const nameless = namedNiches.flatMap((id) =>
      starterLanguages.filter((language) => !toNicheWord(id, language)),
    );
    expect(nameless).toEqual([]);
  });
});

describe('a mailbox that several share', () => {
  const one = invent();
  const other = invent({
    key: 'tt_42',
    creator: { handle: 'tomas', observedAt: 0 },
    posts: [],
    lastSeenPostId: undefined,
  });

  test('is told who is meant, and of no single post', () => {
    const facts = toMessageFacts([one, other], { template: email, campaign, now });
    expect(facts).toMatchObject({
      greeting: 'Hi there,',
      creators: 'Maya 🌸 (@glowbymaya) and @tomas',
      handle: '@glowbymaya and @tomas',
    });
    // One of them has no name: a list without them would leave them out.
    expect([facts.name, facts.post_hook, facts.post_url]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is greeted by name where two accounts are one person’s, unless it is a manager’s', () => {
    const named = [one, other].map((row) => ({ ...row, givenName: 'Maya' }));
    const greetingOf = (rows: WritableRow[]) =>
      toMessageFacts(rows, { template: email, campaign, now }).greeting;
    expect(greetingOf(named)).toBe('Hi Maya,');
    expect(greetingOf([...named, other])).toBe('Hi there,');
    const managed = named.map((row) => ({ ...row, rating: { ...row.rating, ...management } }));
    expect(greetingOf(managed)).toBe('Hi there,');
  });

  test('gets everybody’s code with whose it is, or none', () => {
    const withCode = (row: WritableRow, promoCode: string) => ({
      ...row,
      collaboration: { ...createCollaboration('c1', row.key, 0), promoCode },
    });
    const coded = [withCode(one, 'MAYA15'), withCode(other, 'TOM15')];
    const codeOf = (rows: WritableRow[]) =>
      toMessageFacts(rows, { template: email, campaign, now }).promo_code;
    expect(codeOf(coded)).toBe('@glowbymaya: MAYA15 · @tomas: TOM15');
    expect(codeOf([withCode(one, 'MAYA15'), other])).toBeUndefined();
    expect(codeOf([withCode(one, 'MAYA15')])).toBe('MAYA15');
  });
});

test('what the scout wrote is not cut, and brings no second full stop', () => {
  expect(factsOf(invent())).toMatchObject({
    brand: 'Glow',
    product: 'our sunscreen',
    offer: '€200 …',
    disclosure: '#ad',
    sender: 'Ana',
    campaign: 'Spring',
  });
  const nothing = toMessageFacts([invent()], {
    template: email,
    campaign: { name: 'x', brief: emptyBrief },
    now,
  });
  expect([nothing.brand, nothing.offer, nothing.sender]).toEqual([undefined, undefined, undefined]);
});

test('a link is one that opens in a browser', () => {
  const withUrl = (trackingUrl: string) =>
    factsOf(invent({ collaboration: { ...createCollaboration('c1', 'tt_41', 0), trackingUrl } }))
      .tracking_url;
  const long = `https://glow.example/${'x'.repeat(300)}`;
  expect(withUrl(long)).toBe(long);
  expect(withUrl('javascript:alert(1)')).toBeUndefined();
});

test('nothing that was judged, noted or quoted is among the facts', () => {
  const said = JSON.stringify(factsOf(invent({ rating: withFit(['SPF']) })));
  expect(said).not.toMatch(/micro|fit":\s*\d|secret|check/i);
});
