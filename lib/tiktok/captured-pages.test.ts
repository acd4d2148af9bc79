import { expect, test } from 'vitest';
import { toRounded } from '@/lib/model/count';
import type { Card } from './card';
import { cardGenerations } from './card-generations';
import { createDrawnFacts } from './observe-drawn';
import { readPage } from './page-url';
import type { ParsedFacts } from './parse-facts';
import { readCards } from './read-cards';
import { readHeader } from './read-header';
import { readHydration } from './read-hydration';
import { readTheme } from './read-theme';
import { readTiles } from './read-tiles';
import { isAbsent, openPage, readCapture } from './real-data';

const observedAt = Date.UTC(2026, 10, 1);
const site = 'https://www.tiktok.com';
const noPage = readPage(site);

/** The address that a saved page was saved from, as the page itself says. */
function addressOf(document: Document): string {
  const [, canonical] = /"canonical":("[^"]*")/.exec(document.documentElement.innerHTML) ?? [];
  return JSON.parse(canonical ?? '""');
}

const handleOf = (document: Document) => readPage(addressOf(document)).handle ?? '';
const postIdOf = (document: Document) => readPage(addressOf(document)).postId ?? '';

for (const { name, selector, read, evidence } of cardGenerations) {
  for (const proof of evidence) {
    if ('page' in proof) {
      test.skipIf(isAbsent)(`${name}: ${proof.cards} cards on ${proof.page}`, () => {
        const document = openPage(proof.page);
        const page = readPage(addressOf(document));
        const cards = [...document.querySelectorAll<HTMLElement>(selector)].flatMap(
          (candidate) => read(candidate, page) ?? [],
        );
        expect(
          cards.length,
          `"${selector}" no longer finds the cards of ${proof.page}: repair the reader, or correct the evidence`,
        ).toBe(proof.cards);
      });
    }
    if ('inventory' in proof) {
      test.skipIf(isAbsent)(`${name}: ${proof.inventory} was on ${proof.on}`, () => {
        const line = readCapture('data-e2e-inventory.md')
          .split('\n')
          .find((one) => one.startsWith(`| \`${proof.inventory}\``));
        expect(line).toContain(`${proof.on} ×${proof.count}`);
      });
    }
  }
}

test('every generation has evidence and months in order', () => {
  for (const { name, evidence, seen } of cardGenerations) {
    expect(evidence.length, name).toBeGreaterThan(0);
    for (const month of seen) expect(month).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(seen[0] <= seen[1], name).toBe(true);
  }
});

const outsideOfButton = (card: Card) => card.element.closest('[role="button"]') === null;

test.skipIf(isAbsent)(
  'on the one-column page every filled article is a card joined by id, and no shell is',
  () => {
    const document = openPage('page-video-one-column-2025-11-en.html');
    const articles = [...document.querySelectorAll('article')];
    const filled = articles.filter((article) => article.childElementCount > 0);
    const cards = readCards(document, readPage(addressOf(document)));
    expect(articles.length - filled.length).toBeGreaterThan(0);
    expect(cards.map(({ element }) => element)).toEqual(filled);
    for (const card of cards) {
      const inPlayer = /xgwrapper-\d+-(\d+)/.exec(card.element.innerHTML)?.[1];
      expect(card.postId).toBe(inPlayer);
      expect(card.handle).toBe(handleOf(document));
      expect(card.kind).toBe('feed');
      expect(card.media.getAttribute('data-e2e')).toBe('feed-video');
      expect(outsideOfButton(card)).toBe(true);
    }
    expect(new Set(cards.map(({ postId }) => postId)).size).toBe(cards.length);
  },
);

