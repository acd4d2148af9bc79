import type { Creator } from '@/lib/model/creator';
import type { Lesson } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { mainLanguage, rateContent } from '@/lib/scoring/account/content';
import { distinctPosts } from '@/lib/scoring/engagement/distinct-posts';
import { ineligibleReason, postEngagementRate } from '@/lib/scoring/engagement/engagement';
import { rateNiche } from '@/lib/scoring/topic/niche';
import { tagLessons } from './tag-lessons';

/** Keeps the logarithm finite for a post that nobody reacted to. */
const floorPct = 0.05;

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
  const rates = posts.flatMap((post) =>
    ineligibleReason(post) === undefined ? (postEngagementRate(post) ?? []) : [],
  );
  const sum = rates.reduce((total, rate) => total + Math.log(Math.max(floorPct, rate)), 0);
  return {
    niche: rateNiche(creator, posts).niche,
    language: mainLanguage(rateContent(posts, {})),
    logRate: rates.length > 0 ? sum / rates.length : undefined,
    tags: tagLessons(creator.handle, posts),
  };
}
