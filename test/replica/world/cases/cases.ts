import type { CreatorSketch, PostSketch } from '#test/replica/world/sketch.ts';
import { mixedComments } from './comments.ts';
import { counts, organic } from './counts.ts';
import { sponsoredCreator } from './sponsored.ts';

/** So many posts of one kind, the newest `from` hours old, `every` so many hours. */
function series(
  count: number,
  { from, every }: { from: number; every: number },
  describe: (index: number) => PostSketch,
): PostSketch[] {
  return Array.from({ length: count }, (_, index) => ({
    ageHours: from + index * every,
    kind: 'video',
    isAiGenerated: false,
    hiddenCounts: [],
    commerce: organic,
    ...describe(index),
  }));
}

const day = 24;

/** Captions of one creator, each about something else; labels as TikTok would give them. */
const everything: [caption: string, ...labels: string[]][] = [
  ['one pan pasta again #foodtok', 'Cooking', 'Food & Drink', 'Lifestyle'],
  ['my first 10k in the rain #runtok', 'Fitness', 'Sports & Outdoors'],
  ['three books for a long train ride #booktok', 'Books', 'Culture & Education & Technology'],
  ['repotting the monstera #planttok', 'Gardening', 'Family & Relationship'],
  ['boss fight on the first try #gaming', 'Video Games', 'Games'],
  ['charity shop coat under 20 #thriftok', 'Outfit', 'Beauty & Style'],
  ['how I file my taxes #moneytok', 'Finance', 'Culture & Education & Technology'],
  ['the cat found the box #cattok', 'Pets', 'Nature'],
  ['hotel corridor review #traveltok', 'Travel', 'Lifestyle'],
];

/**
 * Ten very different creators and a few more, to look at a judgement on each: `cases: true` puts
 * them into the world. `purpose` says what each is.
 */
