import { attempt } from './attempt';
import { apply, type Hook, hookNative, takeNative } from './hook';
import { pickFacts } from './pick-facts';
import type { TapWindow } from './tap-window';
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

/**
 * Reads along with the page. Runs in the page's world, before any script of the page, and must not
 * be noticed: it asks for nothing, changes nothing, throws nothing, and leaves the heavy work for
 * when the page is idle. Sits on the prototypes, below whatever the page wraps around `fetch`;
 * arguments, responses and bodies stay the page's own.
 *
 * - `json` and `text` of a response: the page's very result is seen just before the page sees it.
 *   The page gets a promise that settles the same way: had the tap listened to the page's own
 *   promise, a rejection that the page forgot to handle would count as handled.
 * - `arrayBuffer`, `blob`, `bytes`, `body` of a response: a clone, made before the body is touched,
 *   is read when the page is idle
 * - `response` and `responseText` of an XMLHttpRequest: what the page is given, once it is whole.
 *   `send` is left alone (an extension that read what it sends broke TikTok's messages,
 *   https://github.com/extesy/hoverzoom/issues/1350).
 *
 * Stays as long as the page: once scripts have wrapped what it put there, nobody can take it away.
 */
export function createTap({ window, onFacts, now = Date.now }: TapOptions): void {
  const { parse, stringify } = JSON;
  const { origin } = window.location;
  const { setTimeout, requestIdleCallback } = window;
  const { prototype: responses } = window.Response;
  const { prototype: requests } = window.XMLHttpRequest;
  const urlOf = takeNative(responses, 'url');
  const headersOf = takeNative(responses, 'headers');
  const headerOf = takeNative(window.Headers.prototype, 'get');
  const cloneOf = takeNative(responses, 'clone');
  const textOf = takeNative(responses, 'text');
  const thenOf = takeNative(Promise.prototype, 'then');
  const requestUrlOf = takeNative(requests, 'responseURL');
  const requestHeaderOf = takeNative(requests, 'getResponseHeader');
  const readyStateOf = takeNative(requests, 'readyState');
  // Bodies looked at: a burst while a page loads, then some a second.
  const bucket = createTokenBucket(60, 10, now);
  /** What was read whole: `true` for a response, the body for a request, which may be sent again. */
  const read = new WeakMap<object, unknown>();

  /** @param header reads a header of the response */
  function isWanted(url: unknown, header: (name: string) => unknown): boolean {
    return (
      isTappable(String(url), origin) &&
      isJsonOfSize(header('content-type'), header('content-length'))
    );
  }

  function isWantedResponse(response: object): boolean {
    return isWanted(urlOf(response), (name) => headerOf(headersOf(response), name));
  }

  /** Soon in any case. */
  function whenIdle(run: () => void): void {
    requestIdleCallback(() => attempt(run), { timeout: 200 });
  }

  /** An object is read at once, since the page is about to use it, and kept nowhere; a text when idle. */
  function take(body: unknown): void {
    if (typeof body === 'string') {
      if (body.length <= maxBodyBytes) whenIdle(() => take(parse(body)));
      return;
    }
    if (!bucket.take(1)) return;
    const picked = pickFacts(body);
    if (picked.items[0] ?? picked.users[0] ?? picked.comments[0]) {
      setTimeout(attempt, 0, () => onFacts(stringify(picked)));
    }
  }

  const hookResult: Hook = (target, response, args) => {
    const result = apply(target, response, args);
    const seen = attempt(() => {
      if (!isWantedResponse(response)) return undefined;
      read.set(response, true);
      return thenOf(result, (body: unknown) => {
        attempt(() => take(body));
        return body;
      });
    });
    return seen ?? result;
  };

  const hookBody: Hook = (target, response, args) => {
    attempt(() => {
      if (read.has(response) || !isWantedResponse(response)) return;
      const clone = cloneOf(response);
      read.set(response, false);
      whenIdle(() => {
        // True by now for a page that only asked whether there is a body, and then read it as JSON.
        if (!read.get(response)) thenOf(textOf(clone), take, () => {});
      });
    });
    return apply(target, response, args);
  };

  const hookRequest: Hook = (target, request, args) => {
    const body = apply(target, request, args);
    attempt(() => {
      if (readyStateOf(request) !== 4 || read.get(request) === body) return;
      read.set(request, body);
      if (isWanted(requestUrlOf(request), (name) => requestHeaderOf(request, name))) take(body);
    });
    return body;
  };

  for (const name of ['json', 'text']) hookNative(responses, name, hookResult);
  for (const name of ['arrayBuffer', 'blob', 'bytes', 'body'])
    hookNative(responses, name, hookBody);
  for (const name of ['response', 'responseText']) hookNative(requests, name, hookRequest);
}
