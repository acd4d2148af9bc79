import { counts, organic } from './cases/counts.ts';
import type { Counts, Post } from './model.ts';
import { toShownCounts } from './post.ts';
import type { CreatorSketch, PostSketch } from './sketch.ts';

/** A brand's campaign that runs in the replica: whom a scout would have added, and what they posted. */
export const campaign = {
  brandHandle: 'glowbrand',
  brandHashtag: 'glowspring',
  /** Days before now on which everybody of the campaign was added. */
  addedDaysAgo: 20,
};

/** Somebody who posted for the campaign. */
export interface CampaignPartner {
  handle: string;
  /** Their own, whether they used it or not. */
  promoCode: string;
  /** The caption of the one post that was made for it. */
  caption: string;
  /** By what it can be told. */
  by: ('code' | 'handle' | 'hashtag')[];
}

/** Ten posts as partners write them: codes in every dress, mentions, hashtags. */
export const campaignPartners: readonly CampaignPartner[] = [
  {
    handle: 'partner.ana',
    promoCode: 'ANA15',
    caption: '#ad my evening routine, use code ANA15 for 15% off',
    by: ['code'],
  },
  {
    handle: 'partner.bo',
    promoCode: 'BO15',
    caption: 'so soft already. code: bo15!',
    by: ['code'],
  },
  {
    handle: 'partner.caro',
    promoCode: 'CARO15',
    caption: 'nobody asked but here we go #skintok #CARO15',
    by: ['code'],
  },
  {
    handle: 'partner.dee',
    promoCode: 'DEE15',
    caption: 'link in bio, 𝗗𝗘𝗘𝟭𝟱 at checkout 🌸 #partner',
    by: ['code'],
  },
  {
    handle: 'partner.eli',
    promoCode: 'ELI15',
    caption: 'thank you @glowbrand for the serum #ad',
    by: ['handle'],
  },
  {
    handle: 'partner.fay',
    promoCode: 'FAY15',
    caption: '#werbung Meine Morgenroutine mit @glowbrand.',
    by: ['handle'],
  },
  {
    handle: 'partner.gus',
    promoCode: 'GUS15',
    caption: 'with @mira.makes and @glowbrand on a rainy day',
    by: ['handle'],
  },
  {
    handle: 'partner.hana',
    promoCode: 'HANA15',
    caption: 'three weeks later #glowspring',
    by: ['hashtag'],
  },
  {
    handle: 'partner.ivo',
    promoCode: 'IVO15',
    caption: 'a serum a day #GlowSpring #fyp #skincare #beauty #foryou #ad',
    by: ['hashtag'],
  },
  {
    handle: 'partner.juno',
    promoCode: 'JUNO15',
    caption: '#ad #glowspring with @glowbrand, JUNO15 saves you 15%',
    by: ['code', 'handle', 'hashtag'],
  },
];

/** Somebody whose post looks like one for the campaign and is none. */
export interface CampaignTrap {
  handle: string;
  why: string;
  caption: string;
  /** Whether the scout added them to the campaign. */
  isListed: boolean;
  promoCode?: string;
  ageDays?: number;
}

export const campaignTraps: readonly CampaignTrap[] = [
  {
    handle: 'trap.newer.tag',
    why: 'a hashtag that only begins alike',
    caption: 'spring clean #glowspringnew #glowspring2',
    isListed: true,
  },
  {
    handle: 'trap.other.code',
    why: 'another brand’s code',
    caption: 'use my code KIM20 at brightly oat',
    isListed: true,
    promoCode: 'KIM15',
  },
  {
    handle: 'trap.longer.code',
    why: 'a code that only begins alike',
    caption: 'LEO150 and XLEO15 are not mine',
    isListed: true,
    promoCode: 'LEO15',
  },
  {
    handle: 'trap.partners.code',
    why: 'somebody else’s code of the same campaign',
    caption: 'ANA15 works, I tried',
    isListed: true,
    promoCode: 'MAX15',
  },
  {
    handle: 'trap.other.account',
    why: 'another account with nearly the brand’s name',
    caption: 'so happy with @glowbrand2 and @glowbrand.us',
    isListed: true,
  },
  {
    handle: 'trap.before.date',
    why: 'the brand mentioned before the creator was added',
    caption: 'I bought it myself, @glowbrand #glowspring',
    isListed: true,
    ageDays: 25,
  },
  {
    handle: 'trap.answers',
    why: 'an answer to the brand’s comment',
    caption: 'Replying to @glowbrand no, never',
    isListed: true,
  },
  {
    handle: 'trap.stranger',
    why: 'everything right, but nobody added them',
    caption: '#ad #glowspring with @glowbrand, code ANA15',
    isListed: false,
  },
];

const day = 24;

/** The creators of the campaign, each with a few posts of their own beside the one that matters. */
export function campaignCreators(): CreatorSketch[] {
  const all = [
    ...campaignPartners.map((one) => ({ ...one, why: 'posted for the campaign', ageDays: 6 })),
    ...campaignTraps,
  ];
  return all.map(({ handle, why, caption, ageDays = 5 }, index): CreatorSketch => {
    const told: PostSketch = {
      caption,
      language: 'en',
      ageHours: ageDays * day + index,
      commerce: organic,
      exact: counts(4_200 + index * 3_377, 6),
    };
    const own = [
      'what my skin looks like on a bad day #skintok',
      'three things I stopped buying #skincare',
      'morning light, that is all #grwm',
    ].map(
      (text, nth): PostSketch => ({
        caption: text,
        language: 'en',
        ageHours: (9 + 4 * nth) * day + index,
        commerce: organic,
        exact: counts(5_100 + nth * 800, 4),
      }),
    );
    return {
      handle,
      purpose: why,
      language: 'en',
      niche: 'skincare',
      exact: { followers: 12_000 + index * 900 },
      posts: [told, ...own],
    };
  });
}

/** What a post has come to by a later visit: so many times its counts. */
export function growPost(post: Post, times: number): void {
  const grown = Object.entries(post.exact).map(([name, n]) => [name, Math.round(n * times)]);
  post.exact = Object.fromEntries(grown) as unknown as Counts;
  post.shown = toShownCounts(post.exact);
}
