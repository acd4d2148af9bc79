import { roundingRange } from '@/lib/model/count';
import type { Post } from '@/lib/model/post';
import { ordinaryPlays } from '@/lib/scoring/engagement/engagement';
import { type Finding, noFinding } from './finding';

const threshold = 0.25;
/** At 6 posts 1.9 % of ordinary creators are that even, at 8 and more hardly one. */
const minPosts = 8;
/** A new account's posts all stop at the few hundred views that TikTok gives everybody. */
const minViews = 500;

/**
 * Standard deviation of ln(views) over the posts that are settled, not pinned, no ads and have 500
 * views; 0.87 is usual, 0.1 means that they differ by a tenth. Fires below 0.25; needs 8 posts.
 *
 * Rounding moves ln(views) by at most 0.05 (1.05M shown as 1M) and the deviation by hardly more: it
 * fires only if it would even so.
 */
export function uniformViews(posts: readonly Post[]): Finding {
  const plays = ordinaryPlays(posts).filter((count) => count >= minViews);
  const n = plays.length;
  if (n < minPosts) return noFinding(threshold, n);
  const logs = plays.map((count) => Math.log(count));
  const mean = logs.reduce((sum, log) => sum + log, 0) / n;
  const value = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (n - 1));
  const largest = plays.reduce((most, count) => Math.max(most, roundingOfLog(count)), 0);
  return { value, threshold, n, isCertain: value + largest * Math.sqrt(n / (n - 1)) < threshold };
}

function roundingOfLog(count: number): number {
  const { low, high } = roundingRange(count);
  return Math.max(Math.log(high / count), Math.log(count / low));
}
