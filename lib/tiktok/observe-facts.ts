import { type BridgeTarget, factsEvent, listeningEvent, maxFactsLength } from './bridge-events';
import { readOwn } from './read-own';
import { createTokenBucket } from './token-bucket';

export interface ObserveFactsOptions {
  signal: AbortSignal;
  /** Picked facts, unchecked: for `parseFacts`. */
  onFacts(picked: unknown): void;
  /** Milliseconds. */
  now?: () => number;
}

/**
 * What one tab takes in at most. A scout's fastest scrolling brings some 5 posts a second, a
 * profile 35 at once; a page script that forges facts gets no further than this either.
 */
const batches = { capacity: 60, perSecond: 10 };
const rows = { capacity: 2_000, perSecond: 20 };
const retryMs = 1_000;

/**
 * The content script's side of the bridge: facts that the tap saw, those from before this call
 * included. Whatever is not JSON, too large or too much is dropped.
 *
 * @param target the page's document
 */
export function observeFacts(target: BridgeTarget, options: ObserveFactsOptions): void {
  const { signal, onFacts, now = Date.now } = options;
  const batchBucket = createTokenBucket(batches.capacity, batches.perSecond, now);
  const rowBucket = createTokenBucket(rows.capacity, rows.perSecond, now);
  let retry: ReturnType<typeof setTimeout> | undefined;

  const announce = () => target.dispatchEvent(new CustomEvent(listeningEvent));

  function onEvent(event: Event): void {
    const json: unknown = (event as CustomEvent).detail;
    if (!batchBucket.take(1)) {
      // Not cancelled: the tap keeps it, and is asked again.
      retry ??= setTimeout(() => {
        retry = undefined;
        announce();
      }, retryMs);
      return;
    }
    event.preventDefault();
    if (typeof json !== 'string' || json.length > maxFactsLength) return;
    const picked = parseJson(json);
    if (picked !== undefined && rowBucket.take(countRows(picked))) onFacts(picked);
  }

  target.addEventListener(factsEvent, onEvent, { signal });
  signal.addEventListener('abort', () => clearTimeout(retry), { once: true });
  if (!signal.aborted) announce();
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function countRows(picked: unknown): number {
  return ['items', 'users', 'comments'].reduce((sum, field) => {
    const list = readOwn(picked, field);
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);
}
