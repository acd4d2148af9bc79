import type { Learned } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import type {
  EngagementReference,
  EngagementSignal,
  IneligibleReason,
} from '@/lib/scoring/signals/engagement-signal';
import { median } from '@/lib/scoring/statistics/median';
import { normalShareBelow } from '@/lib/scoring/statistics/normal-distribution';
import { distinctPosts } from './distinct-posts';
import { defaultPrior, engagementReference } from './engagement-references';
import { estimateRate } from './rate-estimate';
import { type Kin, missingReference, seenReference } from './seen-reference';

const hour = 60 * 60 * 1000;
/** Views settle by the third day; before that a rate runs 12 to 20 % high and views half as high. */
const settledAfter = 48 * hour;
const minViews = 500;

/** Whether the post was at least 48 h old when its counts were last observed; unknown age is not. */
export function isSettled(post: Post): boolean {
  return post.createdAt !== undefined && post.observedAt - post.createdAt >= settledAfter;
}

/**
 * Engagement of one post, percent of its views: `100 · (likes + comments + shares) / plays`.
 *
 * @returns `undefined` where one of the four counts is unknown, or there are no plays; 0 is a rate
 */
export function postEngagementRate(post: Post): number | undefined {
  const { plays, likes, comments, shares } = post;
  if (plays === undefined || plays === 0) return undefined;
  if (likes === undefined || comments === undefined || shares === undefined) return undefined;
  return (100 * (likes + comments + shares)) / plays;
}

/**
 * Why a post does not count towards its creator's rate, or `undefined` if it does. Of several
 * reasons the most lasting is given: an ad stays an ad, an age passes. A post of unknown age is
 * not known to be old enough, so it reads as under two days old.
 */
export function ineligibleReason(post: Post): IneligibleReason | undefined {
  if (post.isAd) return 'ad';
  if (post.isPinned) return 'pinned';
  if (post.plays === undefined) return 'plays-unknown';
  if (post.likes === undefined || post.comments === undefined || post.shares === undefined) {
    return 'counts-unknown';
  }
  if (!isSettled(post)) return 'under-2-days';
  if (post.plays < minViews) return 'under-500-views';
  return undefined;
}

/**
 * The posts that count towards their creator's rate, each once: see `ineligibleReason`. Plays,
 * likes, comments and shares of these are known.
 */
export function eligiblePosts(posts: readonly Post[]): Post[] {
  return distinctPosts(posts).filter((post) => ineligibleReason(post) === undefined);
}

/** The posts that show a creator's ordinary reach, each once: plays known, settled, not pinned, no ads. */
export function ordinaryPosts(posts: readonly Post[]): (Post & { plays: number })[] {
  return distinctPosts(posts).filter(
    (post): post is Post & { plays: number } =>
      post.plays !== undefined && !post.isPinned && !post.isAd && isSettled(post),
  );
}

/** Plays of the ordinary posts. */
export function ordinaryPlays(posts: readonly Post[]): number[] {
  return ordinaryPosts(posts).map(({ plays }) => plays);
}

/**
 * A creator's usual engagement by views, from however few posts there are: see `estimateRate`.
 *
 * No eligible post: no figure, and `leftOut` says why. A post given twice counts once. A percentile
 * is given only against creators of the same niche or language that this device has seen, else
 * against the market's public sample; without either the estimate is drawn towards a default that
 * nobody is compared with. `percentile = Φ((mean − mu) / √(sd² + variance))`.
 *
 * @param options.region ISO 3166-1 alpha-2 of the content
 * @param options.language primary subtag of the captions' language
 * @param options.niche id of `assets/niche-taxonomy.json`
 * @param options.learned what this device has learnt; a group of at least 10 creators goes before
 *   the region's sample
 * @param options.reference overrides both
 */
export function rateEngagement(
  posts: readonly Post[],
  options: Kin & { learned?: Learned; reference?: EngagementReference } = {},
): EngagementSignal {
  const known = distinctPosts(posts);
  const rates: EngagementSignal['rates'] = [];
  const counts = new Map<IneligibleReason, number>();
  for (const post of known) {
    const reason = ineligibleReason(post);
    const pct = postEngagementRate(post);
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    else if (pct !== undefined) rates.push({ postId: post.id, pct });
  }
  const plays = ordinaryPlays(known);
  const n = rates.length;
  const signal: EngagementSignal = {
    n,
    posts: known.length,
    rates,
    isFirstImpression: n === 1 || n === 2,
    leftOut:
      known.length === 0
        ? [{ reason: 'no-posts', count: 0 }]
        : [...counts]
            .map(([reason, count]) => ({ reason, count }))
            .sort((a, b) => b.count - a.count),
    medianViews: median(plays),
    medianViewsN: plays.length,
  };

  const reference =
    options.reference ??
    seenReference(options.learned, options) ??
    engagementReference(options.region);
  const estimate = estimateRate(
    rates.map(({ pct }) => pct),
    reference ?? defaultPrior,
  );
  if (!estimate) return signal;
  const { mean, variance, ...figures } = estimate;
  const rated = { ...signal, ...figures };
  if (!reference) {
    return { ...rated, missingReference: missingReference(options.learned, options) };
  }
  const z = (mean - reference.mu) / Math.sqrt(reference.sd ** 2 + variance);
  return { ...rated, reference, percentile: 100 * normalShareBelow(z) };
}
