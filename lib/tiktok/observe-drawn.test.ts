import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Card } from './card';
import { createItem, observedAt } from './invented-item';
import { createDrawnFacts } from './observe-drawn';
import { readPage } from './page-url';
import { type ParsedFacts, parseFacts } from './parse-facts';

const forYou = readPage('https://www.tiktok.com/foryou');

function setUp(itemList: object[]) {
  const { document } = parseHTML('<html><body></body></html>');
  const read: string[] = [];
  let reads = 0;
  const localStorage = {
    getItem() {
      reads += 1;
      return JSON.stringify({ itemList });
    },
  };
  const drawn = createDrawnFacts({
    window: { document: document as unknown as Document, localStorage },
    now: () => observedAt,
    onFacts: ({ evidence }) => {
      for (const { posts } of evidence) read.push(...posts.map(({ id }) => id));
    },
  });
  return { drawn, read, reads: () => reads };
}

function card(postId: string): Card {
  const { document } = parseHTML('<article></article>');
  const element = document.querySelector('article') as unknown as HTMLElement;
  return { kind: 'feed', element, media: element, handle: 'glowbymaya', postId };
}

test('a card without data is looked up in the feed cache, once', () => {
  const { drawn, read, reads } = setUp([createItem({ id: '71' }), createItem({ id: '72' })]);
  drawn.know(parseFacts({ items: [createItem({ id: '72' })] }, observedAt));
  for (let change = 0; change < 3; change += 1) drawn.readDrawn(forYou, [card('71'), card('72')]);
  // What a response has told is newer than what the cache keeps.
  expect(read).toEqual(['71']);
  expect(reads()).toBe(1);
});

test('a card that the cache does not hold is not looked up again and again', () => {
  const { drawn, reads } = setUp([]);
  for (let change = 0; change < 3; change += 1) drawn.readDrawn(forYou, [card('73')]);
  expect(reads()).toBe(1);
  drawn.readDrawn(forYou, [card('73'), card('74')]);
  expect(reads()).toBe(2);
});

test('the cache is left alone on other pages and while all cards are known', () => {
  const { drawn, reads } = setUp([createItem({ id: '71' })]);
  drawn.readDrawn(readPage('https://www.tiktok.com/following'), [card('71')]);
  drawn.readDrawn(forYou, []);
  expect(reads()).toBe(0);
});

test('a label as drawn is told once, of a post whose counts are known, as of when they were read', () => {
  const { document } = parseHTML(
    '<html><body><article><p>Paid partnership</p></article></body></html>',
  );
  const told: ParsedFacts[] = [];
  const drawn = createDrawnFacts({
    window: { document: document as unknown as Document, localStorage: { getItem: () => null } },
    now: () => observedAt + 90_000,
    onFacts: (facts) => told.push(facts),
  });
  const element = document.querySelector('article') as unknown as HTMLElement;
  const cards = [{ ...card('71'), element, media: element }];
  drawn.readDrawn(forYou, cards);
  expect(told).toEqual([]);
  drawn.know(parseFacts({ items: [createItem({ id: '71' })] }, observedAt));
  for (let change = 0; change < 3; change += 1) drawn.readDrawn(forYou, cards);
  expect(told.map(({ evidence }) => evidence)).toEqual([
    [
      {
        creator: { id: '7000000000000000001', handle: 'glowbymaya', observedAt },
        posts: [{ id: '71', paidLabel: 'Paid partnership', observedAt }],
      },
    ],
  ]);
});
