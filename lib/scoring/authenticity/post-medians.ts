import { roundingRange } from '@/lib/model/count';
import type { Post } from '@/lib/model/post';
import { eligiblePosts, ordinaryPlays } from '@/lib/scoring/engagement/engagement';
import { median } from '@/lib/scoring/statistics/median';
import { type Finding, noFinding } from './finding';

const minMaturePosts = 6;
const minPosts = 5;
const minLikes = 20_000;

/**
 * Views of the typical post, percent of the followers. Fires below 1 %; needs 6 posts that are
 * settled, not pinned and no ads. Posts met in a feed are its winners: they can only hide this.
 */
export function viewsPerFollower(posts: readonly Post[], followers: number | undefined): Finding {
  const threshold = 1;
  const plays = ordinaryPlays(posts);
  if (plays.length < minMaturePosts || !followers) return noFinding(threshold, plays.length);
  const value = (100 * (median(plays) ?? 0)) / followers;
  const most = median(plays.map((count) => roundingRange(count).high)) ?? 0;
  return {
    value,
    threshold,
    n: plays.length,
    isCertain: value < threshold && (100 * most) / roundingRange(followers).low < threshold,
  };
}

/** The median post's engagement by views, percent. Fires below 0.8 %; needs 5 eligible posts. */
export function lowEngagement(posts: readonly Post[]): Finding {
  const threshold = 0.8;
  const ratios = eligiblePosts(posts).map(({ plays = 0, likes = 0, comments = 0, shares = 0 }) =>
    toRatio([likes, comments, shares], plays),
  );
  if (ratios.length < minPosts) return noFinding(threshold, ratios.length);
  const value = median(ratios.map(({ pct }) => pct)) ?? 0;
  const most = median(ratios.map(({ mostPct }) => mostPct)) ?? 0;
  return { value, threshold, n: ratios.length, isCertain: value < threshold && most < threshold };
}

/**
 * The median post's likes, percent of its views. Needs 5 eligible posts.
 *
 * Fires above 35 %, which no ordinary creator of three samples reached, and already above the fifth
 * root of comments per like, though never under 25 %: likes that are bought bring no comments, so
 * the same share of likes is rarer the quieter the posts are (30 % at 0.25 comments per 100 likes).
 * Without a single comment on the median post the comments may be off: then 35 % holds.
 */
export function likesPerView(posts: readonly Post[]): Finding {
  const eligible = eligiblePosts(posts);
  const ratios = eligible.map(({ likes = 0, plays = 0 }) => toRatio([likes], plays));
  const threshold = likesThreshold(eligible);
  if (ratios.length < minPosts) return noFinding(threshold, ratios.length);
  const value = median(ratios.map(({ pct }) => pct)) ?? 0;
  const least = median(ratios.map(({ leastPct }) => leastPct)) ?? 0;
  return { value, threshold, n: ratios.length, isCertain: value > threshold && least > threshold };
}

function likesThreshold(eligible: readonly Post[]): number {
  const [lowest, highest] = [25, 35];
  const conversation = median(
    eligible.flatMap(({ comments = 0, likes }) => (likes ? [comments / likes] : [])),
  );
  if (!conversation) return highest;
  return Math.min(highest, Math.max(lowest, 100 * conversation ** 0.2));
}

/**
 * The median post's comments, percent of its likes. Fires below 0.05 %; needs 5 eligible posts with
 * likes, 20,000 likes together, so that single comments do not decide.
 */
export function commentsPerLike(posts: readonly Post[]): Finding {
  const threshold = 0.05;
  const liked = eligiblePosts(posts).filter(({ likes }) => likes);
  const total = liked.reduce((sum, { likes = 0 }) => sum + likes, 0);
  if (liked.length < minPosts || total < minLikes) return noFinding(threshold, liked.length);
  const ratios = liked.map(({ comments = 0, likes = 0 }) => toRatio([comments], likes));
  const value = median(ratios.map(({ pct }) => pct)) ?? 0;
  const most = median(ratios.map(({ mostPct }) => mostPct)) ?? 0;
  return { value, threshold, n: liked.length, isCertain: value < threshold && most < threshold };
}

interface Ratio {
  pct: number;
  /** What it may be at least and at most, given that the counts may be rounded. */
  leastPct: number;
  mostPct: number;
}

function toRatio(parts: readonly number[], whole: number): Ratio {
  const ranges = parts.map(roundingRange);
  const { low, high } = roundingRange(whole);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    pct: (100 * sum(parts)) / whole,
    leastPct: (100 * sum(ranges.map((range) => range.low))) / high,
    mostPct: (100 * sum(ranges.map((range) => range.high))) / low,
  };
}
