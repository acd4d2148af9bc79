import type { Card } from './card';
import type { Page } from './page-url';
import { isSameCards, readCards } from './read-cards';

export interface CardWatch {
  /** Looks at the page again. */
  look(page: Page): void;
  /** All filled cards as of the last look. */
  cards(): readonly Card[];
}

/**
 * Tells of the page's cards whenever they are others than at the last look: filled, emptied, recycled
 * for another post, replaced with their list by an in-page navigation.
 */
export function createCardWatch(document: ParentNode, onCards: (cards: Card[]) => void): CardWatch {
  let cards: Card[] = [];
  return {
    look(page) {
      const next = readCards(document, page);
      if (isSameCards(cards, next)) return;
      cards = next;
      onCards(next);
    },
    cards: () => cards,
  };
}
