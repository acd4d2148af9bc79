import type { Post } from '@/lib/model/post';
import type { PostSignal } from '@/lib/scoring/signals/post-signal';
import { median } from '@/lib/scoring/statistics/median';
import {
  eligiblePosts,
  ineligibleReason,
  isSettled,
  ordinaryPlays,
  postEngagementRate,
} from './engagement';
import { meanLogRate } from './rate-estimate';
import { isViral } from './views';

/** Fewer others have no usual rate, or no usual views to be far beyond. */
const minOthersForRate = 3;
const minOthersForViral = 5;

/**
 * One post against its creator's own others: `timesMedian` 2.1 means 2.1 times the median views of
 * the `n` other posts that are settled, not pinned and no ads; `timesRate` 0.8 means 0.8 times the
 * geometric mean rate of at least 3 other eligible posts.
 *
 * A post under two days old keeps its plays and gets neither a rate nor a comparison: it has about
 * a quarter (first day) or half (second) of its views. An ad's views are bought, so they are not
 * compared either. A pinned post and an ad have a rate of their own, though `missing` says why they
 * are left out of the creator's.
 *
 * @param posts every known post of the creator; whether `post` is among them makes no difference
 */
export function ratePost(post: Post, posts: readonly Post[]): PostSignal {
  const others = posts.filter((other) => other.id !== post.id);
  const plays = ordinaryPlays(others);
  const signal: PostSignal = { plays: post.plays, n: plays.length };
  // Asked of the post alone: being pinned or an ad spoils a sample, not the post's own rate.
  const unrateable = ineligibleReason({ ...post, isPinned: false, isAd: false });
  if (unrateable === undefined) signal.ratePct = postEngagementRate(post);
  const missing = unrateable ?? ineligibleReason(post);
  if (missing !== undefined) signal.missing = missing;
  if (!isSettled(post) || post.isAd) return signal;

  const usual = median(plays);
  if (post.plays !== undefined && usual !== undefined && usual > 0) {
    signal.timesMedian = post.plays / usual;
    if (plays.length >= minOthersForViral) signal.isViral = isViral(post.plays, usual);
  }
  const rates = eligiblePosts(others).map((other) => postEngagementRate(other) ?? 0);
  if (signal.ratePct !== undefined && rates.length >= minOthersForRate) {
    signal.timesRate = signal.ratePct / Math.exp(meanLogRate(rates));
  }
  return signal;
}
