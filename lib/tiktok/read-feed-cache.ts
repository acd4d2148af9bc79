import { type ParsedFacts, parseFacts } from './parse-facts';
import { pickFacts } from './pick-facts';

const key = 'fyp-feed-cache';
const maxLength = 4_000_000;

/**
 * Posts that the page keeps for its next start: the first of the For You feed may come from here,
 * with no response to see.
 *
 * @param observedAt milliseconds
 * @returns empty where there is no cache, it is larger than 4 million characters, or no JSON
 */
export function readFeedCache(storage: Pick<Storage, 'getItem'>, observedAt: number): ParsedFacts {
  return parseFacts(pickFacts(readCache(storage)), observedAt);
}

function readCache(storage: Pick<Storage, 'getItem'>): unknown {
  try {
    const text = storage.getItem(key);
    return text === null || text.length > maxLength ? undefined : JSON.parse(text);
  } catch {
    // No JSON, or storage that the visitor has blocked.
    return undefined;
  }
}
