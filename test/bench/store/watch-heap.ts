import type { Page } from '@playwright/test';

const everyMs = 40;

/**
 * The most that a page's heap holds while something is going on, over what it held at rest before.
 *
 * @returns megabytes, what lies outside of the heap but belongs to it included
 */
export async function watchHeap(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const read = async () => {
    const usage: { usedSize: number; backingStorageSize?: number } =
      await session.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  };
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const resting = await read();
  let most = resting;
  let isGoingOn = true;
  const working = work().finally(() => {
    isGoingOn = false;
  });
  while (isGoingOn) {
    most = Math.max(most, await read());
    await page.waitForTimeout(everyMs);
  }
  await working;
  await session.detach();
  return (most - resting) / 1e6;
}
