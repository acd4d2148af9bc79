import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  chromium,
  type Page,
  type ViewportSize,
  type Worker,
} from '@playwright/test';
import type { Replica } from '#test/replica/replica.ts';
import { findBrowser } from '#test/rig/find-browser.ts';
import { noBrowser } from '#test/rig/install-browser.ts';
import { createNetworkGuard, type Violation } from '#test/rig/network-guard.ts';
import { controlServiceWorker } from '#test/rig/service-worker.ts';

// The real popup is a target of type "other" when it appears, which Playwright leaves alone unless
// told so. Without this there is no page to click in after `action.openPopup`.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER ??= '1';

export interface LaunchOptions {
  /** A built extension, e.g. `.output/chrome-mv3-e2e`. */
  extensionDir: string;
  /** Is `https://www.tiktok.com/`. */
  replica: Replica;
  /** Default true. */
  headless?: boolean;
  /** Default: a fresh one, removed on close. Pass one to keep a profile over two launches. */
  userDataDir?: string;
  /** Default 1280 × 800; `null` leaves the window as a person sizes it. */
  viewport?: ViewportSize | null;
  colorScheme?: 'light' | 'dark';
  /** What the browser's user reads, in pages, content scripts and the extension's own pages alike. */
  locale?: string;
  /**
   * Port of a loopback server that is `https://www.tiktok.com/` in the replica's place, as the bench
   * has one: a route costs each request milliseconds. What then leaves the page is not written down.
   */
  servedAt?: number;
  /** The page that opens after an installation stays open; default: it is closed, as a scout would. */
  keepsStartPage?: boolean;
}

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Every request that went, or wanted to go, anywhere but to the replica; see network-guard. */
  violations(): Violation[];
  /** The running service worker, woken if it was stopped. */
  serviceWorker(): Promise<Worker>;
  stopServiceWorker(): Promise<void>;
  /** The real popup, as a click on the toolbar button opens it, over `page`. It dies when it loses focus. */
  openPopup(page: Page): Promise<Page>;
  /** `popup.html` (or another page of the extension) in a tab of its own. */
  openExtensionPage(path?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens Chromium with the extension in it and the network shut. */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = findBrowser();
  if (!browser) throw new Error(noBrowser);
  const { headless = true, viewport = { width: 1280, height: 800 } } = options;
  const extension = resolve(options.extensionDir);
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'feedscout-profile-')));
  const isInstalled = existsSync(join(profile, 'Default'));
  const guard = await createNetworkGuard(options.replica, options.servedAt);

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    // Playwright's own headless is a browser without extensions; `--headless=new` is the real one.
    headless: false,
    acceptDownloads: true,
    viewport,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    locale: options.locale ?? 'en-US',
    // A machine without a locale has no ü in the names of its files, and calls them "download".
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      // The popup may be no higher than the screen leaves room; headless has 800 × 600 by itself.
      ...(headless
        ? ['--headless=new', '--screen-info={2000x1200}', '--window-size=2000,1200']
        : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--disable-gpu',
      ...guard.args,
    ],
  });
  await guard.watch(context);
  const worker = await controlServiceWorker(context);
  // A new profile is an installation: its page would come to the front in the middle of a test.
  if (!isInstalled && options.keepsStartPage !== true) await closeStartPage(context);

  return {
    context,
    extensionId: worker.extensionId,
    violations: guard.violations,
    serviceWorker: worker.wake,
    stopServiceWorker: worker.stop,
    openPopup: async (page) => {
      await page.bringToFront();
      const running = await worker.wake();
      const before = new Set(context.pages());
      await running.evaluate(openActionPopup);
      const popup = await waitForNewPage(context, before);
      await waitForAddress(popup, /\/popup\.html/);
      return popup;
    },
    openExtensionPage: async (path = 'popup.html') => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${worker.extensionId}/${path}`);
      return page;
    },
    close: async () => {
      await context.close();
      guard.close();
      if (options.userDataDir === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The second page of a new profile. */
export async function closeStartPage(context: BrowserContext): Promise<void> {
  const start = context.pages()[1] ?? (await context.waitForEvent('page'));
  await waitForAddress(start, /\/workspace\.html#help\/start$/);
  await start.close();
}

/**
 * Waits until a page that the extension opened is loaded. Asked of the page itself: on a busy machine the
 * browser's word of its loading can pass before anybody listens.
 */
export async function waitForAddress(page: Page, address: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(location.href) && document.readyState === 'complete',
    address.source,
    { polling: 100, timeout: 20_000 },
  );
}

/** Its address may not be known yet when it appears. */
async function waitForNewPage(context: BrowserContext, before: ReadonlySet<Page>): Promise<Page> {
  const isNew = (page: Page) => !before.has(page);
  return context.pages().find(isNew) ?? context.waitForEvent('page', isNew);
}

/** Runs in the service worker. */
function openActionPopup(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { action: { openPopup(): Promise<void> } };
  };
  return chrome.action.openPopup();
}
