import { hookMethod, takeNative } from './hook';
import type { TapSink, TapWindow } from './tap-window';
import { isJsonOfSize, isTappable } from './tappable-url';

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
  const { apply } = Reflect;
  const { origin } = window.location;

  function onLoad(this: unknown): void {
    try {
      const url = urlOf(this);
      if (typeof url !== 'string' || !isTappable(url, origin)) return;
      const header = (name: string) => (headerOf(this, name) ?? null) as string | null;
      if (!isJsonOfSize(header('content-type'), header('content-length'))) return;
      const type = typeOf(this);
      if (type === 'json') sink.takeParsed(bodyOf(this));
      if (type !== '' && type !== 'text') return;
      const text = textOf(this);
      if (typeof text === 'string') sink.takeText(text);
    } catch {
      // The page's business goes on.
    }
  }

  return hookMethod(prototype, 'send', (target, request, args) => {
    try {
      addListener(request, 'load', onLoad, { once: true });
    } catch {
      // No XMLHttpRequest: the native call below says so.
    }
    return apply(target, request, args);
  });
}
