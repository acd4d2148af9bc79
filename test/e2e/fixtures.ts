import { test as base, expect, type Page, type ViewportSize } from '@playwright/test';
import type { ReplicaOptions } from '#test/replica/options.ts';
import { createReplica, type Replica } from '#test/replica/replica.ts';
import { chipOf, forYou } from '#test/rig/feed-driver.ts';
import { type ExtensionBrowser, launchExtension } from '#test/rig/launch.ts';

interface Options {
  /** What the replica is told. */
  world: ReplicaOptions;
  /** `production` has closed shadow roots: nothing in them can be located. */
  build: 'e2e' | 'production';
  windowSize: ViewportSize;
}

interface Fixtures {
  replica: Replica;
  /** Chromium with the extension; fails the test if anything asked the network. */
  scout: ExtensionBrowser;
  /** The For You page with the first chip drawn. */
  feed: Page;
}

const folders = { e2e: '.output/chrome-mv3-e2e', production: '.output/chrome-mv3' };

export const test = base.extend<Options & Fixtures>({
  world: [{}, { option: true }],
  build: ['e2e', { option: true }],
  windowSize: [{ width: 1280, height: 800 }, { option: true }],
  replica: async ({ world }, use) => {
    await use(createReplica(world));
  },
  scout: async ({ replica, build, windowSize, colorScheme, locale }, use) => {
    const scout = await launchExtension({
      extensionDir: folders[build],
      replica,
      viewport: windowSize,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      locale,
    });
    await use(scout);
    const violations = scout.violations();
    await scout.close();
    expect(violations, 'requests that went anywhere but to TikTok').toEqual([]);
  },
  feed: async ({ scout, replica, build }, use) => {
    const feed = scout.context.pages()[0] ?? (await scout.context.newPage());
    await feed.goto(forYou);
    await expect(feed.locator('feedscout-chip').first()).toBeVisible();
    const first = replica.truth.feed.find(({ kind }) => kind === 'post');
    if (build === 'e2e' && first?.kind === 'post') {
      await expect(chipOf(feed, replica.truth.post(first.postId).handle)).toBeVisible();
    }
    await use(feed);
  },
});

export { expect };
