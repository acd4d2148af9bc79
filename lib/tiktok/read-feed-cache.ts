import { type ParsedFacts, parseFacts } from './parse-facts';
import { pickFacts } from './pick-facts';

const key = 'fyp-feed-cache';
const maxLength = 4_000_000;

/** What reading the cache needs of a window. */
export interface StorageWindow {
  readonly localStorage: Pick<Storage, 'getItem'>;
}

/**
 * Posts that the page keeps for its next start: the first of the For You feed may come from here,
 * with no response to see.
 *
 * @param window whose storage may be closed to us: then asking for it throws
 * @param observedAt milliseconds
 * @returns empty where there is no cache, it is larger than 4 million characters, or no JSON
 */
export function readFeedCache(window: StorageWindow, observedAt: number): ParsedFacts {
  return parseFacts(pickFacts(readCache(window)), observedAt);
}

function readCache(window: StorageWindow): unknown {
  try {
    const text = window.localStorage.getItem(key);
    return text === null || text.length > maxLength ? undefined : JSON.parse(text);
  } catch {
    // No JSON, or storage that the visitor has blocked.
    return undefined;
  }
}
