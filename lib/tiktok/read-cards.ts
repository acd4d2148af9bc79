import type { Card } from './card';
import { type CardGeneration, cardGenerations } from './card-generations';
import type { Page } from './page-url';

/** An element that may be a card, and what it says now. */
export interface Candidate {
  element: HTMLElement;
  generation: CardGeneration;
  card: Card | undefined;
}

/** Finds the candidates of every generation in one walk through the page. */
export const anyCandidate = cardGenerations.map(({ selector }) => selector).join(', ');

/**
 * All elements of the page that may be cards, newest generation first.
 *
 * @param page the address as it is now
 */
export function readCandidates(document: ParentNode, page: Page): Candidate[] {
  const elements = [...document.querySelectorAll<HTMLElement>(anyCandidate)];
  return cardGenerations.flatMap((generation) =>
    elements
      .filter((element) => element.matches(generation.selector))
      .map((element) => ({ element, generation, card: generation.read(element, page) })),
  );
}

/** The cards among candidates, each element once. */
export function toCards(candidates: Iterable<Candidate>): Card[] {
  const cards = new Map<HTMLElement, Card>();
  for (const { card } of candidates) {
    if (card !== undefined && !cards.has(card.element)) cards.set(card.element, card);
  }
  return [...cards.values()];
}

/**
 * All filled cards of the page, each element once, joined to its post by id.
 *
 * @param page the address as it is now
 */
export function readCards(document: ParentNode, page: Page): Card[] {
  return toCards(readCandidates(document, page));
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
