import type { Card } from './card';
import { createCardWatch } from './card-watch';
import { createDrawnFacts } from './observe-drawn';
import { observeFacts } from './observe-facts';
import { observePage, type PageWindow } from './observe-page';
import { observeSeen } from './observe-seen';
import { type Page, readPage } from './page-url';
import { type ParsedFacts, parseFacts } from './parse-facts';
import { readFeedCache } from './read-feed-cache';

/** What reading needs of a window. */
export type TikTokWindow = PageWindow &
  Pick<Window & typeof globalThis, 'IntersectionObserver' | 'localStorage'>;

export interface ObserveTikTokOptions {
  window: TikTokWindow;
  signal: AbortSignal;
  /** Creators and posts from any source, as they come; a fact may come more than once. */
  onFacts(facts: ParsedFacts): void;
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

/**
 * Everything the content script learns of the page, from all sources, until the signal aborts.
 *
 * @example
 * observeTikTok({ window, signal: ctx.signal, onFacts, onCards, onSeen });
 */
export function observeTikTok(options: ObserveTikTokOptions): void {
  const { window, signal, onCards, onSeen, now = Date.now } = options;
  const { document } = window;
  const drawn = createDrawnFacts({ window, onFacts: options.onFacts, now });
  const seen = observeSeen(window, {
    signal,
    onSeen: (card) => onSeen(card, readPage(window.location.href)),
  });
  const watch = createCardWatch(document, (cards) => {
    seen.setCards(cards);
    onCards(cards);
  });
  let isDrawnDue = false;

  function tell(facts: ParsedFacts): void {
    drawn.know(facts);
    if (facts.evidence.length + facts.unreadable.length > 0) options.onFacts(facts);
  }

  function readDrawn(): void {
    isDrawnDue = false;
    if (!signal.aborted) drawn.readDrawn(readPage(window.location.href), watch.cards());
  }

  observeFacts(document, { signal, now, onFacts: (picked) => tell(parseFacts(picked, now())) });
  if (readPage(window.location.href).kind === 'for-you') {
    tell(readFeedCache(window, now()));
  }
  observePage(window, {
    signal,
    onChange(page) {
      drawn.readData(page);
      if (!isDrawnDue) window.setTimeout(readDrawn, drawnDelayMs);
      isDrawnDue = true;
      watch.look(page);
    },
  });
}