test.skipIf(isAbsent)(
  'search results are cards around their picture, each the post of its own link',
  () => {
    const document = openPage('page-search-2026-04-en.html');
    const cards = readCards(document, readPage(`${site}/search?q=corgi`));
    for (const card of cards) {
      const href = card.media.querySelector('a')?.getAttribute('href') ?? '';
      expect(href).toBe(`${site}/@${card.handle}/video/${card.postId}`);
      expect(card.element.querySelector('[data-e2e="search-card-video-caption"]')).not.toBeNull();
      expect(card.element.contains(card.media) && card.element !== card.media).toBe(true);
      expect(outsideOfButton(card)).toBe(true);
    }
  },
);

test.skipIf(isAbsent)('search results are read as drawn where no response was seen', () => {
  const document = openPage('page-search-2026-04-en.html');
  const { evidence, unreadable } = readTiles(document, observedAt);
  expect(unreadable).toEqual([]);
  const posts = evidence.flatMap((one) => one.posts);
  expect(posts).toHaveLength(24);
  const drawn = [...document.querySelectorAll('[data-e2e="video-views"]')].map(
    (one) => one.textContent ?? '',
  );
  expect(posts.map(({ plays }) => plays).toSorted()).toEqual(
    drawn
      .map((text) =>
        Math.round(
          Number.parseFloat(text) * (text.endsWith('K') ? 1e3 : text.endsWith('M') ? 1e6 : 1),
        ),
      )
      .toSorted(),
  );
  const links = document.querySelectorAll(
    '[data-e2e="search-card-video-caption"] a[href^="/tag/"]',
  );
  const linked = new Set(
    [...links].map((link) =>
      decodeURIComponent(link.getAttribute('href')?.slice(5) ?? '').toLowerCase(),
    ),
  );
  expect(new Set(posts.flatMap(({ hashtags }) => hashtags ?? []))).toEqual(linked);
  const first = posts[0]?.id ?? '';
  expect(
    readTiles(document, observedAt, (id) => id === first).evidence.flatMap((one) => one.posts),
  ).toHaveLength(23);
});

test.skipIf(isAbsent)('the two-column page has one card around picture and author', () => {
  const document = openPage('page-video-two-column-2025-07-fr.html');
  const cards = readCards(document, noPage);
  expect(cards).toHaveLength(1);
  expect(cards[0]).toMatchObject({
    kind: 'feed',
    handle: handleOf(document),
    postId: postIdOf(document),
  });
  expect(cards[0] && outsideOfButton(cards[0])).toBe(true);
});

const profiles = [
  { file: 'page-profile-2026-04-en.html', posts: 38 },
  { file: 'page-profile-2025-03-no-statsV2.html', posts: 0 },
];

/** A count as the header draws it, in full. */
function drawnCount(document: Document, name: string): number {
  const text = document.querySelector(`[data-e2e="${name}"]`)?.textContent ?? '';
  const unit = text.endsWith('K') ? 1e3 : text.endsWith('M') ? 1e6 : 1;
  return Math.round(Number.parseFloat(text) * unit);
}

/** What the page's own data says of its account. */
function rawUserOf(document: Document): { bioLink?: { link: string } } {
  const data = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? '{}';
  return JSON.parse(data).__DEFAULT_SCOPE__['webapp.user-detail'].userInfo.user;
}

