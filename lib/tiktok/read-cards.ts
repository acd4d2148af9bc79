import type { Card } from './card';
import { cardGenerations } from './card-generations';
import type { Page } from './page-url';

/**
 * All filled cards of the page, each element once, joined to its post by id.
 *
 * @param page the address as it is now
 */
export function readCards(document: ParentNode, page: Page): Card[] {
  const cards = new Map<HTMLElement, Card>();
  for (const { selector, read } of cardGenerations) {
    for (const candidate of document.querySelectorAll<HTMLElement>(selector)) {
      const card = read(candidate, page);
      if (card !== undefined && !cards.has(card.element)) cards.set(card.element, card);
    }
  }
  return [...cards.values()];
}

/** Whether two readings show the same cards with the same posts. */
export function isSameCards(some: readonly Card[], others: readonly Card[]): boolean {
  return (
    some.length === others.length &&
    some.every((card, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        card.element === other.element &&
        card.media === other.media &&
        card.postId === other.postId &&
        card.handle === other.handle &&
        card.caption === other.caption
      );
    })
  );
}
