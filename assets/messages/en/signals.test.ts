import { expect, test } from 'vitest';
import type { EngagementSignal } from '@/lib/scoring/signals/engagement-signal';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import type { NicheSignal } from '@/lib/scoring/signals/niche-signal';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';
import { signalMessages as say } from './signals';

const engagement: EngagementSignal = {
  n: 5,
  posts: 5,
  ratePct: 6.1,
  lowPct: 4.7,
  highPct: 7.9,
  isFirstImpression: false,
  rates: [],
  leftOut: [],
  medianViewsN: 0,
};
const noRate = (posts: number, leftOut: EngagementSignal['leftOut']): EngagementSignal => ({
  n: 0,
  posts,
  isFirstImpression: false,
  rates: [],
  leftOut,
  medianViewsN: 0,
});

test('a rate is said with range, estimate, n and how far such ranges can be trusted', () => {
  expect(say.engagementSentence(engagement)).toBe(
    'Their usual rate is probably 4.7–7.9% of views (best estimate 6.1%, 5 posts). Such ranges held about 8 times in 10 in tests.',
  );
});

test('one or two posts are a first impression without an estimate', () => {
  const first = { ...engagement, n: 1, isFirstImpression: true };
  expect(say.engagementSentence(first)).toBe(
    'One post seen: 4–8% of views is a first impression. Open the profile to read more.',
  );
  expect(say.engagementSentence({ ...first, n: 2 })).toMatch(/^2 posts seen: 4–8% of views/);
  expect(say.engagementBrief(first)).toBe('4–8% of views');
});

test('no rate says why, for one post and for several', () => {
  expect(say.engagementSentence(noRate(1, [{ reason: 'under-2-days', count: 1 }]))).toBe(
    'No rate yet: this post is under 2 days old.',
  );
  expect(say.engagementSentence(noRate(3, [{ reason: 'plays-unknown', count: 3 }]))).toBe(
    'No rate yet: 3 of 3 posts: views not known.',
  );
  const mixed = noRate(3, [
    { reason: 'under-2-days', count: 2 },
    { reason: 'pinned', count: 1 },
  ]);
  expect(say.engagementSentence(mixed)).toBe(
    'No rate yet: of 3 posts read, 2 under 2 days old, 1 pinned.',
  );
  const none = noRate(0, [{ reason: 'no-posts', count: 0 }]);
  expect(say.engagementSentence(none)).toBe('No rate yet: no post read.');
  expect(say.noRateBrief(none)).toBe('No rate yet: no post read');
  expect(say.engagementRange(none)).toBeUndefined();
});

test('a comparison names its sample, and without a fair one there is none', () => {
  const source = { kind: 'sample', id: 'us-trending-2025', region: 'US' } as const;
  const reference = { mu: 2.47, sd: 0.68, source };
  expect(say.comparisonSentence({ ...engagement, percentile: 48, reference })).toBe(
    'Middle of a public sample: above 48% of trending posts in the US, 2025.',
  );
  expect(say.comparisonSentence(engagement)).toMatch(/^Not compared/);
  expect(say.comparisonSentence(noRate(1, []))).toBeUndefined();
});

test('posts that do not count are counted and explained', () => {
  const leftOut = [{ reason: 'pinned' as const, count: 1 }];
  expect(say.leftOutSentence({ ...engagement, leftOut })).toBe('1 post left out: 1 pinned.');
  expect(say.leftOutSentence(engagement)).toBeUndefined();
  expect(say.medianViewsSentence(engagement)).toBeUndefined();
  const one = { ...engagement, medianViews: 18_240, medianViewsN: 1 };
  expect(say.medianViewsSentence(one)).toBe('18.2K views on the one post that counts.');
});

const tier: TierSignal = {
  followers: 52_400,
  isRounded: true,
  tier: 'micro',
  label: 'Micro',
  range: { from: 10_000, to: 100_000 },
  isBorderline: false,
  others: [{ preset: 'viral-nation' }],
};

test('a tier is said with its range, its edge and what others call it', () => {
  expect(say.tierSentence(tier)).toBe(
    'Micro (10K to 100K): about 52,400 followers. Viral Nation: none.',
  );
  expect(say.tierSentence({ ...tier, isBorderline: true })).toContain('Borderline: within 10%');
  expect(say.tierSentence({ isRounded: false, isBorderline: false, others: [] })).toMatch(
    /^Followers are not known yet/,
  );
});

const fit: FitSignal = {
  fit: 81,
  posts: 5,
  topic: 1,
  lexical: 1,
  ngram: 1,
  focus: 1,
  matched: ['skincare', 'SPF'],
  vetoed: [],
  language: { verdict: 'ok', wanted: ['en'], sharePct: 100, n: 5 },
  market: { verdict: 'unknown', wanted: [], n: 0 },
};

test('a fit is said with its terms, language, must-avoid words and n', () => {
  expect(say.fitSentence(fit)).toBe(
    'Fit 81: skincare, SPF; English; no must-avoid word (5 posts read).',
  );
  expect(say.fitSentence({ ...fit, vetoed: ['casino'], tierWanted: false })).toContain(
    'must-avoid: casino; tier not among the wanted',
  );
});

test('another language is said with its share, an unknown one as unknown', () => {
  const language = { verdict: 'other' as const, wanted: ['de'], sharePct: 20, n: 5 };
  expect(say.fitSentence({ ...fit, language })).toContain('mostly not German (20% of 5 posts)');
  const unknown = { verdict: 'unknown' as const, wanted: ['de'], n: 0 };
  expect(say.fitSentence({ ...fit, language: unknown })).toContain(
    'German wanted, language not known',
  );
  expect(say.fitSentence({ ...fit, language: { ...unknown, wanted: [] } })).toBe(
    'Fit 81: skincare, SPF; no must-avoid word (5 posts read).',
  );
});

