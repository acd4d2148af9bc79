import { brands } from './caption.ts';
import type { CreatorSketch } from './sketch.ts';

/** Posts that belong to two accounts, and rooms that are live. */
export const companionCreators: CreatorSketch[] = [
  {
    handle: 'duet.dario',
    nickname: 'Dario duets',
    purpose: 'duets',
    language: 'it',
    niche: 'music_dance',
    exact: { followers: 14_808, hearts: 280_117, videos: 199 },
    posts: [
      { duetWith: 'gigantic.gale', caption: '#duet with @gigantic.gale 🎸', ageHours: 70 },
      { ageHours: 160 },
    ],
  },
  {
    handle: 'stitch.saoirse',
    nickname: 'Saoirse stitches',
    purpose: 'stitches',
    language: 'en',
    niche: 'nutrition',
    exact: { followers: 33_190, hearts: 720_004, videos: 301 },
    posts: [
      { stitchWith: 'emoji.only.e', caption: '#stitch with @emoji.only.e actually…', ageHours: 82 },
      { ageHours: 150 },
    ],
  },
  {
    handle: 'photo.fenja',
    nickname: 'Fenja Fotos',
    purpose: 'photo posts',
    language: 'de',
    niche: 'photo_ugc',
    exact: { followers: 21_660, hearts: 260_902, videos: 144 },
    posts: [
      { kind: 'photo', ageHours: 68 },
      { kind: 'photo', ageHours: 120 },
      { kind: 'video', ageHours: 180 },
    ],
  },
  {
    handle: 'live.lupin',
    nickname: 'Lupin plays',
    purpose: 'a running LIVE',
    language: 'en',
    niche: 'gaming',
    liveRoomId: '7512345678901234567',
    exact: { followers: 120_400, hearts: 2_900_233, videos: 640 },
    posts: [{ ageHours: 100 }],
  },
];

/** Accounts whose posts are paid placements in For You. */
export const advertisers: CreatorSketch[] = brands
  .filter((brand) => brand.handle !== 'lumenleaf')
  .map((brand, index) => ({
    handle: brand.handle,
    nickname: brand.name,
    bio: `${brand.name}. The official account.`,
    businessCategory: 'Shopping & Retail',
    isVerified: index % 2 === 0,
    purpose: 'an advertiser',
    language: 'en',
    niche: ['food', 'home', 'finance', 'fashion', 'tech'][index] ?? 'business',
    exact: { followers: 40_000 + index * 61_337 },
    posts: [
      {
        caption: `Meet the new ${brand.name}. Try it free for a month.`,
        ageHours: 300,
        commerce: { isAd: true, adAuthorization: true },
      },
      {
        caption: `${brand.name}: small things, done well #ad`,
        ageHours: 420,
        commerce: { isAd: true },
      },
    ],
  }));
