/**
 * What the signals return. A figure that cannot be given is absent, and `missing` says why.
 * Percent means percent: 6.1 is 6.1 %.
 */
import type { TierName, TierPresetName } from '@/lib/model/tier';

export interface TierSignal {
  followers?: number;
  /** Whether TikTok may have rounded `followers`. */
  isRounded: boolean;
  /** Absent: followers unknown, or below the table's lowest step. */
  tier?: TierName;
  /** What the chosen table calls it, e.g. "celebrity". */
  label?: string;
  /** The step's range `[from, to)`; `to` absent for the highest. */
  range?: { from: number; to?: number };
  /** Within 10 % of an edge of the table. */
  isBorderline: boolean;
  /** What the other presets call this creator. */
  others: { preset: TierPresetName; label?: string }[];
}

export type IneligibleReason =
  | 'no-posts'
  | 'plays-unknown'
  | 'under-500-views'
  | 'under-2-days'
  | 'pinned'
  | 'ad'
  | 'counts-unknown';

export type Confidence = 'first-impression' | 'low' | 'medium' | 'high';

export interface EngagementReference {
  id: 'us-trending-2025' | 'vn-feed-2025';
  /** Mean and standard deviation of ln(engagement by views, percent). */
  mu: number;
  sd: number;
  /** Region the reference speaks for. */
  region: string;
}

export interface EngagementSignal {
  /** Eligible posts behind the figure; 0 means no figure. */
  n: number;
  /** Posts known in all. */
  posts: number;
  /** Shrunk geometric mean of (likes + comments + shares) / views, percent. */
  ratePct?: number;
  lowPct?: number;
  highPct?: number;
  /** One or two posts: show the range only. */
  isFirstImpression: boolean;
  confidence?: Confidence;
  /** 0 to 100 against `reference`; absent while there is nothing fair to compare with. */
  percentile?: number;
  reference?: EngagementReference;
  /** Why posts were left out, the most frequent first; `no-posts` with count 0 if none is known. */
  leftOut: { reason: IneligibleReason; count: number }[];
  /** Median plays of posts at least 48 h old, not pinned, no ads. */
  medianViews?: number;
  /** Posts behind `medianViews`. */
  medianViewsN: number;
}

export interface LikeRateSignal {
  /** 100 · hearts / videos / followers: lifetime likes per 100 followers a post. */
  ratePct?: number;
  /** What the reference line gives for this many followers. */
  typicalPct?: number;
  /** 0 to 100 among accounts of that size. */
  percentile?: number;
  /** Posts over the account's life, the denominator. */
  videos?: number;
  missing?:
    | 'followers-unknown'
    | 'hearts-unknown'
    | 'videos-unknown'
    | 'under-5-videos'
    | 'no-followers';
}

/** This post against the creator's own others. */
export interface PostSignal {
  /** (likes + comments + shares) / views, percent. */
  ratePct?: number;
  plays?: number;
  /** Plays over the creator's median views of the other known posts. */
  timesMedian?: number;
  /** Posts behind that median. */
  n: number;
  /** Why the post does not count towards the creator's rate; a pinned post and an ad still have `ratePct`. */
  missing?: IneligibleReason;
}

export interface NicheShare {
  niche: string;
  label: string;
  /** Share of the classified posts, 0 to 1. */
  share: number;
}

export interface NicheSignal {
  /** `none`: not enough to say. `mixed`: a generalist. */
  verdict: 'none' | 'first-impression' | 'mixed' | 'confident' | 'strong';
  /** Absent for `none`, `mixed` and a first impression that points two ways: see `split`. */
  niche?: string;
  label?: string;
  /** Posts that carried a topic signal, of `posts` read. */
  classified: number;
  posts: number;
  /** Share of the classified posts in the top niche, 0 to 1. */
  focus?: number;
  split: NicheShare[];
  /** What spoke for the top niche, strongest first, e.g. `#skintok`. */
  evidence: string[];
}

export interface FitSignal {
  /** 0 to 100. Absent: nothing read that could be compared with the brief. */
  fit?: number;
  posts: number;
  /** Topic, words and spelling parts, each 0 to 1. */
  topic: number;
  lexical: number;
  ngram: number;
  focus: number;
  /** Niches and terms of the brief that were found. */
  matched: string[];
  /** Must-avoid words found, each −30. */
  vetoed: string[];
  language: {
    verdict: 'ok' | 'some' | 'other' | 'unknown';
    wanted: string[];
    sharePct?: number;
    n: number;
  };
  /** The creator's tier is among the wanted; absent without a wish or a tier. */
  tierWanted?: boolean;
}

export interface ContactSignal {
  email?: string;
  emailType?: 'management' | 'personal' | 'business';
  bioLink?: string;
  /** `unchecked`: the profile has not been opened, so "no link" is not known. */
  route: 'email' | 'link' | 'dm' | 'unchecked';
}

/** Majority caption language and place of the posts; a creator's, never the audience's. */
export interface ContentSignal {
  language?: { code: string; sharePct: number; n: number };
  region?: { code: string; n: number; from: 'posts' | 'profile' };
}

/** Why a creator is shown but not rated. */
export type NotRated = 'private' | 'minor' | 'ad';

/** All signals of a creator against a brief. Chip, dossier and CSV read this one object. */
export interface Rating {
  notRated?: NotRated;
  /** Looks like a business, and the scout has not said otherwise. */
  isBusiness: boolean;
  tier: TierSignal;
  engagement: EngagementSignal;
  likeRate: LikeRateSignal;
  niche: NicheSignal;
  /** Absent without a brief. */
  fit?: FitSignal;
  contact: ContactSignal;
  content: ContentSignal;
  post?: PostSignal;
}
