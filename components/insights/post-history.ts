import { type Domain, toDomain } from '@/components/charts/log-scale';
import type { Post } from '@/lib/model/post';
import type { Rating } from '@/lib/scoring/signals/rating';

/** A post with what is special about it. What is not known is absent, never 0. */
export interface HistoryPost {
  post: Post;
  /** Engagement by views, percent; absent for a post that does not count towards the rate. */
  pct?: number;
  isPaid: boolean;
  isViral: boolean;
}

/** All posts known, the newest first, those without a date last. */
export function toHistory(
  posts: readonly Post[],
  { engagement, sponsored, views }: Pick<Rating, 'engagement' | 'sponsored' | 'views'>,
): HistoryPost[] {
  const rates = new Map(engagement.rates.map(({ postId, pct }) => [postId, pct]));
  const viral = new Set(views.viral?.postIds);
  const paid = new Set(
    sponsored.found
      .filter(({ grade }) => grade === 'platform' || grade === 'hard')
      .map(({ postId }) => postId),
  );
  return posts
    .map((post) => ({
      post,
      pct: rates.get(post.id),
      isPaid: paid.has(post.id),
      isViral: viral.has(post.id),
    }))
    .sort((a, b) => (b.post.createdAt ?? 0) - (a.post.createdAt ?? 0));
}

/** The posts that have a place in a plot, by date, in columns of equal length. */
export interface HistorySeries {
  /** The oldest first, as the columns. */
  posts: HistoryPost[];
  /** Seconds since 1970, views, engagement in percent. */
  columns: [number[], number[], (number | null)[]];
  views: Domain;
  pct: Domain;
}

/**
 * Views and engagement by date. A post without a date or without known views has no place; one of 0
 * views stands at 1, since a scale of powers has no 0.
 *
 * @returns `undefined` where no post has a place
 */
export function toHistorySeries(history: readonly HistoryPost[]): HistorySeries | undefined {
  const drawn = history.flatMap((each) => {
    const { createdAt, plays } = each.post;
    return createdAt === undefined || plays === undefined ? [] : [{ each, createdAt, plays }];
  });
  if (drawn.length === 0) return undefined;
  drawn.sort((a, b) => a.createdAt - b.createdAt);
  const views = drawn.map(({ plays }) => Math.max(1, plays));
  const rates = drawn.map(({ each }) => (each.pct && each.pct > 0 ? each.pct : null));
  return {
    posts: drawn.map(({ each }) => each),
    columns: [drawn.map(({ createdAt }) => createdAt / 1_000), views, rates],
    views: toDomain(views, [100, 100_000]),
    pct: toDomain(
      rates.filter((pct) => pct !== null),
      [1, 10],
    ),
  };
}
