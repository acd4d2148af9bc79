import type { PostMarks } from '@/components/charts/PostGlyph';
import type { ScatterPost } from '@/components/charts/scatter';
import type { Post } from '@/lib/model/post';
import type { Rating } from '@/lib/scoring/signals/rating';

/** As in the views signal, whose viral share the drawing must match. */
const viralTimes = 5;
const settledAfter = 48 * 60 * 60 * 1000;

/**
 * The posts that can be drawn, each with what is special about it; those without date or views
 * cannot. Pinned, new and bought ones are drawn too, but never ringed: the share leaves them out.
 */
export function toScatterPosts(
  posts: readonly Post[],
  { views, sponsored }: Pick<Rating, 'views' | 'sponsored'>,
  thisId: string | undefined,
): (ScatterPost & PostMarks)[] {
  const paid = new Set(
    sponsored.found
      .filter(({ grade }) => grade === 'platform' || grade === 'hard')
      .map(({ postId }) => postId),
  );
  const { median, viral } = views;
  return posts.flatMap((post) => {
    const { id, createdAt, plays } = post;
    if (createdAt === undefined || plays === undefined) return [];
    const isOrdinary = !post.isPinned && !post.isAd && post.observedAt - createdAt >= settledAfter;
    return {
      id,
      at: createdAt,
      views: plays,
      isThis: id === thisId,
      isPaid: paid.has(id),
      isViral:
        isOrdinary && viral !== undefined && median !== undefined && plays > viralTimes * median,
    };
  });
}
