import type { Creator } from '@/lib/model/creator';
import type { Lesson } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { mainLanguage, rateContent } from '@/lib/scoring/account/content';
import { distinctPosts } from '@/lib/scoring/engagement/distinct-posts';
import { eligiblePosts, postEngagementRate } from '@/lib/scoring/engagement/engagement';
import { meanLogRate } from '@/lib/scoring/engagement/rate-estimate';
import { rateNiche } from '@/lib/scoring/topic/niche';
import { tagLessons } from './tag-lessons';

/**
 * What a creator teaches about engagement in their niche and language, and about hashtags that no
 * list knows. Uses nothing learnt before, so that what was learnt never confirms itself.
 *
 * Niche, language and rate are absent where there is no single one: a generalist teaches no niche,
 * captions of several languages no language, posts that are all too new no rate. A post given twice
 * teaches once.
 */
export function toLesson(creator: Creator, known: readonly Post[]): Lesson {
  const posts = distinctPosts(known);
  const rates = eligiblePosts(posts).flatMap((post) => postEngagementRate(post) ?? []);
  return {
    niche: rateNiche(creator, posts).niche,
    language: mainLanguage(rateContent(posts, {})),
    logRate: rates.length > 0 ? meanLogRate(rates) : undefined,
    tags: tagLessons(creator.handle, posts),
  };
}
