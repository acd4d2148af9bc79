import { attempt } from './attempt';
import { type Hook, hookNative, takeNative } from './hook';
import type { TapSink, TapWindow } from './tap-window';

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
export function tapResponses(window: TapWindow, sink: TapSink): (() => void)[] {
  const { prototype } = window.Response;
  const urlOf = takeNative(prototype, 'url');
  const headersOf = takeNative(prototype, 'headers');
  const headerOf = takeNative(window.Headers.prototype, 'get');
  const cloneOf = takeNative(prototype, 'clone');
  const textOf = takeNative(prototype, 'text');
  const thenOf = takeNative(Promise.prototype, 'then');
  const { apply } = Reflect;
  /** What was read whole; `false` for what a clone is kept of until then. */
  const isRead = new WeakMap<object, boolean>();

  const isWanted = (response: object) =>
    sink.wants(urlOf(response), (name) => headerOf(headersOf(response), name));

  function hookResult(take: (value: unknown) => void): Hook {
    return (target, response, args) => {
      const result = apply(target, response, args);
      const seen = attempt(() => {
        if (!isWanted(response)) return undefined;
        isRead.set(response, true);
        return thenOf(result, (value: unknown) => {
          attempt(() => take(value));
          return value;
        });
      });
      return seen ?? result;
    };
  }

  const hookBody: Hook = (target, response, args) => {
    attempt(() => {
      if (!isWanted(response) || isRead.has(response)) return;
      const clone = cloneOf(response);
      isRead.set(response, false);
      sink.whenIdle(() => {
        // True by now for a page that only asked whether there is a body, and then read it as JSON.
        if (!isRead.get(response)) thenOf(textOf(clone), sink.takeText, () => {});
      });
    });
    return apply(target, response, args);
  };

  return [
    hookNative(prototype, 'json', hookResult(sink.takeParsed)),
    hookNative(prototype, 'text', hookResult(sink.takeText)),
    ...['arrayBuffer', 'blob', 'bytes', 'body'].map((name) =>
      hookNative(prototype, name, hookBody),
    ),
  ];
}
