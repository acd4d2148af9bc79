/** What one more ordinary post is likely to be viewed, and how often posts went far beyond. */
export interface ViewsSignal {
  /** Ordinary posts behind the figures: settled, not pinned, no ads. */
  n: number;
  median?: number;
  /** 80 % range for one future post: the median ×/÷ exp(1.11·√(1 + 1/n)). */
  low?: number;
  high?: number;
  /** Median views per follower; absent without followers. */
  perFollower?: number;
  /** Posts with over 5 times the median of at least 5 ordinary ones; absent below that. */
  viral?: { count: number; n: number; sharePct: number; postIds: string[] };
}
