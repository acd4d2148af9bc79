import type { EngagementSignal } from '@/lib/scoring/signals/engagement-signal';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';

/** Signals of an invented creator, for the example of a chip. */
export const sampleHandle = 'glowbymaya';

export const sampleFit: FitSignal = {
  fit: 81,
  posts: 5,
  topic: 0.9,
  lexical: 0.7,
  ngram: 0.8,
  focus: 1,
  matched: [],
  vetoed: [],
  language: { verdict: 'ok', wanted: [], n: 5 },
  market: { verdict: 'unknown', wanted: [], n: 0 },
};

export const sampleTier: TierSignal = {
  followers: 52_400,
  isRounded: true,
  tier: 'micro',
  label: 'micro',
  isBorderline: false,
  others: [],
};

export const sampleEngagement: EngagementSignal = {
  n: 5,
  posts: 5,
  isFirstImpression: false,
  leftOut: [],
  medianViewsN: 5,
  rates: [],
  ratePct: 6.1,
  lowPct: 4.7,
  highPct: 7.9,
};
