/** What of a brief a creator can miss, in the order in which it is told. */
export type BriefWish =
  | 'fit'
  | 'tier'
  | 'followers'
  | 'engagement'
  | 'language'
  | 'market'
  | 'veto'
  | 'competitor';

/** The brief's wishes one by one, where the fit is one figure. */
export interface MatchSignal {
  /**
   * `fits`: every wish of which something is known is met, and the fit is known. `misses`: one is not.
   * `unknown`: nothing speaks against, but the content has not been compared with the brief yet.
   */
  verdict: 'fits' | 'misses' | 'unknown';
  /** Wishes that are known not to be met. */
  misses: BriefWish[];
  /** Wishes of which nothing is known yet. */
  unknown: BriefWish[];
}
