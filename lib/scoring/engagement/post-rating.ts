import type { Post } from '@/lib/model/post';
import type { PostSignal } from '@/lib/scoring/signals/post-signal';
import { median } from '@/lib/scoring/statistics/median';
import { ineligibleReason, ordinaryPlays, postEngagementRate } from './engagement';

/**
 * One post against its creator's own others: `timesMedian` 2.1 means 2.1 times the median views of
 * the `n` other posts that are settled, not pinned and no ads.
 *
 * A post under two days old keeps its plays and gets neither a rate nor a comparison: it has about
 * a quarter (first day) or half (second) of its views. An ad's views are bought, so they are not
 * compared either. A pinned post and an ad have a rate of their own, though `missing` says why they are
 * left out of the creator's.
 *
 * @param posts every known post of the creator; whether `post` is among them makes no difference
 */
export function ratePost(post: Post, posts: readonly Post[]): PostSignal {
  const others = ordinaryPlays(posts.filter((other) => other.id !== post.id));
  const signal: PostSignal = { plays: post.plays, n: others.length };
  // Asked of the post alone: being pinned or an ad spoils a sample, not the post's own rate.
  const unrateable = ineligibleReason({ ...post, isPinned: false, isAd: false });
  if (unrateable === undefined) signal.ratePct = postEngagementRate(post);
  const missing = unrateable ?? ineligibleReason(post);
  if (missing !== undefined) signal.missing = missing;

  const usual = median(others);
  const isComparable = missing !== 'under-2-days' && !post.isAd;
  if (isComparable && post.plays !== undefined && usual !== undefined && usual > 0) {
    signal.timesMedian = post.plays / usual;
  }
  return signal;
}
