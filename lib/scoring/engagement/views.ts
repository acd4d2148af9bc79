import type { Post } from '@/lib/model/post';
import type { ViewsSignal } from '@/lib/scoring/signals/views-signal';
import { median } from '@/lib/scoring/statistics/median';
import { ordinaryPosts } from './engagement';

/** 1.28 times the sd of ln views within a creator, 0.87 (601 US creators of 2020). */
const halfOutlook = 1.11;
const viralTimes = 5;
const minViralPosts = 5;

/**
 * Whether so many plays are far beyond a creator's usual ones: over 5 times their median. So are 4 %
 * of a typical creator's posts, and 16 % of those of one in twenty (601 US creators of 2020).
 */
export function isViral(plays: number, usual: number): boolean {
  return plays > viralTimes * usual;
}

/**
 * What one more ordinary post is likely to be viewed, always as a range: the median of the ordinary
 * posts ×/÷ `exp(1.11·√(1 + 1/n))`, 80 % of a log-normal: ×/÷ 4.8 from one post, 3.4 from 5, 3.0
 * from many. The median, since one viral post owns a mean.
 *
 * No ordinary post: nothing but `n` 0. A median of 0 views has no range (a multiple of 0 would look
 * certain) and nothing is viral beside it.
 *
 * @param followers 0 and unknown give no views per follower
 */
export function rateViews(posts: readonly Post[], followers?: number): ViewsSignal {
  const ordinary = ordinaryPosts(posts);
  const n = ordinary.length;
  const usual = median(ordinary.map(({ plays }) => plays));
  if (usual === undefined) return { n };
  const signal: ViewsSignal = { n, median: usual };
  if (followers !== undefined && followers > 0) signal.perFollower = usual / followers;
  if (usual === 0) return signal;
  const times = Math.exp(halfOutlook * Math.sqrt(1 + 1 / n));
  signal.low = usual / times;
  signal.high = usual * times;
  if (n >= minViralPosts) {
    const postIds = ordinary.filter(({ plays }) => isViral(plays, usual)).map(({ id }) => id);
    const count = postIds.length;
    signal.viral = { count, n, sharePct: (100 * count) / n, postIds };
  }
  return signal;
}
