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
