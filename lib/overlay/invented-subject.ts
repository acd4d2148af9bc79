/** An invented creator for tests: one to vary, in every state the overlay can show. */
import type { Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Rating } from '@/lib/scoring/signals/rating';
import type { Subject } from './subject';

/** 10 March 2026. */
export const inventedNow = Date.UTC(2026, 2, 10, 12);

export const inventedRating: Rating = {
  isBusiness: false,
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
    leftOut: [{ reason: 'pinned', count: 1 }],
    medianViewsN: 0,
  },
  likeRate: { ratePct: 5.6, typicalPct: 5.8, videos: 310 },
  niche: {
    verdict: 'confident',
    niche: 'skincare',
    label: 'Skincare',
    classified: 5,
    posts: 6,
    focus: 1,
    split: [{ niche: 'skincare', label: 'Skincare', share: 1 }],
    evidence: ['#skintok'],
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
  },
  contact: { route: 'unchecked' },
  content: {},
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

/** A subject with this rating and this history. */
export function inventedSubject(
  rating: Partial<Rating> = {},
  known: Partial<Known> = {},
  subject: Partial<Subject> = {},
): Subject {
  const creator = { id: '1', handle: 'glowbymaya', name: 'Maya 🌸', observedAt: inventedNow };
  const topics = { niches: ['skincare'], terms: [], vetoes: [], tiers: [], languages: [] };
  return {
    key: 'tt_1',
    creator,
    postId: '7001',
    posts: [],
    rating: { ...inventedRating, ...rating },
    known: { key: 'tt_1', creator, posts: [], elsewhere: [], ...known },
    campaign: { id: 'spring', name: 'Spring launch', brief: topics, createdAt: 0, updatedAt: 0 },
    ...subject,
  };
}
