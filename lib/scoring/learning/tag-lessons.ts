import type { Lesson } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import { topicOfPost } from '@/lib/scoring/topic/post-topic';
import { isStopTag } from '@/lib/scoring/topic/stop-tags';
import { tagVotes } from '@/lib/scoring/topic/tag-votes';
import { foldTag } from '@/lib/scoring/topic/words';

const maxTags = 30;
const shortest = 3;
const longest = 40;
/** A post whose evidence is split says little of what an unknown hashtag of it means. */
const clearShare = 0.5;

/**
 * The hashtags of a creator that no list knows, each with the niche most of the posts that carry it
 * are about by all their other evidence. Only posts with a clear topic teach; numbers, tags that ask
 * for reach and the creator's own name are no topics.
 *
 * @returns at most 30, the most frequent first
 */
export function tagLessons(handle: string, posts: readonly Post[]): Lesson['tags'] {
  const index = nicheIndex();
  const own = foldTag(handle);
  const counts = new Map<string, Map<number, number>>();
  for (const post of posts) {
    const { tags, shares, top } = topicOfPost(post);
    if (top === undefined || (shares?.[top] ?? 0) < clearShare) continue;
    for (const tag of tags) {
      if (tag === own || !isTopical(tag) || tagVotes(tag, index)) continue;
      const niches = counts.get(tag) ?? new Map<number, number>();
      niches.set(top, (niches.get(top) ?? 0) + 1);
      counts.set(tag, niches);
    }
  }
  return [...counts]
    .map(([tag, niches]) => {
      const [top = 0] = [...niches].reduce((best, next) => (next[1] > best[1] ? next : best));
      const posts = [...niches.values()].reduce((sum, count) => sum + count, 0);
      return { tag, niche: index.niches[top]?.id ?? '', posts };
    })
    .sort((a, b) => b.posts - a.posts)
    .slice(0, maxTags)
    .map(({ tag, niche }) => ({ tag, niche }));
}

function isTopical(tag: string): boolean {
  return (
    tag.length >= shortest && tag.length <= longest && !/^\p{N}+$/u.test(tag) && !isStopTag(tag)
  );
}
