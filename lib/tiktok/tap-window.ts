/** What the tap needs of the page's window; a parameter, so that tests bring their own. */
export interface TapWindow {
  location: { origin: string };
  Response: { prototype: object };
  Headers: { prototype: object };
  XMLHttpRequest: { prototype: object };
  setTimeout<T>(run: (given: T) => void, ms: number, given: T): unknown;
  requestIdleCallback(run: () => void, options?: { timeout: number }): unknown;
}
