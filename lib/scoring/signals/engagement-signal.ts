export type IneligibleReason =
  | 'no-posts'
  | 'plays-unknown'
  | 'under-500-views'
  | 'under-2-days'
  | 'pinned'
  | 'ad'
  | 'counts-unknown';

export type Confidence = 'first-impression' | 'low' | 'medium' | 'high';

/** A public sample, or creators that this device has seen. */
export type ReferenceSource =
  | { kind: 'sample'; id: 'us-trending-2025' | 'vn-feed-2025'; region: string }
  | {
      kind: 'seen';
      creators: number;
      /** The niche's label. */
      niche?: string;
      nicheId?: string;
      /** Primary subtag of the captions' language. */
      language?: string;
    };

export interface EngagementReference {
  /** Mean and standard deviation of ln(engagement by views, percent). */
  mu: number;
  sd: number;
  source: ReferenceSource;
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
  /** Creators like these seen so far, and how many a comparison needs; absent once there is one. */
  missingReference?: {
    creators: number;
    needed: number;
    niche?: string;
    nicheId?: string;
    language?: string;
  };
  /** By-view rates of the eligible posts, percent, in the posts' order: for the histogram. */
  rates: { postId: string; pct: number }[];
  /** Why posts were left out, the most frequent first; `no-posts` with count 0 if none is known. */
  leftOut: { reason: IneligibleReason; count: number }[];
  /** Median plays of posts at least 48 h old, not pinned, no ads. */
  medianViews?: number;
  /** Posts behind `medianViews`. */
  medianViewsN: number;
}
