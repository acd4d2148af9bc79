/** What the tap needs of the page's window; a parameter, so that tests bring their own. */
export interface TapWindow {
  location: { origin: string };
  Response: { prototype: object };
  Headers: { prototype: object };
  XMLHttpRequest: { prototype: object };
  EventTarget: { prototype: object };
  setTimeout(run: () => void, ms?: number): unknown;
  requestIdleCallback(run: () => void, options?: { timeout: number }): unknown;
}

/** What the tap does with a body it was shown. May throw, like any of its callers' natives. */
export interface TapSink {
  /** Whether a response is looked at at all. */
  wants(url: unknown, readHeader: (name: string) => unknown): boolean;
  /** An object that the page is about to use: read at once, kept nowhere. */
  takeParsed(value: unknown): void;
  /** JSON text: parsed when the page is idle. */
  takeText(text: unknown): void;
  /** Runs when the page is idle, soon in any case. */
  whenIdle(run: () => void): void;
}