test('a fit that is not there is no 0', () => {
  expect(say.fitShort({ ...fit, fit: undefined })).toBeUndefined();
  expect(say.fitSentence({ ...fit, fit: undefined, posts: 0 })).toBe('No fit yet: no post read.');
  expect(say.fitShort({ ...fit, fit: 0 })).toBe('Fit 0');
});

const niche: NicheSignal = {
  verdict: 'confident',
  niche: 'skincare',
  label: 'Skincare',
  classified: 8,
  posts: 10,
  focus: 0.75,
  split: [
    { niche: 'skincare', label: 'Skincare', share: 0.75 },
    { niche: 'food', label: 'Food', share: 0.25 },
  ],
  evidence: ['#skintok'],
  learnedTags: [],
  fromLabels: 0,
};

test('a niche is said with its posts, of those that carry a topic', () => {
  expect(say.nicheSentence(niche)).toBe(
    'Skincare in 6 of 8 posts with a topic (#skintok). 2 posts had none.',
  );
});

test('a generalist has no niche, but a split', () => {
  const mixed: NicheSignal = { ...niche, verdict: 'mixed', niche: undefined, label: undefined };
  expect(say.nicheShort(mixed)).toBe('Mixed topics');
  expect(say.nicheSentence(mixed)).toBe(
    'No single topic: Skincare 75%, Food 25% of 8 posts with a topic. 2 posts had none.',
  );
});

test('a first impression is marked as one, or as pointing two ways', () => {
  const first: NicheSignal = {
    ...niche,
    verdict: 'first-impression',
    classified: 1,
    posts: 1,
    focus: 1,
  };
  expect(say.nicheShort(first)).toBe('Skincare?');
  expect(say.nicheSentence(first)).toBe(
    'Skincare on first impression: 1 of 1 post with a topic (#skintok).',
  );
  expect(say.nicheShort({ ...first, label: undefined })).toBe('Topic unclear');
});

test('no topic is said to be none found, of posts read', () => {
  const none: NicheSignal = { ...niche, verdict: 'none', classified: 0, posts: 1, split: [] };
  expect(say.nicheSentence(none)).toBe('No topic found in 1 post read.');
  expect(say.nicheSentence({ ...none, posts: 0 })).toBe('No topic yet: no post read.');
});

test('a like rate is said with followers, posts and what is typical', () => {
  expect(say.likeRateSentence({ ratePct: 5.6, typicalPct: 5.8, videos: 310 })).toBe(
    '5.6 likes per 100 followers a post, over 310 posts; typical for this size 5.8.',
  );
  expect(say.likeRateSentence({ missing: 'under-5-videos' })).toMatch(/fewer than 5 posts/);
  expect(say.likeRateSentence({})).toBe('Not known yet.');
});

test('this post is compared with the others, or it is said why not', () => {
  expect(say.postSentence({ timesMedian: 2.1, n: 5, ratePct: 6.4, plays: 38_300 })).toBe(
    '2.1× the median views of 5 posts of theirs. Likes, comments and shares: 6.4% of 38.3K views.',
  );
  expect(say.postSentence({ n: 0, plays: 900 })).toBe(
    '900 views; no other post to compare with yet.',
  );
  expect(say.postSentence({ n: 4, plays: 900, missing: 'under-2-days' })).toBe(
    '900 views so far. Not in the usual rate: under 2 days old.',
  );
  expect(say.postSentence(undefined)).toBe('Not read yet.');
  expect(say.postSentence({ n: 0 })).toBe('Views and likes of this post are not known.');
});

test('beside its figure a like rate says what is typical, not itself again', () => {
  expect(say.likeRateBrief({ ratePct: 5.6, typicalPct: 5.8, videos: 310 })).toBe(
    'Typical for this size: 5.8. Over 310 posts.',
  );
  expect(say.likeRateComparison({ ratePct: 40, videos: 12 })).toMatch(
    /^Not compared: no reference for accounts this small/,
  );
  expect(say.likeRateComparison({ missing: 'no-followers' })).toBeUndefined();
});

test('a post far beyond the usual says so, and beside its figure does not repeat it', () => {
  const post = {
    timesMedian: 9.2,
    n: 6,
    ratePct: 6.4,
    timesRate: 1.05,
    plays: 180_000,
    isViral: true,
  };
  expect(say.postSentence(post)).toBe(
    '9.2× the median views of 6 posts of theirs, far beyond the usual. Likes, comments and shares: 6.4% of 180K views, 1.1× their usual rate.',
  );
  expect(say.postSentence(post, undefined, true)).toMatch(/^Far beyond the usual\. Likes/);
  expect(say.postFigure(post)).toEqual({ figure: '9.2×', of: 'their median views · 6 posts' });
  expect(say.postFigure({ n: 0 })).toBeUndefined();
  const one = { timesMedian: 0.553, n: 1 };
  expect(say.postSentence(one)).toBe('0.55× the views of the one other post known.');
  expect(say.postFigure(one)).toEqual({ figure: '0.55×', of: 'the views of their one other post' });
});

test('a photo post, a duet and a stitch are named before what is said of the post', () => {
  const card = { id: '71', kind: 'photo' as const, isDuet: false, isStitch: true, observedAt: 0 };
  expect(say.postSentence({ n: 0 }, card)).toBe(
    'Photo post. Stitch. Views and likes of this post are not known.',
  );
  expect(say.postFormats({ id: '71', kind: 'video', observedAt: 0 })).toEqual([]);
});
