import type { Card } from './card';
import { observePage, type PageWindow } from './observe-page';
import { isSameCards, readCards } from './read-cards';

export interface ObserveCardsOptions {
  signal: AbortSignal;
  /** All filled cards of the page, whenever they are others than before. */
  onCards(cards: Card[]): void;
}

/**
 * Follows the cards of the page: filled, emptied, recycled for another post, replaced with their
 * list by an in-page navigation. A filled card is told of within a frame.
 */
export function observeCards(window: PageWindow, { signal, onCards }: ObserveCardsOptions): void {
  let cards: Card[] = [];
  observePage(window, {
    signal,
    onChange(page) {
      const next = readCards(window.document, page);
      if (isSameCards(cards, next)) return;
      cards = next;
      onCards(next);
    },
  });
}
