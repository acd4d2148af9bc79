import type { SeenComment } from '@/lib/model/seen-comment';
import { commentSelectors } from './comment-selectors';
import type { Page } from './page-url';
import { readComments } from './read-comments';

export interface CommentsObserver {
  /** Comments that came as data. */
  take(comments: readonly SeenComment[]): void;
  /** The address as it is now; costs nothing while it stays the same. */
  look(page: Page): void;
  /** Reads the open post's comments as drawn, unless they came as data. */
  readDrawn(page: Page): void;
}

export interface ObserveCommentsOptions {
  document: ParentNode;
  /** Never empty. A comment may come again, under the same id and with more known of it. */
  onComments(comments: SeenComment[]): void;
}

/** A tab open for days forgets which posts it knew. */
const maxPosts = 5_000;

/**
 * Comments from answers where there are any, else as drawn. A post's comments all come from the source
 * that was first: the two do not share ids, and one comment must not count twice.
 */
export function createCommentsObserver(options: ObserveCommentsOptions): CommentsObserver {
  const { document, onComments } = options;
  const sources = new Map<string, 'data' | 'drawn'>();
  const toldDrawn = new Set<string>();
  /** Drawn for a post that the address has left: the list is emptied after the address changes. */
  const stale = new WeakSet<Element>();
  let openPost: { id: string | undefined } | undefined;

  function remember(postId: string, source: 'data' | 'drawn'): void {
    if (sources.size > maxPosts) sources.clear();
    sources.set(postId, source);
  }

  return {
    take(comments) {
      const taken = comments.filter(({ postId }) => sources.get(postId) !== 'drawn');
      for (const { postId } of taken) remember(postId, 'data');
      if (taken.length > 0) onComments(taken);
    },
    look({ postId }) {
      if (openPost !== undefined && openPost.id === postId) return;
      if (openPost !== undefined) {
        for (const element of document.querySelectorAll(commentSelectors.text.selector)) {
          stale.add(element);
        }
      }
      openPost = { id: postId };
      toldDrawn.clear();
    },
    readDrawn(page) {
      if (page.postId === undefined || sources.get(page.postId) === 'data') return;
      const drawn = readComments(document, page, (element) => stale.has(element));
      const fresh = drawn.filter((comment) => !toldDrawn.has(toKey(comment)));
      if (fresh.length === 0) return;
      remember(page.postId, 'drawn');
      for (const comment of fresh) toldDrawn.add(toKey(comment));
      onComments(fresh);
    },
  };
}

/** An answer that is unfolded later is news of the comment that it answers. */
const toKey = ({ id, isAnswered = false }: SeenComment) => `${id} ${isAnswered}`;
