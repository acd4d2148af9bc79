import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Evidence } from '@/lib/model/sighting';
import type { Card } from '@/lib/tiktok/card';
import { createCardBoard } from './card-board';
import type { RatedCreator } from './page-ratings';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Stands for an article: the board only compares elements. */
const article = () => ({}) as HTMLElement;

function card(element: HTMLElement, postId: string, handle: string): Card {
  return { kind: 'feed', element, media: element, postId, handle };
}

function setUp(handles: Record<string, string>, captions: Record<string, string> = {}) {
  const shown = new Map<HTMLElement, string>();
  const draws: string[] = [];
  const posts = new Map<HTMLElement, string | undefined>();
  const taken: Evidence[] = [];
  const seen: string[] = [];
  const abort = new AbortController();
  const board = createCardBoard({
    session: {
      rated({ postId = '' }) {
        const handle = handles[postId];
        if (handle === undefined) return undefined;
        return { key: `@${handle}`, creator: { handle, observedAt: 0 }, postId } as RatedCreator;
      },
      postIdOf: (handle, caption) => captions[`${handle}: ${caption}`],
      saw: ({ postId }) => void seen.push(postId),
      take: (evidence) => void taken.push(...evidence),
    },
    show(card, rated) {
      shown.set(card.element, rated.creator.handle);
      draws.push(rated.creator.handle);
      posts.set(card.element, rated.postId);
    },
    clear: (element) => void shown.delete(element),
    place: () => 'for-you',
    now: () => 1_000,
    signal: abort.signal,
  });
  return { board, shown, draws, posts, taken, seen, handles, abort };
}

test('a card whose post is known gets its chip at once, and is not drawn twice for nothing', () => {
  const { board, shown, draws } = setUp({ 71: 'glowbymaya' });
  const element = article();
  board.setCards([card(element, '71', 'glowbymaya')]);
  board.setCards([card(element, '71', 'glowbymaya')]);
  expect(shown.get(element)).toBe('glowbymaya');
  expect(draws).toEqual(['glowbymaya']);
});

test('an article recycled for another post changes its chip, and an emptied one loses it', () => {
  const { board, shown } = setUp({ 71: 'glowbymaya', 72: 'leafandlatte' });
  const element = article();
  board.setCards([card(element, '71', 'glowbymaya')]);
  board.setCards([card(element, '72', 'leafandlatte')]);
  expect(shown.get(element)).toBe('leafandlatte');
  board.setCards([]);
  expect(shown.size).toBe(0);
});

test("a chip never sits on another creator's card, not even while its post is unknown", () => {
  const { board, shown } = setUp({ 71: 'glowbymaya' });
  const element = article();
  board.setCards([card(element, '71', 'glowbymaya')]);
  board.setCards([card(element, '99', 'unread')]);
  expect(shown.size).toBe(0);
});

test('a post that says another author than its card is not shown', () => {
  const { board, shown } = setUp({ 71: 'glowbymaya' });
  board.setCards([card(article(), '71', 'somebodyelse')]);
  expect(shown.size).toBe(0);
});

test('data that comes later draws the waiting card', () => {
  const { board, shown, handles } = setUp({});
  const element = article();
  board.setCards([card(element, '71', 'glowbymaya')]);
  expect(board.counts()).toEqual({ cards: 1, joined: 0 });
  handles['71'] = 'glowbymaya';
  board.refresh(['@glowbymaya']);
  expect(shown.get(element)).toBe('glowbymaya');
  expect(board.counts()).toEqual({ cards: 1, joined: 1 });
});

test('a card whose data never comes is known by handle and post only, without any figure', () => {
  const { board, taken } = setUp({});
  board.setCards([card(article(), '71', 'glowbymaya')]);
  vi.advanceTimersByTime(2_000);
  expect(taken).toEqual([
    {
      creator: { handle: 'glowbymaya', observedAt: 1_000 },
      posts: [{ id: '71', observedAt: 1_000 }],
    },
  ]);
});

test('nothing is taken after the end', () => {
  const { board, taken, abort } = setUp({});
  board.setCards([card(article(), '71', 'glowbymaya')]);
  abort.abort();
  vi.advanceTimersByTime(5_000);
  expect(taken).toEqual([]);
});

test('a post that moves to another element while it waits is not forgotten', () => {
  const { board, taken } = setUp({});
  board.setCards([card(article(), '71', 'glowbymaya')]);
  vi.advanceTimersByTime(1_000);
  board.setCards([card(article(), '71', 'glowbymaya')]);
  vi.advanceTimersByTime(1_000);
  expect(taken.map(({ creator }) => creator.handle)).toEqual(['glowbymaya']);
});

test('a creator who gets an id later is drawn again, although known by handle until then', () => {
  const { board, draws } = setUp({ 71: 'glowbymaya' });
  board.setCards([card(article(), '71', 'glowbymaya')]);
  board.refresh(['tt_7']);
  expect(draws).toEqual(['glowbymaya', 'glowbymaya']);
});

test('a card without an id is joined, drawn and seen by author and caption', () => {
  const { board, posts, seen } = setUp({ 71: 'glowbymaya' }, { 'glowbymaya: five looks': '71' });
  const element = article();
  const photo: Card = {
    kind: 'feed',
    element,
    media: element,
    handle: 'glowbymaya',
    caption: 'five looks',
  };
  board.setCards([photo]);
  board.saw(photo);
  expect(posts.get(element)).toBe('71');
  expect(seen).toEqual(['71']);
});

test('a card without an id and without data is known by handle only', () => {
  const { board, taken } = setUp({});
  const element = article();
  board.setCards([{ kind: 'feed', element, media: element, handle: 'glowbymaya' }]);
  vi.advanceTimersByTime(2_000);
  expect(taken).toEqual([{ creator: { handle: 'glowbymaya', observedAt: 1_000 }, posts: [] }]);
});
