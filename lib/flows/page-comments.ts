import type { CommentTally } from '@/lib/model/comment-tally';
import { tellsAll, withKnown } from '@/lib/model/merge-observed';
import type { SeenComment } from '@/lib/model/seen-comment';
import { type CommentExamples, tallyComments } from '@/lib/scoring/comments/tally-comments';

/** The comments of the posts that were open in one tab. They never leave it: only their count does. */
export interface PageComments {
  /** Comments as they are read; one read again is the same one, with what is newly known of it. */
  add(comments: readonly SeenComment[]): void;
  /** Whether a post that is known has something new to count. */
  hasNews(isKnown: IsKnown): boolean;
  /**
   * Counts the posts that have something new, each once and a few at a time. A post that is not known
   * yet waits until it is, as long as there is room for it.
   */
  count(isKnown: IsKnown, now: number): CountedPost[];
  /** A few comments of each class of these posts; `undefined` where none were counted. */
  examplesOf(postIds: Iterable<string>): CommentExamples | undefined;
}

type IsKnown = (postId: string) => boolean;

export interface CountedPost {
  postId: string;
  tally: CommentTally;
}

interface OpenPost {
  comments: Map<string, SeenComment>;
  hasNews: boolean;
  examples?: CommentExamples;
}

const maxExamples = 3;
/** 300 comments take 30 ms to read first: a page that floods must not freeze the tab for a second. */
const maxCounted = 4;

/**
 * @param maxPosts how many posts are held; those longest untouched are forgotten
 * @param maxComments how many comments of one post are held; TikTok shows its top-ranked ones first
 */
export function createPageComments(maxPosts = 30, maxComments = 300): PageComments {
  const posts = new Map<string, OpenPost>();

  function touch(postId: string): OpenPost {
    const post = posts.get(postId) ?? { comments: new Map(), hasNews: false };
    posts.delete(postId);
    posts.set(postId, post);
    const oldest = posts.size > maxPosts ? posts.keys().next().value : undefined;
    if (oldest !== undefined) posts.delete(oldest);
    return post;
  }

  function withNews(isKnown: IsKnown): [postId: string, post: OpenPost][] {
    return [...posts].filter(([postId, { hasNews }]) => hasNews && isKnown(postId));
  }

  return {
    add(comments) {
      for (const comment of comments) {
        const post = touch(comment.postId);
        const known = post.comments.get(comment.id);
        if (!known && post.comments.size >= maxComments) continue;
        const merged = known ? mergeComment(known, comment) : comment;
        if (merged === known) continue;
        post.comments.set(comment.id, merged);
        post.hasNews = true;
      }
    },
    hasNews: (isKnown) => withNews(isKnown).length > 0,
    count: (isKnown, now) =>
      withNews(isKnown)
        .slice(0, maxCounted)
        .map(([postId, post]) => {
          const { tally, examples } = tallyComments([...post.comments.values()], now);
          post.hasNews = false;
          post.examples = examples;
          return { postId, tally };
        }),
    examplesOf(postIds) {
      const counted = [...postIds].flatMap((postId) => posts.get(postId)?.examples ?? []);
      return counted.length === 0 ? undefined : mergeExamples(counted);
    },
  };
}

/** The very same comment where the second reading tells nothing new. */
function mergeComment(known: SeenComment, next: SeenComment): SeenComment {
  const merged = withKnown(known, next);
  return tellsAll(known, merged) ? known : merged;
}

function mergeExamples(all: readonly CommentExamples[]): CommentExamples {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const merged: CommentExamples = {};
  for (const examples of all) {
    for (const kind of Object.keys(examples) as (keyof CommentExamples)[]) {
      const texts = [...(merged[kind] ?? []), ...(examples[kind] ?? [])];
      merged[kind] = [...new Set(texts)].slice(0, maxExamples);
    }
  }
  return merged;
}
