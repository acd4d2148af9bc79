import type { SeenComment } from '@/lib/model/seen-comment';
import type { Card } from './card';
import { createCardWatch } from './card-watch';
import { createCommentsObserver } from './observe-comments';
import { createDrawnFacts } from './observe-drawn';
import { observeFacts } from './observe-facts';
import { observePage, type PageWindow } from './observe-page';
import { observeSeen } from './observe-seen';
import { toOpenedProfile } from './opened-profile';
import { type Page, readPage } from './page-url';
import { type ParsedFacts, parseFacts } from './parse-facts';
import { createPostAuthors } from './post-authors';
import { readFeedCache } from './read-feed-cache';

/** What reading needs of a window. */
export type TikTokWindow = PageWindow &
  Pick<Window & typeof globalThis, 'IntersectionObserver' | 'localStorage'>;

export interface ObserveTikTokOptions {
  window: TikTokWindow;
  signal: AbortSignal;
  /** Creators and posts from any source, as they come; a fact may come more than once. */
  onFacts(facts: ParsedFacts): void;
  /**
   * Comments of open posts, never none; one may come again, under the same id and with more known of
   * it. For the tab's memory only.
   */
  onComments(comments: SeenComment[]): void;
  /** All filled cards, whenever they are others than before. */
  onCards(cards: Card[]): void;
  /** At least half of a card was in view, once for each post on it. */
  onSeen(card: Card, page: Page): void;
  /** Milliseconds. */
  now?: () => number;
}

/**
 * What is drawn is read this long after a change: by then the response behind it has been handed
 * over, and there is nothing left to read from the drawing.
 */
const drawnDelayMs = 300;
/** Comments later still: what came as data must be first, it knows more. */
const commentsDelayMs = 2_000;

/**
 * Everything the content script learns of the page, from all sources, until the signal aborts.
 *
 * @example
 * observeTikTok({ window, signal: ctx.signal, onFacts, onComments, onCards, onSeen });
 */
export function observeTikTok(options: ObserveTikTokOptions): void {
  const { window, signal, onCards, onSeen, now = Date.now } = options;
  const { document } = window;
  const authors = createPostAuthors();
  const drawn = createDrawnFacts({ window, onFacts: learnAndTell, now });
  const comments = createCommentsObserver({ document, onComments: options.onComments });
  const seen = observeSeen(window, {
    signal,
    onSeen: (card) => onSeen(card, readPage(window.location.href)),
  });
  const watch = createCardWatch(document, (cards) => {
    seen.setCards(cards);
    onCards(cards);
  });
  let isDrawnDue = false;
  let areCommentsDue = false;

  function learnAndTell(facts: ParsedFacts): void {
    authors.learn(facts.evidence);
    options.onFacts(facts);
  }

  function tell(found: ParsedFacts): void {
    const facts = toOpenedProfile(found, readPage(window.location.href));
    drawn.know(facts);
    if (facts.evidence.length + facts.unreadable.length > 0) learnAndTell(facts);
    comments.take(facts.comments);
  }

  function readDrawn(): void {
    isDrawnDue = false;
    if (!signal.aborted) drawn.readDrawn(readPage(window.location.href), watch.cards());
  }

  function readComments(): void {
    areCommentsDue = false;
    if (!signal.aborted) comments.readDrawn(readPage(window.location.href));
  }

  observeFacts(document, {
    signal,
    now,
    onFacts: (picked) => tell(parseFacts(picked, now(), authors)),
  });
  if (readPage(window.location.href).kind === 'for-you') {
    tell(readFeedCache(window, now()));
  }
  observePage(window, {
    signal,
    onChange(page, changes) {
      drawn.readData(page);
      if (!isDrawnDue) window.setTimeout(readDrawn, drawnDelayMs);
      isDrawnDue = true;
      comments.look(page);
      if (page.postId !== undefined && !areCommentsDue) {
        window.setTimeout(readComments, commentsDelayMs);
        areCommentsDue = true;
      }
      watch.look(page, changes);
    },
  });
}
