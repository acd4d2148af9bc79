import type { Evidence } from '@/lib/model/sighting';

/** Who made which post, of the posts met so far: a comment names its post and its writer only. */
export interface PostAuthors {
  learn(evidence: readonly Evidence[]): void;
  /** The author's id; `undefined` for a post not met, and where only the handle is known. */
  authorOf(postId: string): string | undefined;
}

/** A post's comments come soon after the post. */
const maxPosts = 1_000;

/** Forgets the oldest posts beyond 1,000. */
export function createPostAuthors(): PostAuthors {
  const authors = new Map<string, string>();
  return {
    learn(evidence) {
      for (const { creator, posts } of evidence) {
        if (creator.id === undefined) continue;
        for (const { id } of posts) {
          authors.delete(id);
          authors.set(id, creator.id);
        }
      }
      for (const id of authors.keys()) {
        if (authors.size <= maxPosts) break;
        authors.delete(id);
      }
    },
    authorOf: (postId) => authors.get(postId),
  };
}