export const caseCreators: CreatorSketch[] = [
  {
    handle: 'tiny.tamsin',
    nickname: 'Tamsin',
    bio: 'knitting slowly',
    purpose: 'tiny',
    language: 'en',
    niche: 'diy',
    exact: { followers: 143, hearts: 912, videos: 9, following: 201 },
    posts: series(3, { from: 70, every: 9 * day }, (index) => ({
      caption: 'row after row #knittok',
      exact: counts(index === 1 ? 640 : 180, 11),
    })),
  },
  {
    handle: 'dormant.dov',
    nickname: 'Dov, offline',
    bio: 'back some day',
    purpose: 'dormant',
    language: 'en',
    niche: 'travel',
    exact: { followers: 62_400, hearts: 1_204_000, videos: 188 },
    posts: series(8, { from: 210 * day, every: 6 * day }, (index) => ({
      caption: `night train ${index + 1} #traveltok`,
      exact: counts(18_000 + index * 900, 6),
    })),
  },
  {
    handle: 'bit.of.everything',
    nickname: 'Bea, a bit of everything',
    bio: 'today this, tomorrow that',
    purpose: 'generalist',
    language: 'en',
    niche: 'comedy',
    exact: { followers: 41_900, hearts: 988_000, videos: 401 },
    posts: series(everything.length, { from: 55, every: 40 }, (index) => {
      const [caption = '', ...labels] = everything[index] ?? [];
      return { caption, labels, suggestedWords: [], exact: counts(9_000 + index * 700, 5.5) };
    }),
  },
  {
    handle: 'one.hit.otto',
    nickname: 'Otto',
    bio: 'the pan man',
    purpose: 'one hit',
    language: 'en',
    niche: 'food',
    exact: { followers: 23_800, hearts: 402_000, videos: 96 },
    posts: series(11, { from: 60, every: 80 }, (index) => ({
      caption: index === 4 ? 'the pan #foodtok' : `supper ${index + 1} #foodtok`,
      exact: index === 4 ? counts(2_430_000, 12.6) : counts(2_400 + index * 130, 4.9),
      ...(index === 4 ? { comments: mixedComments } : {}),
    })),
  },
  sponsoredCreator,
  {
    handle: 'odd.numbers.nils',
    nickname: 'Nils',
    bio: 'growth',
    purpose: 'odd numbers: likes far below followers, views alike to the percent, no comments',
    language: 'en',
    niche: 'business',
    exact: { followers: 824_000, hearts: 96_400, videos: 312, following: 7_400 },
    posts: series(14, { from: 62, every: 30 }, (index) => ({
      caption: 'mindset #businesstok',
      exact: { ...counts(41_000 + (index % 3) * 120, 0.6), comments: 1, shares: 0, saves: 0 },
    })),
  },
  {
    handle: 'private.paloma',
    nickname: 'Paloma',
    isPrivate: true,
    purpose: 'private',
    language: 'es',
    niche: 'art',
    exact: { followers: 8_900, hearts: 120_400, videos: 64 },
    posts: series(3, { from: 80, every: 90 }, () => ({})),
  },
  {
    handle: 'krua.khun.taan',
    nickname: 'ครัวคุณตาล 🌶️',
    bio: 'ทำกับข้าวง่ายๆ ทุกวัน\nติดต่องาน: taan@krua.example',
    email: 'taan@krua.example',
    purpose: 'non-Latin: Thai',
    language: 'th',
    region: 'TH',
    niche: 'food',
    exact: { followers: 214_600, hearts: 6_120_000, videos: 733 },
    posts: series(7, { from: 58, every: 44 }, (index) => ({
      caption: `สูตรต้มยำง่ายๆ ตอนที่ ${index + 1} #อาหารไทย #ทำอาหาร`,
      language: 'th',
      exact: counts(64_000 + index * 4_100, 7.2),
    })),
  },
  {
    handle: 'yoru.no.pan',
    nickname: '夜のパン屋さん',
    bio: '毎晩パンを焼きます🍞\nお仕事のご依頼はDMまで',
    purpose: 'non-Latin: Japanese',
    language: 'ja',
    region: 'JP',
    niche: 'baking',
    exact: { followers: 38_700, hearts: 702_000, videos: 260 },
    posts: series(6, { from: 66, every: 70 }, (index) => ({
      caption: `今夜のパン その${index + 1} #パン作り #おうちパン`,
      language: 'ja',
      exact: counts(14_000 + index * 1_300, 6.1),
    })),
  },
  {
    handle: 'statless.stella',
    nickname: 'Stella',
    bio: 'numbers are not everything',
    lacksStats: true,
    lacksStatsV2: true,
    purpose: 'no stats: TikTok tells no count of the account and next to none of the posts',
    language: 'en',
    niche: 'books',
    posts: series(4, { from: 75, every: 60 }, () => ({
      caption: 'shelf tour #booktok',
      hiddenCounts: ['plays', 'likes', 'shares', 'saves', 'reposts'],
    })),
  },
  {
    handle: 'mega.marisol',
    nickname: 'Marisol 💃',
    bio: 'bailo · mgmt: marisol@talentos.example',
    email: 'marisol@talentos.example',
    isVerified: true,
    purpose: 'mega',
    language: 'es',
    region: 'MX',
    niche: 'music_dance',
    exact: { followers: 61_240_000, hearts: 1_902_000_000, videos: 1_844 },
    posts: series(9, { from: 57, every: 33 }, (index) => ({
      caption: `ensayo ${index + 1} #baile`,
      language: 'es',
      exact: counts(9_200_000 + ((index * 3_300_000) % 14_000_000), 8.4),
    })),
  },
  {
    handle: 'sage.and.stone.shop',
    nickname: 'Sage & Stone',
    bio: 'Candles, poured in Leeds. Official shop 🛒 free UK delivery',
    bioLink: 'https://sageandstone.example/shop',
    businessCategory: 'Shopping & Retail',
    isSeller: true,
    purpose: 'a brand with a shop',
    language: 'en',
    region: 'GB',
    niche: 'home',
    exact: { followers: 27_300, hearts: 318_000, videos: 244 },
    posts: series(6, { from: 54, every: 50 }, (index) => ({
      caption: 'restock day, use code SAGE10 for 10% off #smallbusiness',
      exact: counts(7_000 + index * 400, 3.1),
      commerce: { ...organic, shopAnchor: index % 2 === 0, promotional: index === 1 },
    })),
  },
  {
    handle: 'careful.cass',
    nickname: 'Cass climbs',
    bio: 'do not copy me',
    purpose: 'posts that TikTok warns of',
    language: 'en',
    niche: 'sports',
    exact: { followers: 96_500, hearts: 2_410_000, videos: 318 },
    posts: series(4, { from: 63, every: 72 }, (index) => ({
      caption: 'roof to roof #parkour',
      exact: counts(31_000 + index * 2_000, 7.7),
      ...(index === 0
        ? { warnings: ['The actions in this video are performed by professionals.'] }
        : {}),
      ...(index === 1 ? { mask: 'sensitive' as const } : {}),
      ...(index === 2 ? { mask: 'photosensitive' as const } : {}),
    })),
  },
];
