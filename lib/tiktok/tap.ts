import { attempt } from './attempt';
import { pickFacts } from './pick-facts';
import { tapRequests } from './tap-requests';
import { tapResponses } from './tap-responses';
import type { TapSink, TapWindow } from './tap-window';
import { isJsonOfSize, isTappable, maxBodyBytes } from './tappable-url';
import { createTokenBucket } from './token-bucket';

export interface TapOptions {
  /** The page's window. */
  window: TapWindow;
  /** Picked facts as JSON, never empty ones, after the page has gone on with its work. */
  onFacts(json: string): void;
  /** Milliseconds. */
  now?: () => number;
}

/** Bodies looked at: a burst while a page loads, then some a second. */
const bodies = { capacity: 60, perSecond: 10 };
const idleTimeoutMs = 200;

/**
 * Reads along with the page. Runs in the page's world, before any script of the page, and must not
 * be noticed: it asks for nothing, changes nothing, throws nothing, and leaves the heavy work for
 * when the page is idle.
 *
 * @returns its undoing
 */
export function createTap({ window, onFacts, now = Date.now }: TapOptions): () => void {
  const { parse, stringify } = JSON;
  const { origin } = window.location;
  const setTimeout = window.setTimeout.bind(window);
  const requestIdleCallback = window.requestIdleCallback.bind(window);
  const bucket = createTokenBucket(bodies.capacity, bodies.perSecond, now);

  const sink: TapSink = {
    wants: (url, readHeader) =>
      isTappable(String(url), origin) &&
      isJsonOfSize(readHeader('content-type'), readHeader('content-length')),
    takeParsed(value) {
      if (!bucket.take(1)) return;
      const picked = pickFacts(value);
      if (picked.items[0] ?? picked.users[0] ?? picked.comments[0]) {
        setTimeout(() => attempt(() => onFacts(stringify(picked))), 0);
      }
    },
    takeText(text) {
      const json = String(text);
      if (json.length <= maxBodyBytes) sink.whenIdle(() => sink.takeParsed(parse(json)));
    },
    whenIdle: (run) => requestIdleCallback(() => attempt(run), { timeout: idleTimeoutMs }),
  };

  const undo = [...tapResponses(window, sink), tapRequests(window, sink)];
  return () => {
    for (const run of undo) run();
  };
}
