import { attempt } from './attempt';
import { hookNative, takeNative } from './hook';
import type { TapSink, TapWindow } from './tap-window';

/**
 * Shows the bodies of XMLHttpRequests to the sink once they are loaded. `send` only gains a
 * listener; what it sends is never looked at (an extension that read it broke TikTok's messages,
 * https://github.com/extesy/hoverzoom/issues/1350).
 *
 * @returns its undoing
 */
export function tapRequests(window: TapWindow, sink: TapSink): () => void {
  const { prototype } = window.XMLHttpRequest;
  const urlOf = takeNative(prototype, 'responseURL');
  const typeOf = takeNative(prototype, 'responseType');
  const textOf = takeNative(prototype, 'responseText');
  const bodyOf = takeNative(prototype, 'response');
  const headerOf = takeNative(prototype, 'getResponseHeader');
  const addListener = takeNative(window.EventTarget.prototype, 'addEventListener');

  function onLoad(request: object): void {
    if (!sink.wants(urlOf(request), (name) => headerOf(request, name))) return;
    if (typeOf(request) === 'json') sink.takeParsed(bodyOf(request));
    // Throws where the page asked for bytes: these are left alone.
    else sink.takeText(textOf(request));
  }

  return hookNative(prototype, 'send', (target, request, args) => {
    // Throws for what is no request; the native call below says so.
    attempt(() =>
      addListener(request, 'load', () => attempt(() => onLoad(request)), { once: true }),
    );
    return Reflect.apply(target, request, args);
  });
}
