import type { Creator } from '@/lib/model/creator';
import type { Card } from './card';
import { readScopes } from './hydration';
import type { Page } from './page-url';
import { readPaidLabels } from './paid-labels';
import type { ParsedFacts } from './parse-facts';
import { readFeedCache, type StorageWindow } from './read-feed-cache';
import { readHeader } from './read-header';
import { readHydration } from './read-hydration';
import { readJsonLd } from './read-json-ld';
import { readPaidLabel } from './read-paid-label';
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

/** A feed can be scrolled for hours: the oldest is forgotten, and read again if it comes again. */
const maxKnown = 1_000;

/**
 * The sources inside the document: data script, JSON-LD, a profile's header, tiles. The drawn ones
 * are the least trusted and round; they only fill in where no data came.
 */
export function createDrawnFacts({ window, onFacts, now }: DrawnFactsOptions): DrawnFacts {
  const { document } = window;
  /** Whose a post is and when it was read, by its id. */
  const knownPosts = new Map<string, Pick<Creator, 'id' | 'handle' | 'observedAt'>>();
  const toldLabels = new Map<string, string>();
  /** Whose label was looked for. A card in which something has changed since is another object. */
  const searched = new WeakSet<Card>();
  const readProfiles = new Set<string>();
  const told = new Map<string, string>();
  let isDataRead = false;
  /** Posts that the feed cache was last searched for: once for the same. */
  let lookedUp = '';

  function know({ evidence }: ParsedFacts): void {
    for (const { creator, posts } of evidence) {
      const { id: creatorId, handle } = creator;
      for (const { id, observedAt } of posts) {
        knownPosts.delete(id);
        knownPosts.set(id, { ...(creatorId && { id: creatorId }), handle, observedAt });
      }
      if (creator.profileReadAt !== undefined) readProfiles.add(creator.handle);
    }
    forgetOldest(knownPosts);
    forgetOldest(readProfiles);
  }

  const isUnread = (postId: string) => postId !== '' && !knownPosts.has(postId);

  /** What a response has told is newer than what the cache keeps. */
  function onlyUnread({ evidence, comments, unreadable }: ParsedFacts): ParsedFacts {
    const unread = evidence.map(({ creator, posts }) => ({
      creator,
      posts: posts.filter(({ id }) => isUnread(id)),
    }));
    return { evidence: unread.filter(({ posts }) => posts.length > 0), comments, unreadable };
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

  /**
   * A label is told only of a post whose counts are known, as of when they were read: it must not
   * make them look fresher than they are.
   */
  function tellLabels(cards: readonly Card[]): void {
    const unsearched = cards.filter((card) => !searched.has(card));
    if (unsearched.length === 0) return;
    const labels = readPaidLabels(document);
    for (const card of unsearched) {
      const creator = knownPosts.get(card.postId ?? '');
      if (card.postId === undefined || creator === undefined) continue;
      if (creator.handle !== card.handle) continue;
      searched.add(card);
      const paidLabel = readPaidLabel(card, labels);
      if (paidLabel === undefined || toldLabels.get(card.postId) === paidLabel) continue;
      toldLabels.set(card.postId, paidLabel);
      forgetOldest(toldLabels);
      const post = { id: card.postId, paidLabel, observedAt: creator.observedAt };
      onFacts({ evidence: [{ creator, posts: [post] }], comments: [], unreadable: [] });
    }
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
      tellLabels(cards);
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

function forgetOldest(known: Map<string, unknown> | Set<string>): void {
  for (const key of known.keys()) {
    if (known.size <= maxKnown) return;
    known.delete(key);
  }
}
