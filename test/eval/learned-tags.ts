import { isTestHalf } from '#test/eval/data.ts';
import type { Figure } from '#test/eval/figure.ts';
import { readPosts } from '#test/eval/tagged-captions.ts';
import type { Post } from '@/lib/model/post';
import { toLearnedTags } from '@/lib/scoring/learning/learned-tags';
import { tagLessons } from '@/lib/scoring/learning/tag-lessons';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import { foldTag } from '@/lib/scoring/topic/words';

/**
 * Each hashtag that the taxonomy lists, disguised as one that it does not know: is it learnt from the
 * creators who use it, and with the right niche?
 */
export function evaluateLearnedTags(): Figure[] {
  const { tags, niches } = nicheIndex();
  const users = usersOf(new Set(tags.keys()));
  let learnt = 0;
  let right = 0;
  for (const [tag, creators] of users) {
    const disguise = `qzx${learnt}xzq`;
    const counts = new Map<string, number>();
    for (const posts of creators.values()) {
      const lesson = tagLessons(
        '',
        posts.map((post) => disguised(post, tag, disguise)),
      ).find((lessons) => lessons.tag === disguise);
      if (lesson) counts.set(lesson.niche, (counts.get(lesson.niche) ?? 0) + 1);
    }
    const [understood] = toLearnedTags([{ tag, niches: [...counts] }]);
    if (!understood) continue;
    learnt += 1;
    if (tags.get(tag)?.some(({ niche }) => niches[niche]?.id === understood.niche)) right += 1;
  }
  const common = { component: 'niche', split: 'test half' };
  return [
    {
      ...common,
      metric: 'hashtags learnt on the device: right niche',
      value: right / learnt,
      n: learnt,
      of: 'hashtags',
      note: 'The taxonomy’s own hashtags, treated as unknown; a hashtag that names no topic can still be learnt by accident.',
    },
    {
      ...common,
      metric: 'hashtags learnt of those four creators use',
      value: learnt / [...users.values()].filter((creators) => creators.size >= 4).length,
      n: [...users.values()].filter((creators) => creators.size >= 4).length,
      of: 'hashtags',
    },
  ];
}

/** Folded hashtag → creators of the test half → their posts with it. */
function usersOf(wanted: ReadonlySet<string>): Map<string, Map<string, Post[]>> {
  const users = new Map<string, Map<string, Post[]>>();
  for (const { creator, post } of readPosts()) {
    if (!isTestHalf(creator)) continue;
    for (const tag of new Set((post.hashtags ?? []).map(foldTag))) {
      if (!wanted.has(tag)) continue;
      const creators = users.get(tag) ?? new Map<string, Post[]>();
      creators.set(creator, [...(creators.get(creator) ?? []), post]);
      users.set(tag, creators);
    }
  }
  return users;
}

function disguised(post: Post, tag: string, disguise: string): Post {
  return {
    ...post,
    hashtags: post.hashtags?.map((hashtag) => (foldTag(hashtag) === tag ? disguise : hashtag)),
  };
}
