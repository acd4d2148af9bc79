/** Unit tests read English on every machine: Node takes its languages from the system's. */
Object.defineProperty(globalThis.navigator, 'languages', { value: ['en-US', 'en'] });
