import type { Card } from './card';
import { readScopes } from './hydration';
import type { Page } from './page-url';
import type { ParsedFacts } from './parse-facts';
import { readFeedCache, type StorageWindow } from './read-feed-cache';
import { readHeader } from './read-header';
import { readHydration } from './read-hydration';
import { readJsonLd } from './read-json-ld';
import { readTiles } from './read-tiles';

export interface DrawnFacts {
  /** What data has told already need not be read from the drawing. */
  know(facts: ParsedFacts): void;
  /** Reads the data script, once it is there. */
  readData(page: Page): void;
  /** Reads what is drawn now, and the page's feed cache for cards without data; passes on only what is new. */
  readDrawn(page: Page, cards: readonly Card[]): void;
}

export interface DrawnFactsOptions {
  window: StorageWindow & { document: ParentNode };
  onFacts(facts: ParsedFacts): void;
  now(): number;
}

/** A tab open for days forgets what it knew and reads it again. */
const maxKnown = 5_000;

/**
 * The sources inside the document: data script, JSON-LD, a profile's header, tiles. The drawn ones
 * are the least trusted and round; they only fill in where no data came.
 */
export function createDrawnFacts({ window, onFacts, now }: DrawnFactsOptions): DrawnFacts {
  const { document } = window;
  const knownPosts = new Set<string>();
  const readProfiles = new Set<string>();
  const told = new Map<string, string>();
  let isDataRead = false;
  /** Posts that the feed cache was last searched for: once for the same. */
  let lookedUp = '';

  function know({ evidence }: ParsedFacts): void {
    if (knownPosts.size > maxKnown) knownPosts.clear();
    if (readProfiles.size > maxKnown) readProfiles.clear();
    for (const { creator, posts } of evidence) {
      for (const { id } of posts) knownPosts.add(id);
      if (creator.profileReadAt !== undefined) readProfiles.add(creator.handle);
    }
  }

  const isUnread = (postId: string) => postId !== '' && !knownPosts.has(postId);

  /** What a response has told is newer than what the cache keeps. */
  function onlyUnread({ evidence, unreadable }: ParsedFacts): ParsedFacts {
    const unread = evidence.map(({ creator, posts }) => ({
      creator,
      posts: posts.filter(({ id }) => isUnread(id)),
    }));
    return { evidence: unread.filter(({ posts }) => posts.length > 0), unreadable };
  }

  /** Passes facts on unless the same source said the very same before. */
  function tell(source: string, facts: ParsedFacts): void {
    if (facts.evidence.length + facts.unreadable.length === 0) return;
    const text = JSON.stringify(facts, (key, value) =>
      key === 'observedAt' || key === 'profileReadAt' ? undefined : value,
    );
    if (told.get(source) === text) return;
    told.set(source, text);
    know(facts);
    onFacts(facts);
  }

  return {
    know,
    readData(page) {
      if (isDataRead || readScopes(document) === undefined) return;
      isDataRead = true;
      tell('hydration', readHydration(document, page, now()));
    },
    readDrawn(page, cards) {
      const observedAt = now();
      // TikTok may fill its cache, or come to For You, after the page was loaded.
      const unread = cards.flatMap(({ postId = '' }) => (isUnread(postId) ? [postId] : [])).join();
      if (page.kind === 'for-you' && unread !== '' && unread !== lookedUp) {
        lookedUp = unread;
        tell('feed-cache', onlyUnread(readFeedCache(window, observedAt)));
      }
      tell('json-ld', readJsonLd(document, page, observedAt));
      if (page.handle !== undefined && !readProfiles.has(page.handle)) {
        tell('header', readHeader(document, page, observedAt));
      }
      if (page.kind === 'profile' || page.kind === 'search') {
        tell(
          'tiles',
          readTiles(document, observedAt, (id) => knownPosts.has(id)),
        );
      }
    },
  };
}
