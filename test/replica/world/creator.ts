import { toShownCount } from '#test/replica/client/count-text.ts';
import { createBio } from './bio.ts';
import { createHandle, createNickname } from './handle.ts';
import { createId } from './identity.ts';
import type { Creator, Standing } from './model.ts';
import { regions } from './names.ts';
import { type Language, languages } from './niches/niche.ts';
import { nicheById, niches } from './niches.ts';
import { createPosts } from './post.ts';
import type { Random } from './random.ts';
import { type DrawTypicalRate, drawAround } from './rates.ts';
import type { CreatorSketch } from './sketch.ts';

const day = 86_400;

/** What a new creator is born into. */
export interface Surroundings {
  random: Random;
  /** Unix milliseconds. */
  now: number;
  drawTypicalRate: DrawTypicalRate;
  withinCreator: number;
  postsPerCreator: [number, number];
  takenHandles: Set<string>;
}

/** Fills a sketch in to a whole creator with posts. An empty sketch makes an ordinary one. */
export function createCreator(sketch: Partial<CreatorSketch>, surroundings: Surroundings): Creator {
  const { random } = surroundings;
  const niche = nicheById(sketch.niche ?? random.pick(niches).id);
  const language = (sketch.language ??
    drawLanguage(Object.keys(niche.captions), random)) as Language;
  const nowSeconds = surroundings.now / 1000;
  const createdAt =
    sketch.createdAt ?? Math.floor(nowSeconds - random.integer(120, 2_600) * day - 3_600);
  const name = createNickname(language, niche, random);
  const exact = { ...drawStanding(random), ...sketch.exact };
  const overflowsHearts = sketch.overflowsHearts ?? exact.hearts > 0x7fffffff;

  const creator: Creator = {
    id: createId(createdAt, random),
    handle: createHandle(language, niche, name, surroundings.takenHandles, random),
    nickname: name.nickname,
    ...createBio(language, niche, name.handleName, exact.followers, random),
    niche: niche.id,
    language,
    region: random.pick(regions[language] ?? regions.en),
    isVerified: exact.followers > 400_000 && random.chance(0.5),
    isPrivate: false,
    isSeller: random.chance(0.04),
    isOrganization: false,
    statesMinority: false,
    lacksStatsV2: random.chance(0.02),
    repostIds: [],
    typicalRatePct: surroundings.drawTypicalRate(niche.id, language, random),
    ...withoutCounts(sketch),
    createdAt,
    exact,
    shown: { ...toShownStanding(exact), ...sketch.shown },
    overflowsHearts,
    posts: [],
  };
  surroundings.takenHandles.add(creator.handle);
  creator.posts = createPosts(creator, sketch, surroundings);
  return creator;
}

function withoutCounts(sketch: Partial<CreatorSketch>): Partial<Creator> {
  const { exact, shown, posts, postCount, newestAgeHours, ...rest } = sketch;
  return rest;
}

/** English and the niche's own languages; a handful write another one. */
function drawLanguage(offered: string[], random: Random): string {
  if (random.chance(0.45)) return 'en';
  return random.chance(0.9) ? random.pick(offered) : random.pick(languages);
}

/**
 * Followers log-uniform within a tier, most creators small. Hearts follow the line of lifetime
 * likes per post and follower, log10(percent) = 2.036 − 0.269·log10(followers), residual 0.536
 * (4,935 accounts, 2024).
 */
function drawStanding(random: Random): Standing {
  const [low, high] = random.pick(tiers);
  const followers = Math.round(10 ** (low + random.next() * (high - low)));
  const videos = Math.round(Math.min(6_000, Math.max(8, drawAround(240, 0.9, random))));
  const likesPct = 10 ** (2.036 - 0.269 * Math.log10(followers) + random.normal(0, 0.536));
  const following = Math.round(Math.min(9_800, drawAround(380, 1, random)));
  return {
    followers,
    following,
    hearts: Math.round((likesPct / 100) * videos * followers),
    videos,
    friends: Math.round(Math.min(following, followers) * random.next() * 0.4),
    given: Math.round(drawAround(4_000, 1.4, random)),
  };
}

/** Exponents of ten; a tier as often as it is named. */
const tiers: [number, number][] = [
  [2.6, 3],
  [3, 4],
  [3, 4],
  [3, 4],
  [3.4, 4],
  [4, 5],
  [4, 5],
  [4, 5],
  [4, 5],
  [4, 4.7],
  [5, 6],
  [5, 6],
  [5, 5.5],
  [6, 7.2],
];

/** All counts of an account as TikTok's lists tell them. */
export function toShownStanding(exact: Standing): Standing {
  return {
    followers: toShownCount(exact.followers),
    following: toShownCount(exact.following),
    hearts: toShownCount(exact.hearts),
    videos: toShownCount(exact.videos),
    friends: toShownCount(exact.friends),
    given: toShownCount(exact.given),
  };
}
