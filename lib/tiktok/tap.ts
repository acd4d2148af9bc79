import { type PickedFacts, pickFacts } from './pick-facts';
import { tapRequests } from './tap-requests';
import { tapResponses } from './tap-responses';
import type { TapSink, TapWindow } from './tap-window';
import { maxBodyBytes } from './tappable-url';
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
  const setTimeout = window.setTimeout.bind(window);
  const requestIdleCallback = window.requestIdleCallback?.bind(window);
  const bucket = createTokenBucket(bodies.capacity, bodies.perSecond, now);

  const sink: TapSink = {
    takeParsed(value) {
      // Runs inside the page's promise: whatever goes wrong, the page must not see it.
      attempt(() => {
        if (!bucket.take(1)) return;
        const picked = pickFacts(value);
        if (hasFacts(picked)) setTimeout(() => attempt(() => onFacts(stringify(picked))), 0);
      });
    },
    takeText(text) {
      if (text.length > maxBodyBytes) return;
      sink.whenIdle(() => sink.takeParsed(parse(text)));
    },
    whenIdle(run) {
      if (requestIdleCallback) requestIdleCallback(() => attempt(run), { timeout: idleTimeoutMs });
      else setTimeout(() => attempt(run), 0);
    },
  };

  const undo = [tapResponses(window, sink), tapRequests(window, sink)];
  return () => {
    for (const run of undo) run();
  };
}

function hasFacts({ items, users, comments }: PickedFacts): boolean {
  return items.length + users.length + comments.length > 0;
}

/** An error of ours must not reach the page's error handlers. */
function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // No JSON after all, a BigInt, a hostile toJSON: that body is lost.
  }
}
