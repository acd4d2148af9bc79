import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { distinctPosts } from '@/lib/scoring/engagement/distinct-posts';
import {
  type AuthenticitySignal,
  type AuthenticityTest,
  authenticityTests,
  type TestResult,
} from '@/lib/scoring/signals/authenticity-signal';
import type { Finding } from './finding';
import { followingMany } from './following-many';
import { heartsPerFollower } from './hearts-per-follower';
import { lowLikeRate } from './low-like-rate';
import { commentsPerLike, likesPerView, lowEngagement, viewsPerFollower } from './post-medians';
import { repeatedComments } from './repeated-comments';
import { uniformViews } from './uniform-views';

type Test = (creator: Creator, posts: readonly Post[]) => Finding;

/** The two that need no post and were the surest weigh more. */
const heavyPenalty = 25;
const penalty = 15;

const tests: Record<AuthenticityTest, { run: Test; penalty: number }> = {
  'hearts-per-follower': { run: heartsPerFollower, penalty: heavyPenalty },
  'like-rate': { run: lowLikeRate, penalty: heavyPenalty },
  following: { run: followingMany, penalty },
  'views-per-follower': {
    run: ({ followers }, posts) => viewsPerFollower(posts, followers),
    penalty,
  },
  engagement: { run: (_, posts) => lowEngagement(posts), penalty },
  'likes-per-view': { run: (_, posts) => likesPerView(posts), penalty },
  'comments-per-like': { run: (_, posts) => commentsPerLike(posts), penalty },
  'uniform-views': { run: (_, posts) => uniformViews(posts), penalty },
  'repeated-comments': { run: (_, posts) => repeatedComments(posts), penalty },
};

/**
 * Signs that deserve a look, each with its minimum data; published cut-offs, which fire on up to
 * half of ordinary creators, are not used. Together they fire on about 2 % of ordinary creators.
 *
 * What each `value` is:
 * - `hearts-per-follower`: likes received over followers, 4.2 is 4.2 likes a follower
 * - `like-rate`: powers of ten from what is typical for the size, −1 is a tenth
 * - `following`: accounts followed
 * - `views-per-follower`: views of the median post, percent of followers
 * - `engagement`: (likes + comments + shares) / views of the median post, percent
 * - `likes-per-view`, `comments-per-like`: of the median post, percent
 * - `uniform-views`: standard deviation of ln(views)
 * - `repeated-comments`: percent of the comments read, repeated or emoji only
 *
 * A test fires only if TikTok's rounding alone cannot have caused it. `penalty` is 0 where it has
 * not fired, so that score = 100 − Σ penalties, floor 0. Without data there is no score, which is
 * neither good nor bad; with data "nothing" is no proof, since bought followers at five times the
 * real ones lie within what ordinary accounts differ by.
 */
export function rateAuthenticity(creator: Creator, posts: readonly Post[]): AuthenticitySignal {
  const distinct = distinctPosts(posts);
  const results = authenticityTests.map((test) => toResult(test, creator, distinct));
  const tested = results.filter(({ state }) => state !== 'no-data').length;
  const checks = results.filter(({ state }) => state === 'check').length;
  const signal: AuthenticitySignal = { tests: results, tested, checks };
  if (tested > 0) {
    const taken = results.reduce((sum, result) => sum + result.penalty, 0);
    signal.score = Math.max(0, 100 - taken);
  }
  return signal;
}

function toResult(test: AuthenticityTest, creator: Creator, posts: readonly Post[]): TestResult {
  const { run, penalty: points } = tests[test];
  const { isCertain, ...found } = run(creator, posts);
  const state = found.value === undefined ? 'no-data' : isCertain ? 'check' : 'nothing';
  return { test, state, ...found, penalty: isCertain ? points : 0 };
}
