import { mergePost, type Post } from '@/lib/model/post';

/**
 * Each post once, in the order of first mention: several observations of one id become one, so that
 * a post met in two places does not count twice.
 *
 * @returns the very same list where no id repeats
 */
export function distinctPosts(posts: readonly Post[]): readonly Post[] {
  const known = new Map<string, Post>();
  for (const post of posts) {
    const earlier = known.get(post.id);
    known.set(post.id, earlier ? mergePost(earlier, post) : post);
  }
  return known.size === posts.length ? posts : [...known.values()];
}
