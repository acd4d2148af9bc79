/**
 * Lets the page draw and answer between two pieces of work. No timer: in a tab behind others one waits a
 * second, and a file of ten thousand lines would take minutes.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
