/** An invented creator for tests: one to vary, in every state the overlay can show. */

import { emptyBrief } from '@/lib/model/brief';
import { zeroByClass } from '@/lib/model/comment-tally';
import type { Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { Rating } from '@/lib/scoring/signals/rating';
import type { Subject } from './subject';

/** 10 March 2026. */
export const inventedNow = Date.UTC(2026, 2, 10, 12);
const day = 24 * 60 * 60 * 1000;

/** Six posts of six weeks, the newest first; the card's is the second. */
export const inventedPosts: Post[] = [21_000, 38_300, 9_400, 18_200, 17_600, 142_000].map(
  (plays, index) => ({
    id: String(7_000 + index),
    createdAt: inventedNow - (3 + 7 * index) * day,
    plays,
    likes: Math.round(plays / 18),
    isPinned: index === 5,
    observedAt: inventedNow,
  }),
);

const noComments: Rating['comments'] = {
  n: 0,
  posts: 0,
  counts: zeroByClass(),
  duplicates: 0,
  topLevel: 0,
  answered: 0,
  videoReplies: 0,
  postsRead: 6,
};

export const inventedRating: Rating = {
  isBusiness: false,
  business: { reasons: [], isOverridden: false },
  tier: {
    followers: 52_400,
    isRounded: true,
    tier: 'micro',
    label: 'Micro',
    range: { from: 10_000, to: 100_000 },
    isBorderline: false,
    others: [],
  },
  engagement: {
    n: 5,
    posts: 6,
    ratePct: 6.1,
    lowPct: 4.7,
    highPct: 7.9,
    isFirstImpression: false,
    confidence: 'medium',
    missingReference: { creators: 6, needed: 10, niche: 'Skincare' },
    rates: [5.2, 6.4, 7.1, 6, 5.9].map((pct, index) => ({ postId: String(7_000 + index), pct })),
    leftOut: [{ reason: 'pinned', count: 1 }],
    medianViews: 18_200,
    medianViewsN: 5,
  },
  views: {
    n: 5,
    median: 18_200,
    low: 5_400,
    high: 61_400,
    perFollower: 0.35,
    viral: { count: 0, n: 5, sharePct: 0, postIds: [] },
  },
  conversation: {
    n: 5,
    commentsPerLike: { pct: 1.4, n: 5, percentile: 62, typicalPct: 1.05 },
    commentsPerView: { pct: 0.08, n: 5, typicalPct: 0.057 },
    savesPerLike: { pct: 7.3, n: 4, percentile: 74, typicalPct: 5.1 },
    savesPerView: { pct: 0.41, n: 4, typicalPct: 0.245 },
    sample: 'vn-feed-2025',
  },
  likeRate: { ratePct: 5.6, typicalPct: 5.8, percentile: 49, videos: 310 },
  niche: {
    verdict: 'confident',
    niche: 'skincare',
    label: 'Skincare',
    classified: 5,
    posts: 6,
    focus: 1,
    split: [{ niche: 'skincare', label: 'Skincare', share: 1 }],
    evidence: ['#skintok'],
    learnedTags: [],
    fromLabels: 0,
  },
  fit: {
    fit: 81,
    posts: 6,
    topic: 0.9,
    lexical: 0.7,
    ngram: 0.5,
    focus: 1,
    matched: ['skincare', 'SPF'],
    vetoed: [],
    language: { verdict: 'ok', wanted: ['en'], sharePct: 100, n: 5 },
    market: { verdict: 'unknown', wanted: [], n: 0 },
  },
  comments: noComments,
  sponsored: {
    n: 6,
    platform: 1,
    hard: 0,
    soft: 0,
    suspects: 1,
    programmes: 0,
    sharePct: 16.7,
    band: 'healthy',
    clarity: { clear: 1, buried: 0, ambiguous: 0 },
    found: [
      {
        postId: '7002',
        at: inventedNow - 17 * day,
        grade: 'platform',
        evidence: ['Paid partnership'],
        clarity: 'clear',
        brands: ['glowlab'],
      },
      {
        postId: '7003',
        at: inventedNow - 24 * day,
        grade: 'suspect',
        evidence: ['code MAYA10'],
        brands: [],
      },
    ],
    brands: [{ brand: 'glowlab', posts: 1, lastAt: inventedNow - 17 * day, isAlwaysOn: false }],
    conflicts: [],
    unclearIn: [],
  },
  authenticity: {
    tests: [
      {
        test: 'hearts-per-follower',
        state: 'nothing',
        value: 17,
        threshold: 1,
        n: 310,
        penalty: 0,
      },
      { test: 'like-rate', state: 'nothing', value: -0.02, threshold: -1.15, n: 310, penalty: 0 },
      { test: 'following', state: 'nothing', value: 312, threshold: 5_000, penalty: 0 },
      { test: 'views-per-follower', state: 'no-data', threshold: 1, penalty: 0 },
      { test: 'engagement', state: 'nothing', value: 6.1, threshold: 0.8, n: 5, penalty: 0 },
      { test: 'likes-per-view', state: 'no-data', threshold: 35, penalty: 0 },
      { test: 'comments-per-like', state: 'no-data', threshold: 0.05, penalty: 0 },
      { test: 'uniform-views', state: 'no-data', threshold: 0.25, penalty: 0 },
      { test: 'repeated-comments', state: 'no-data', threshold: 30, penalty: 0 },
    ],
    tested: 4,
    checks: 0,
    score: 100,
  },
  cadence: {
    n: 6,
    lastPostAt: inventedNow - 3 * day,
    daysSince: 3,
    isListRead: true,
    perWeek: 1,
    windowDays: 42,
    state: 'active',
  },
  growth: { n: 1, bursts: [], points: [{ at: inventedNow, followers: 52_400 }] },
  contact: { route: 'unchecked', otherHandles: [] },
  content: {},
  price: { viewsN: 5, articles: [{ source: 'S2', low: 100, high: 1_000 }] },
  safety: { postsRead: 6, warnings: [], vetoes: [] },
};

export function inventedEntry(entry: Partial<Entry>): Entry {
  return {
    campaignId: 'spring',
    creatorKey: 'tt_1',
    decision: 'none',
    status: 'shortlisted',
    tags: [],
    note: '',
    updatedAt: Date.UTC(2026, 2, 3, 12),
    ...entry,
  };
}

/** A subject with this rating and this history; what depends on the whole rating is given as a function of it. */
export function inventedSubject(
  rating: Partial<Rating> = {},
  known: Partial<Known> = {},
  subject: Partial<Subject> | ((rating: Rating) => Partial<Subject>) = {},
): Subject {
  const creator = { id: '1', handle: 'glowbymaya', name: 'Maya 🌸', observedAt: inventedNow };
  const brief = { ...emptyBrief, niches: ['skincare'] };
  const whole = { ...inventedRating, ...rating };
  return {
    key: 'tt_1',
    creator,
    postId: '7001',
    notRated: whole.notRated,
    tier: whole.tier,
    rating: whole,
    explained: { rating: whole, posts: [] },
    known: { key: 'tt_1', creator, posts: [], elsewhere: [], history: [], ...known },
    campaign: { id: 'spring', name: 'Spring launch', brief, createdAt: 0, updatedAt: 0 },
    ...(typeof subject === 'function' ? subject(whole) : subject),
  };
}
