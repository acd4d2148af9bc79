import type { CreatorKey } from '@/lib/model/creator';
import type { Evidence, Place } from '@/lib/model/sighting';
import type { Card } from '@/lib/tiktok/card';
import type { RatedCreator } from './page-ratings';
import type { ScoutSession } from './scout-session';

export interface CardBoard {
  /** All cards filled now; those no longer among them lose their chip. */
  setCards(cards: readonly Card[]): void;
  /** Draws again what these creators' figures or state touch; `undefined`: everything. */
  refresh(keys: CreatorKey[] | undefined): void;
  /** A card was at least half visible. */
  saw(card: Card): void;
  /** Cards filled now, and how many of them carry a chip. */
  counts(): { cards: number; joined: number };
}

export interface CardBoardOptions {
  session: Pick<ScoutSession, 'rated' | 'postIdOf' | 'saw' | 'take'>;
  show(card: Card, rated: RatedCreator): void;
  clear(element: HTMLElement): void;
  place(): Place;
  now(): number;
  signal: AbortSignal;
}

/**
 * How long a card waits for its post's data before it is shown as known by name only. Data usually
 * is there before the card; the wait only avoids a flicker where the response is slow.
 */
const graceMs = 1_500;

/** Brings cards and rated creators together, by post id, and keeps them together while TikTok recycles. */
export function createCardBoard(options: CardBoardOptions): CardBoard {
  const { session, show, clear, place, now, signal } = options;
  const board = new Map<HTMLElement, { card: Card; key?: CreatorKey }>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of waiting.values()) clearTimeout(timer);
  });

  /** The post on the card: as the card says, else by its caption. */
  function postIdOf({ postId, handle, caption }: Card): string | undefined {
    if (postId !== undefined || handle === undefined || caption === undefined) return postId;
    return session.postIdOf(handle, caption);
  }

  function draw(card: Card) {
    const rated = session.rated({ ...card, postId: postIdOf(card) });
    const isOthers = rated && card.handle !== undefined && rated.creator.handle !== card.handle;
    if (!rated || isOthers) {
      const had = board.get(card.element)?.key;
      board.set(card.element, { card });
      if (had !== undefined) clear(card.element);
      if (!rated) waitFor(card);
      return;
    }
    board.set(card.element, { card, key: rated.key });
    show(card, rated);
  }

  /** After the grace the card itself is the evidence: a handle and, mostly, a post, no figures. */
  function waitFor({ postId, handle }: Card) {
    if (handle === undefined) return;
    const name = `${handle}/${postId ?? ''}`;
    if (waiting.has(name)) return;
    const timer = setTimeout(() => {
      waiting.delete(name);
      // TikTok may have drawn the same post into another element meanwhile.
      const isStillThere = [...board.values()].some(
        ({ card, key }) => key === undefined && card.handle === handle && card.postId === postId,
      );
      if (!isStillThere || session.rated({ postId, handle })) return;
      const observedAt = now();
      const evidence: Evidence = {
        creator: { handle, observedAt },
        posts: postId === undefined ? [] : [{ id: postId, observedAt }],
      };
      session.take([evidence]);
    }, graceMs);
    waiting.set(name, timer);
  }

  return {
    setCards(cards) {
      const filled = new Set(cards.map((card) => card.element));
      for (const [element, { key }] of board) {
        if (filled.has(element)) continue;
        board.delete(element);
        if (key !== undefined) clear(element);
      }
      for (const card of cards) {
        const shown = board.get(card.element);
        const isSame =
          shown?.key !== undefined &&
          shown.card.postId === card.postId &&
          shown.card.handle === card.handle &&
          shown.card.caption === card.caption &&
          shown.card.media === card.media;
        if (!isSame) draw(card);
      }
    },
    refresh(keys) {
      const wanted = keys && new Set(keys);
      for (const { card, key } of [...board.values()]) {
        // What is known by handle only may have been given another key by what changed.
        const isTouched = !wanted || key === undefined || wanted.has(key) || key.startsWith('@');
        if (isTouched) draw(card);
      }
    },
    saw(card) {
      const postId = postIdOf(card);
      if (postId !== undefined) session.saw({ postId, place: place(), at: now() });
    },
    counts() {
      const shown = [...board.values()];
      return { cards: shown.length, joined: shown.filter(({ key }) => key !== undefined).length };
    },
  };
}
