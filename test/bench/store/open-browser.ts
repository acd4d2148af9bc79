import type { Page } from '@playwright/test';
import { benchPage } from '#test/bench/store/lay-out-extension.ts';
import { createReplica } from '#test/replica/replica.ts';
import { closeStartPage, type ExtensionBrowser, launchExtension } from '#test/rig/launch.ts';

export interface BenchBrowser extends ExtensionBrowser {
  /** The bench's own page in the extension's origin, with its script. */
  page: Page;
  /** Its folder. */
  profile: string;
}

/**
 * Opens Chromium on a profile, with the bench's page in front.
 *
 * @param opensStartPage as the product does where it was not installed before
 */
export async function openBrowser(
  extension: string,
  profile: string,
  { opensStartPage }: { opensStartPage: boolean },
): Promise<BenchBrowser> {
  const browser = await launchExtension({
    extensionDir: extension,
    replica: createReplica({}),
    userDataDir: profile,
    viewport: { width: 1440, height: 900 },
    keepsStartPage: true,
  });
  // It would come to the front in the middle of a measurement.
  if (opensStartPage) await closeStartPage(browser.context);
  const page = await browser.openExtensionPage(benchPage);
  return { ...browser, page, profile };
}

/** Calls a function that the page's script left in the global scope; arguments and result are JSON. */
export async function callPage<Result>(
  page: Page,
  name: string,
  argument: object,
): Promise<Result> {
  const result = await page.evaluate(
    ([called, given]) => {
      const found = (globalThis as unknown as Record<string, unknown>)[called];
      if (typeof found !== 'function') throw new Error(`The page has no ${called}`);
      return found(given);
    },
    [name, argument] as const,
  );
  return result as Result;
}
