import type { Post } from '@/lib/model/post';
import type { ConversationSignal, RatioFigure } from '@/lib/scoring/signals/conversation-signal';
import { median } from '@/lib/scoring/statistics/median';
import { normalShareBelow } from '@/lib/scoring/statistics/normal-distribution';
import { eligiblePosts } from './engagement';

/**
 * The posts of Vietnamese feeds, 2025: the median of each ratio, percent, and for the ratios to
 * likes the normal distribution of ln(percent). Ratios to views have no percentile: their level
 * depends on the market.
 */
const typical = {
  commentsPerView: { pct: 0.057 },
  commentsPerLike: { pct: 1.05, mu: 0.12, sd: 0.99 },
  savesPerView: { pct: 0.245 },
  savesPerLike: { pct: 5.1, mu: 1.63, sd: 0.55 },
} as const;

/**
 * How much viewers talk and keep: comments and saves over views and over likes, each the median of
 * the eligible posts that tell both counts. A post without likes says nothing about a ratio to
 * likes; no comments at all are a ratio of 0, at the bottom.
 *
 * A single post is enough for a figure, and its `n` says so. No eligible post: `n` 0 and no figures.
 * Saves depend on the niche (luxury 12 % of likes against 5 %), so a percentile is context only.
 */
export function rateConversation(posts: readonly Post[]): ConversationSignal {
  const eligible = eligiblePosts(posts);
  return {
    n: eligible.length,
    commentsPerView: rateRatio(eligible, 'comments', 'plays', typical.commentsPerView),
    commentsPerLike: rateRatio(eligible, 'comments', 'likes', typical.commentsPerLike),
    savesPerView: rateRatio(eligible, 'saves', 'plays', typical.savesPerView),
    savesPerLike: rateRatio(eligible, 'saves', 'likes', typical.savesPerLike),
    sample: 'vn-feed-2025',
  };
}

function rateRatio(
  posts: readonly Post[],
  part: 'comments' | 'saves',
  whole: 'plays' | 'likes',
  sample: { pct: number; mu?: number; sd?: number },
): RatioFigure | undefined {
  const ratios = posts.flatMap(({ [part]: count, [whole]: base }) =>
    count === undefined || base === undefined || base === 0 ? [] : [(100 * count) / base],
  );
  const pct = median(ratios);
  if (pct === undefined) return undefined;
  const figure: RatioFigure = { pct, n: ratios.length, typicalPct: sample.pct };
  if (sample.mu !== undefined && sample.sd !== undefined) {
    // ln 0 is −Infinity, whose share below is 0.
    figure.percentile = 100 * normalShareBelow((Math.log(pct) - sample.mu) / sample.sd);
  }
  return figure;
}
