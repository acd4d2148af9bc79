import type { Card } from './card';

export interface SeenObserver {
  /** All cards filled now; what is no longer among them is no longer watched. */
  setCards(cards: readonly Card[]): void;
}

export interface ObserveSeenOptions {
  signal: AbortSignal;
  /** At least half of the card was in view; once for each post on each card. */
  onSeen(card: Card): void;
}

/** TikTok reuses a card for as long as the tab lives. */
const maxPosts = 200;
/** What counts as seen. */
const visibleShare = 0.5;

/** Tells which cards the scout has had before their eyes. A card recycled for another post counts anew. */
export function observeSeen(
  window: Pick<typeof globalThis, 'IntersectionObserver'>,
  { signal, onSeen }: ObserveSeenOptions,
): SeenObserver {
  const cards = new Map<Element, Card>();
  const inView = new Set<Element>();
  const seenPosts = new WeakMap<Element, Set<string>>();

  function tell(element: Element): void {
    const card = cards.get(element);
    const post = card?.postId ?? card?.caption;
    if (card === undefined || post === undefined || !inView.has(element)) return;
    const seen = seenPosts.get(element) ?? new Set();
    if (seen.has(post)) return;
    if (seen.size >= maxPosts) seen.clear();
    seenPosts.set(element, seen.add(post));
    onSeen(card);
  }

  const observer = new window.IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, isIntersecting } of entries) {
        if (isIntersecting && intersectionRatio >= visibleShare) inView.add(target);
        else inView.delete(target);
        tell(target);
      }
    },
    { threshold: visibleShare },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    setCards(next) {
      const elements = new Set<Element>(next.map((card) => card.element));
      for (const element of cards.keys()) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        cards.delete(element);
        inView.delete(element);
      }
      for (const card of next) {
        const isNew = !cards.has(card.element);
        cards.set(card.element, card);
        if (isNew) observer.observe(card.element);
        else tell(card.element);
      }
    },
  };
}
