/** Unit tests read English on every machine: Node takes its languages, if it has any, from the system's. */
if ('navigator' in globalThis) {
  Object.defineProperty(globalThis.navigator, 'languages', { value: ['en-US', 'en'] });
}
