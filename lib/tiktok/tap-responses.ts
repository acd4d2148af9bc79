import { type Hook, hookGetter, hookMethod, takeNative } from './hook';
import type { TapSink, TapWindow } from './tap-window';
import { isJsonOfSize, isTappable } from './tappable-url';

/**
 * Shows the bodies of fetch responses to the sink as the page itself reads them. Sits on
 * `Response.prototype`, below whatever the page wraps around `fetch`; arguments, responses and
 * bodies stay the page's own.
 *
 * - `json`, `text`: the sink sees the page's very result, just before the page does. The page gets
 *   a promise that settles the same way: had the tap listened to the page's own promise, a rejection
 *   that the page forgot to handle would count as handled.
 * - `arrayBuffer`, `blob`, `bytes`, `body`: a clone, made before the body is touched, is read when
 *   the page is idle
 *
 * @returns its undoing
 */
export function tapResponses(window: TapWindow, sink: TapSink): () => void {
  const { prototype } = window.Response;
  const urlOf = takeNative(prototype, 'url');
  const headersOf = takeNative(prototype, 'headers');
  const headerOf = takeNative(window.Headers.prototype, 'get');
  const isUsed = takeNative(prototype, 'bodyUsed');
  const cloneOf = takeNative(prototype, 'clone');
  const textOf = takeNative(prototype, 'text');
  const bodyOf = takeNative(prototype, 'body');
  const thenOf = takeNative(Promise.prototype, 'then');
  const { apply } = Reflect;
  const { origin } = window.location;
  const read = new WeakSet<object>();
  const cloned = new WeakSet<object>();

  function isWanted(response: unknown): response is object {
    try {
      const url = urlOf(response);
      if (typeof url !== 'string' || !isTappable(url, origin)) return false;
      const headers = headersOf(response);
      const [type, length] = ['content-type', 'content-length'].map((name) =>
        headerOf(headers, name),
      ) as (string | null)[];
      return isJsonOfSize(type ?? null, length ?? null);
    } catch {
      return false;
    }
  }

  function hookResult(take: (value: unknown) => void): Hook {
    return (target, response, args) => {
      const result = apply(target, response, args);
      if (!isWanted(response)) return result;
      read.add(response);
      try {
        return thenOf(result, (value: unknown) => {
          take(value);
          return value;
        });
      } catch {
        return result;
      }
    };
  }

  const hookBody: Hook = (target, response, args) => {
    if (isWanted(response)) readClone(response);
    return apply(target, response, args);
  };

  function readClone(response: object): void {
    try {
      if (read.has(response) || cloned.has(response) || isUsed(response) === true) return;
      const clone = cloneOf(response) as object;
      cloned.add(response).add(clone);
      sink.whenIdle(() => {
        // A page that only asked whether there is a body, and then read it as JSON.
        if (read.has(response)) discard(clone);
        else thenOf(textOf(clone), (text: unknown) => takeText(text), ignore);
      });
    } catch {
      // A locked or foreign body: nothing to read.
    }
  }

  function discard(clone: object): void {
    try {
      const body = bodyOf(clone) as ReadableStream | null;
      body?.cancel().catch(ignore);
    } catch {
      // Read or locked already.
    }
  }

  function takeText(text: unknown): void {
    if (typeof text === 'string') sink.takeText(text);
  }

  const undo = [
    hookMethod(prototype, 'json', hookResult(sink.takeParsed)),
    hookMethod(prototype, 'text', hookResult(takeText)),
    hookMethod(prototype, 'arrayBuffer', hookBody),
    hookMethod(prototype, 'blob', hookBody),
    hookMethod(prototype, 'bytes', hookBody),
    hookGetter(prototype, 'body', hookBody),
  ];
  return () => {
    for (const run of undo) run();
  };
}

function ignore(): void {}
