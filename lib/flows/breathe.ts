interface Yielding {
  scheduler?: { yield?(): Promise<void> };
}

/**
 * Lets the page draw and answer before work goes on. A timer would do, but a chain of them waits four
 * milliseconds each, half as long again as the work between them.
 */
export function breathe(world: Yielding = globalThis): Promise<void> {
  return world.scheduler?.yield ? world.scheduler.yield() : breatheBehind();
}

/**
 * The same for work that goes on in a tab behind others: there a timer waits a second, and a file of ten
 * thousand lines would take minutes.
 */
export function breatheBehind(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
