import { toShownCount } from '#test/replica/client/count-text.ts';
import { createCaption } from './caption.ts';
import type { Surroundings } from './creator.ts';
import { createId } from './identity.ts';
import type { Commerce, Counts, Creator, Post } from './model.ts';
import { nicheById } from './niches.ts';
import type { Random } from './random.ts';
import { drawAround } from './rates.ts';
import type { CreatorSketch, PostSketch } from './sketch.ts';

const hour = 3_600;

/** What a creator's posts have in common. */
interface Habits {
  views: number;
  daysBetween: number;
  commentsPerLike: number;
  sharesPerLike: number;
  savesPerLike: number;
  sponsoredShare: number;
}

/** All posts of a creator, newest first. */
export function createPosts(
  creator: Creator,
  sketch: Partial<CreatorSketch>,
  surroundings: Surroundings,
): Post[] {
  const random = surroundings.random.fork('posts');
  const habits = drawHabits(creator, random);
  const count = sketch.postCount ?? random.integer(...surroundings.postsPerCreator);
  const sketches = sketch.posts ?? Array.from({ length: count }, (): PostSketch => ({}));
  let ageHours = sketch.newestAgeHours ?? drawAround(70, 1.1, random);

  const posts = sketches.map((postSketch, index) => {
    if (index > 0) ageHours += 1 + 24 * drawAround(habits.daysBetween, 0.5, random);
    const aged = { ageHours, ...postSketch };
    return createPost(creator, aged, index, habits, surroundings, random.fork(index));
  });
  if (sketch.posts === undefined && random.chance(0.35)) pinBest(posts, random.integer(1, 3));
  return posts.sort((left, right) => right.createdAt - left.createdAt);
}

/** Ratios measured on 10,050 posts of a 2025 feed, split about evenly between and within creators. */
function drawHabits(creator: Creator, random: Random): Habits {
  const viewsPerFollower = 0.17 * (30_000 / Math.max(300, creator.exact.followers)) ** 0.2;
  return {
    views: creator.exact.followers * drawAround(viewsPerFollower, 0.9, random) + 300,
    daysBetween: drawAround(2.5, 0.8, random),
    commentsPerLike: drawAround(0.0105, 0.7, random),
    sharesPerLike: drawAround(0.049, 0.9, random),
    savesPerLike: drawAround(0.051, 0.4, random),
    sponsoredShare: random.chance(0.35) ? random.next() * 0.4 : 0,
  };
}

function createPost(
  creator: Creator,
  sketch: PostSketch,
  index: number,
  habits: Habits,
  { now, withinCreator }: Surroundings,
  random: Random,
): Post {
  const { ageHours = 100, exact: knownCounts, shown: knownShown, comments, ...rest } = sketch;
  const createdAt = sketch.createdAt ?? Math.floor(now / 1000 - ageHours * hour);
  const commerce = { ...drawCommerce(habits, random), ...sketch.commerce };
  const age = (now / 1000 - createdAt) / hour;
  const exact = { ...drawCounts(creator, habits, age, withinCreator, random), ...knownCounts };
  const niche = nicheById(creator.niche);

  return {
    id: createId(createdAt, random),
    handle: creator.handle,
    kind: random.chance(0.08) ? 'photo' : 'video',
    ...createCaption(creator, niche, commerce, index, random),
    ...(sketch.caption === undefined ? {} : readTokens(sketch.caption)),
    ...(comments ? { commentSketches: comments } : {}),
    niche: creator.niche,
    durationSeconds: random.integer(7, 94),
    hiddenCounts: random.chance(0.01) ? ['saves'] : [],
    isPinned: false,
    isAiGenerated: random.chance(0.03),
    warnings: [],
    labels: random.chance(0.85) ? niche.labels : ['Random Shoot', 'Others'],
    suggestedWords: niche.tags.slice(1, 3).map((tag) => `${tag} ideas`),
    stickers: random.chance(0.3) ? [`part ${random.integer(1, 9)}`] : [],
    music: {
      id: createId(createdAt - 9 * hour, random),
      title: 'original sound',
      author: creator.nickname,
      original: true,
    },
    ...rest,
    createdAt,
    commerce,
    exact,
    shown: { ...toShownCounts(exact), ...knownShown },
  };
}

/**
 * Plays scatter by 0.87 around the creator's usual, the rate by `withinCreator` around theirs. A
 * young post has fewer plays than it will get (24 % on its first day, 55 % on its second) and a
 * higher rate (+20 %, +12 %).
 */
function drawCounts(
  creator: Creator,
  habits: Habits,
  ageHours: number,
  withinCreator: number,
  random: Random,
): Counts {
  const [reach, warmth] = ageHours < 24 ? [0.24, 1.2] : ageHours < 48 ? [0.55, 1.12] : [1, 1];
  const plays = Math.max(30, Math.round(drawAround(habits.views * reach, 0.87, random)));
  const rate = Math.min(
    60,
    creator.typicalRatePct * warmth * Math.exp(random.normal(0, withinCreator)),
  );
  const engaged = (plays * rate) / 100;
  const commentsPerLike = drawAround(habits.commentsPerLike, 0.6, random);
  const sharesPerLike = drawAround(habits.sharesPerLike, 0.9, random);
  const likes = engaged / (1 + commentsPerLike + sharesPerLike);
  return {
    plays,
    likes: Math.round(likes),
    comments: Math.round(likes * commentsPerLike),
    shares: Math.round(likes * sharesPerLike),
    saves: Math.round(likes * drawAround(habits.savesPerLike, 0.35, random)),
    reposts: Math.round(likes * sharesPerLike * 0.1),
  };
}

/** Hashtags and mentions of a described caption, as TikTok would link them. */
function readTokens(caption: string): Pick<Post, 'hashtags' | 'mentions'> {
  return {
    hashtags: [...caption.matchAll(/#([\p{L}\p{N}\p{M}_]+)/gu)].map(([, tag]) => tag ?? ''),
    mentions: [...caption.matchAll(/(?<!\w)@([\w.]+\w)/g)].map(([, handle]) => handle ?? ''),
  };
}

function drawCommerce(habits: Habits, random: Random): Commerce {
  const isSponsored = random.chance(habits.sponsoredShare);
  return {
    isAd: false,
    adAuthorization: isSponsored && random.chance(0.3),
    paidPartnership: isSponsored && random.chance(0.5),
    promotional: isSponsored && random.chance(0.15),
    shopAnchor: random.chance(0.04),
    capCutAnchor: random.chance(0.06),
  };
}

/** All counts of a post as TikTok's lists tell them. */
export function toShownCounts(exact: Counts): Counts {
  return {
    plays: toShownCount(exact.plays),
    likes: toShownCount(exact.likes),
    comments: toShownCount(exact.comments),
    shares: toShownCount(exact.shares),
    saves: toShownCount(exact.saves),
    reposts: toShownCount(exact.reposts),
  };
}

function pinBest(posts: Post[], count: number): void {
  const best = [...posts].sort((left, right) => right.exact.plays - left.exact.plays);
  for (const post of best.slice(0, count)) post.isPinned = true;
}
