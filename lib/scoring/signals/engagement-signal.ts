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
