import type { Page } from '@playwright/test';

/**
 * The unit of the page's figures: what the page itself pays for an item, one `JSON.parse` of its
 * reply. It is taken beside what it measures, so that a slow or busy machine slows both.
 */
export async function loadParseBodies(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const read = async (n: number) => (await fetch(`/bench/${n}`)).text();
    Object.assign(window, { benchBodies: await Promise.all([0, 1, 2].map(read)) });
  });
}

/** Milliseconds for a whole reply, in turn one of those loaded. */
export function timeParse(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { benchBodies = [] } = window as { benchBodies?: string[] };
    const body = benchBodies.shift() ?? '';
    benchBodies.push(body);
    const startedAt = performance.now();
    JSON.parse(body);
    return performance.now() - startedAt;
  });
}
