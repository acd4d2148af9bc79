import type { RuledOutReason } from './entry';
import type { TierName } from './tier';

/** Below this a share says nothing. */
export const leastMeterPosts = 10;

/** What one tab's feed brings, against the brief. */
export interface FeedReading {
  /**
   * `no-brief`: the brief names no content, so nothing can fit. `early`: too few posts to say.
   * `dropped`: fewer fit than of the posts before. `low`: few fit, as before. Else `steady`.
   */
  state: 'no-brief' | 'early' | 'dropped' | 'low' | 'steady';
  /** The last posts that could be judged, at most 50. */
  posts: number;
  fitting: number;
  /** Posts among them that cannot be judged yet; they count neither way. */
  unknown: number;
  /** The 50 before those; absent until there are as many. */
  before?: { posts: number; fitting: number };
}

/** What the scout did in one tab since the last pause of over half an hour. */
export interface SessionRecap {
  /** Different posts seen, wherever on the site. */
  posts: number;
  creators: number;
  /** Time with posts coming into view, in milliseconds. */
  activeMs: number;
  /** Creators seen who fit the brief; absent where the brief names no content. */
  fitting?: number;
  listed: number;
  later: number;
  ruledOut: number;
  /** The most frequent first; those ruled out without a reason last. */
  reasons: { reason?: RuledOutReason; count: number }[];
  /** Creators seen, from the smallest tier to the largest; unknown followers last. */
  tiers: { tier?: TierName; label?: string; count: number }[];
}

/** All that meter and recap show. */
export interface FeedReport {
  /** Name of the tab's campaign; absent until the store has answered. */
  campaign?: string;
  reading: FeedReading;
  /** What to search for, so that the feed learns: hashtags with `#`, else the brief's own words. */
  searches: string[];
  recap: SessionRecap;
}