for (const { file, posts } of profiles) {
  test.skipIf(isAbsent)(`${file}: the header is its account’s card, and nobody else’s`, () => {
    const document = openPage(file);
    const handle = handleOf(document);
    const cards = readCards(document, readPage(addressOf(document)));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ kind: 'profile', handle });
    expect(cards[0]).not.toHaveProperty('postId');
    for (const address of [`${site}/@someone.else`, `${site}/@${handle}/video/1`, `${site}/`])
      expect(readCards(document, readPage(address)), address).toEqual([]);
  });

  test.skipIf(isAbsent)(`${file}: the header as drawn agrees with the data it came with`, () => {
    const document = openPage(file);
    const page = readPage(addressOf(document));
    const link = rawUserOf(document).bioLink?.link;
    const header = readHeader(document, page, observedAt).evidence[0]?.creator;
    const data = readHydration(document, page, observedAt).evidence[0]?.creator;
    expect(header).toMatchObject({
      handle: page.handle,
      followers: drawnCount(document, 'followers-count'),
      following: drawnCount(document, 'following-count'),
      hearts: drawnCount(document, 'likes-count'),
      profileReadAt: observedAt,
    });
    expect(header?.name).toBe(data?.name);
    expect(header?.bio).toBe(data?.bio);
    expect(header?.bioLink).toBe(link);
    expect(data?.bioLink).toBe(link);
    expect(data?.profileReadAt).toBe(observedAt);
    expect(readHeader(document, readPage(`${site}/@someone.else`), observedAt).evidence).toEqual(
      [],
    );
    expect(readHydration(document, readPage(`${site}/@someone.else`), observedAt).evidence).toEqual(
      [],
    );
  });

  test.skipIf(isAbsent)(
    `${file}: all ${posts} posts of the list are read, pinned ones known`,
    () => {
      const document = openPage(file);
      const { evidence } = readTiles(document, observedAt);
      const all = evidence.flatMap((one) => one.posts);
      expect(all).toHaveLength(posts);
      const handle = handleOf(document);
      expect(evidence.every(({ creator }) => creator.handle === handle)).toBe(true);
      const badges = document.querySelectorAll('[data-e2e="video-card-badge"]');
      expect(all.filter(({ isPinned }) => isPinned)).toHaveLength(badges.length);
      expect(all.every(({ plays }) => plays !== undefined)).toBe(true);
    },
  );
}

test.skipIf(isAbsent)('a profile and the list of its posts are read as of the same moment', () => {
  const document = openPage('page-profile-2026-04-en.html');
  const page = readPage(addressOf(document));
  const facts: ParsedFacts[] = [];
  const drawn = createDrawnFacts({
    window: { document, localStorage: { getItem: () => null } },
    onFacts: (one) => facts.push(one),
    now: () => observedAt,
  });
  drawn.readData(page);
  drawn.readDrawn(page, readCards(document, page));
  const evidence = facts.flatMap((one) => one.evidence);
  expect(evidence.some(({ creator }) => creator.profileReadAt === observedAt)).toBe(true);
  const posts = evidence.flatMap((one) => one.posts);
  expect(posts).toHaveLength(38);
  for (const post of posts) {
    expect(post.observedAt).toBe(observedAt);
    expect(post.createdAt).toBeLessThan(observedAt);
    expect(post.isPinned).toBeTypeOf('boolean');
  }
});

test.skipIf(isAbsent)('the data of a profile has exact hearts where the header rounds', () => {
  const document = openPage('page-profile-2026-04-en.html');
  const { evidence } = readHydration(document, readPage(addressOf(document)), observedAt);
  const hearts = evidence[0]?.creator.hearts ?? 0;
  expect(hearts % 100).not.toBe(0);
  expect(toRounded(hearts)).toBe(drawnCount(document, 'likes-count'));
});

test.skipIf(isAbsent)('the data of an open post counts for its own address only', () => {
  const document = openPage('page-video-one-column-2025-11-en.html');
  const at = (id: string) =>
    readHydration(document, readPage(`${site}/@${handleOf(document)}/video/${id}`), observedAt)
      .evidence;
  const id = postIdOf(document);
  expect(at(id)[0]?.posts[0]?.id).toBe(id);
  expect(at('7500000000000000001')).toEqual([]);
  expect(readHydration(document, noPage, observedAt).evidence).toEqual([]);
});

test.skipIf(isAbsent)('the theme is the root’s', () => {
  const themeOf = (file: string) =>
    readTheme({ document: openPage(file), getComputedStyle: () => ({}) as CSSStyleDeclaration });
  expect(themeOf('page-video-one-column-2025-11-en.html')).toBe('dark');
  expect(themeOf('page-video-two-column-2025-07-fr.html')).toBe('light');
});
