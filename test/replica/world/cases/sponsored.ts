import type { CreatorSketch, PostSketch } from '#test/replica/world/sketch.ts';
import { counts, organic } from './counts.ts';

const brand = 'brightly.oat';
const competitor = 'rivalskin';

/** Paid in every way that TikTok or a caption tells it, in several languages. */
const paid: PostSketch[] = [
  {
    caption: `#ad my morning oats with @${brand} #skintok`,
    commerce: { paidPartnership: true },
  },
  {
    caption: `Werbung | Abendroutine mit @${brand} #werbung #skincare`,
    language: 'de',
    commerce: { paidPartnership: true, adAuthorization: true },
  },
  {
    caption: `Collaboration commerciale avec @${brand} #collaborationcommerciale`,
    language: 'fr',
    commerce: { promotional: true },
  },
  {
    caption: `#publicidad mi crema de noche de @${competitor} #rutina`,
    language: 'es',
    commerce: {},
  },
  { caption: `#PR 夜のスキンケア @${competitor}`, language: 'ja', commerce: {} },
  {
    caption: 'so soft already #skintok #fyp #glow #night #routine #cream #ad',
    commerce: {},
  },
  { caption: `#gifted serum from @${competitor}, thoughts?`, commerce: {} },
  { caption: 'use my code SUKI15 for 15% off the whole routine', commerce: {} },
  {
    caption: 'the cleanser you all asked for',
    commerce: { shopAnchor: true },
  },
  {
    caption: 'no label, but they may run it as an ad',
    commerce: { adAuthorization: true },
  },
  {
    caption: 'come and say hi #LIVEIncentiveProgram #PaidPartnership #LIVERewards',
    commerce: {},
  },
];

const own: PostSketch[] = [
  { caption: 'what my skin looks like on a bad day #skintok' },
  { caption: 'Replying to @leo.cooks yes, SPF indoors too' },
  { caption: 'three steps, nothing else #skincare' },
];

/**
 * Heavily sponsored: of fourteen posts six say that they are paid, one that it was a gift, and four
 * only look commercial.
 */
export const sponsoredCreator: CreatorSketch = {
  handle: 'sponsored.suki',
  nickname: 'Suki ✨',
  bio: 'skincare in five languages\n📩 suki@brightwood.example',
  email: 'suki@brightwood.example',
  bioLink: 'https://linktr.ee/sponsored.suki?utm_source=tiktok',
  purpose: 'heavily sponsored',
  language: 'en',
  niche: 'skincare',
  region: 'GB',
  exact: { followers: 184_300, hearts: 4_802_111, videos: 512, following: 640 },
  posts: [...paid, ...own].map((post, index) => ({
    ageHours: 60 + index * 53,
    kind: 'video' as const,
    exact: counts(28_000 + ((index * 7_919) % 21_000), index < paid.length ? 3.4 : 6.8),
    ...post,
    commerce: { ...organic, ...post.commerce },
  })),
};
