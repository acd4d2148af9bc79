import type { PostMarks } from '@/components/charts/PostGlyph';
import type { ScatterPost } from '@/components/charts/scatter';
import type { Post } from '@/lib/model/post';
import type { Rating } from '@/lib/scoring/signals/rating';

/**
 * The posts that can be drawn, each with what is special about it; those without date or views
 * cannot. Pinned, new and bought ones are drawn too, but never ringed: the viral share leaves them out.
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
  const viral = new Set(views.viral?.postIds);
  return posts.flatMap(({ id, createdAt, plays }) =>
    createdAt === undefined || plays === undefined
      ? []
      : {
          id,
          at: createdAt,
          views: plays,
          isThis: id === thisId,
          isPaid: paid.has(id),
          isViral: viral.has(id),
        },
  );
}
