import type { IneligibleReason } from './engagement-signal';

/** This post against the creator's own others. */
export interface PostSignal {
  /** (likes + comments + shares) / views, percent. */
  ratePct?: number;
  plays?: number;
  /** Plays over the creator's median views of the other known posts. */
  timesMedian?: number;
  /** `ratePct` over the creator's usual rate without this post; from 3 other eligible posts on. */
  timesRate?: number;
  /** Over 5 times the median of at least 5 others. */
  isViral?: boolean;
  /** Posts behind that median. */
  n: number;
  /** Why the post does not count towards the creator's rate; a pinned post and an ad still have `ratePct`. */
  missing?: IneligibleReason;
}
