import type { Card } from './card';
import type { Page } from './page-url';
import { anyCandidate, type Candidate, isSameCards, readCandidates, toCards } from './read-cards';

export interface CardWatch {
  /**
   * Looks at the page again.
   *
   * @param changes what has changed since the last look; without it everything is read
   */
  look(page: Page, changes?: readonly MutationRecord[]): void;
  /** All filled cards as of the last look. A card that may have changed is another object than before. */
  cards(): readonly Card[];
}

/** Whatever was overlooked is found after so many looks. */
const wholeEvery = 50;

/**
 * Tells of the page's cards whenever they are others than at the last look: filled, emptied, recycled
 * for another post, replaced with their list by an in-page navigation.
 *
 * In a feed only the cards in which something has changed are read: TikTok changes its page in nearly
 * every frame, and walking through all of it costs more than drawing a chip.
 */
export function createCardWatch(document: ParentNode, onCards: (cards: Card[]) => void): CardWatch {
  const candidates = new Map<Element, Candidate>();
  let cards: Card[] = [];
  let page: Page | undefined;
  let isFeed = false;
  let looks = 0;

  function readWhole(next: Page): void {
    const read = readCandidates(document, next);
    page = next;
    isFeed = read.every(({ generation }) => generation.isSelfContained);
    candidates.clear();
    for (const candidate of read) candidates.set(candidate.element, candidate);
  }

  /** The known candidates in which something has changed; `undefined` where there may be others. */
  function findTouched(changes: readonly MutationRecord[]): Set<Candidate> | undefined {
    const touched = new Set<Candidate>();
    for (const { type, target, addedNodes, removedNodes } of changes) {
      const element = isElement(target) ? target : target.parentElement;
      const around = element?.closest(anyCandidate);
      if (around) {
        const candidate = candidates.get(around);
        if (!candidate) return undefined;
        touched.add(candidate);
      } else if (type === 'attributes' || hasCandidate(addedNodes)) return undefined;
      if (!around && removedNodes.length > 0 && isAnyGone()) return undefined;
    }
    return touched;
  }

  function isAnyGone(): boolean {
    for (const element of candidates.keys()) if (!element.isConnected) return true;
    return false;
  }

  return {
    look(next, changes) {
      looks += 1;
      const isKnown = page === next && looks % wholeEvery !== 0 && isFeed;
      const touched = isKnown && changes ? findTouched(changes) : undefined;
      if (!touched) readWhole(next);
      else if (touched.size === 0) return;
      for (const candidate of touched ?? []) {
        candidate.card = candidate.generation.read(candidate.element, next);
      }
      const before = cards;
      cards = toCards(candidates.values());
      if (!isSameCards(before, cards)) onCards(cards);
    },
    cards: () => cards,
  };
}

function hasCandidate(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) && (node.matches(anyCandidate) || node.querySelector(anyCandidate))) {
      return true;
    }
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
