/**
 * `node test/rig/show-language.ts es dark`: pictures of what speaks, in one language, for the eye of
 * whoever translates. With `rtl` the pages run from right to left, whatever the language.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createReplica } from '#test/replica/replica.ts';
import { buildIfNeeded } from '#test/rig/build-if-needed.ts';
import { chipOf, forYou, moveOn } from '#test/rig/feed-driver.ts';
import { installBrowser } from '#test/rig/install-browser.ts';
import { launchExtension } from '#test/rig/launch.ts';

const [locale = 'en', ...ways] = process.argv.slice(2);
const scheme = ways.includes('dark') ? 'dark' : 'light';
const isRightToLeft = ways.includes('rtl');
const folder = join('.output/languages', [locale, ...ways].join('-'));

await installBrowser();
await mkdir(folder, { recursive: true });
const scout = await launchExtension({
  extensionDir: await buildIfNeeded('e2e'),
  replica: createReplica({ cases: true, theme: scheme }),
  colorScheme: scheme,
  locale,
});
try {
  const feed = scout.context.pages()[0] ?? (await scout.context.newPage());
  await showFeed(feed);
  for (const handle of ['sponsored.suki', 'odd.numbers.nils', 'tiny.tamsin', 'private.paloma']) {
    await showDossier(feed, handle);
  }
  await showPages();
} finally {
  await scout.close();
}
console.log(`Look at ${folder}.`);

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Chips, a toast, and the two panels that keys open. */
async function showFeed(feed: Page): Promise<void> {
  const notices = feed.locator('feedscout-notice');
  await feed.goto(forYou);
  await feed.locator('feedscout-chip').first().waitFor();
  await feed.keyboard.press('s');
  await notices.getByRole('status').getByText('@').waitFor();
  await shoot(feed, 'chip-and-toast');
  await moveOn(feed, 'key');
  await feed.keyboard.press('x');
  await notices.locator('.reasons').waitFor();
  await shoot(feed, 'reasons');
  await feed.keyboard.press('2');
  await notices.locator('.reasons').waitFor({ state: 'detached' });
  await moveOn(feed, 'key');
  await feed.keyboard.press('?');
  await notices.locator('.keys').waitFor();
  await shoot(feed, 'keys');
  await feed.keyboard.press('Escape');
}

/** As tall as the dossier is long, with every fold open. */
async function showDossier(feed: Page, handle: string): Promise<void> {
  await feed.setViewportSize({ width: 1280, height: 3_600 });
  await feed.goto(`https://www.tiktok.com/@${handle}`);
  await chipOf(feed, handle).locator('.why').click();
  const dossier = feed.locator('feedscout-dossier');
  await dossier.locator('.dossier').waitFor();
  for (const fold of await dossier.locator('.more summary').all()) await fold.click();
  await feed.screenshot({
    path: join(folder, `dossier-${handle}.png`),
    clip: { x: 0, y: 0, width: 700, height: 3_600 },
  });
  await feed.keyboard.press('Escape');
  await feed.setViewportSize({ width: 1280, height: 800 });
}

/** Popup and workspace: both lists, the filters, the brief and the settings. */
async function showPages(): Promise<void> {
  for (const [name, path, viewport] of [
    ['popup', 'popup.html', { width: 640, height: 560 }],
    ['workspace', 'workspace.html', { width: 1800, height: 900 }],
  ] as const) {
    const page = await scout.openExtensionPage(path);
    await page.setViewportSize(viewport);
    if (isRightToLeft)
      await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
    await page.getByRole('rowheader').first().waitFor();
    await shoot(page, `${name}-shortlist`);
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('rowheader').nth(1).waitFor();
    await page.getByRole('checkbox').nth(1).check();
    await shoot(page, `${name}-seen`);
    await page.locator('.filter button').first().click();
    await shoot(page, `${name}-filters`);
    await page.keyboard.press('Escape');
    await page.locator('.header-end .square').first().click();
    await page.locator('.presets').waitFor();
    await shoot(page, `${name}-settings`);
    await page.locator('.page-header .button').click();
    await page.locator('.campaign .button').click();
    await page.locator('.niche-list').waitFor();
    await shoot(page, `${name}-brief`);
    await page.close();
  }
}
