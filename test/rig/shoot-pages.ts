/**
 * `npm run screenshots -- --pages`: every page of the extension at three widths, light and dark, in
 * every language, into `.output/screens/`, to be looked at before a release.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createReplica } from '#test/replica/replica.ts';
import { chipOf, forYou } from '#test/rig/feed-driver.ts';
import { type ExtensionBrowser, launchExtension } from '#test/rig/launch.ts';
import { inventRunningCampaign } from '#test/rig/running-campaign.ts';
import { seedStore } from '#test/rig/seed-store.ts';

const widths = [360, 800, 1440];
const themes = ['light', 'dark'] as const;
const languages = ['en', 'es'];
const views = [
  'lists',
  'insights',
  'campaigns',
  'campaigns/c1',
  'outreach',
  'outreach/messages',
  'outreach/tracking',
  'partners',
  // As `inventRunningCampaign` has it: the fourth who was written to.
  'partners/tt_7000000015',
  'results',
  'results/tt_7000000015',
  'results/import',
  'planner',
  'report',
  'import',
  'data',
  'settings',
  'help',
  'help/start',
];

export interface ShootOptions {
  /** Folder of the e2e build. */
  extensionDir: string;
  outputDir: string;
  /** Creators on the shortlist. */
  creators?: number;
  languages?: readonly string[];
}

/** @returns how many pictures were taken */
export async function shootPages(options: ShootOptions): Promise<number> {
  const { extensionDir, outputDir, creators = 60 } = options;
  await mkdir(outputDir, { recursive: true });
  let taken = 0;
  const shoot = async (page: Page, name: string) => {
    await page.screenshot({ path: join(outputDir, `${name}.png`) });
    taken += 1;
  };
  for (const language of options.languages ?? languages) {
    const scout = await launchExtension({
      extensionDir,
      replica: createReplica({ seed: 'morning' }),
      locale: language,
    });
    await seedStore(scout, inventRunningCampaign(creators));
    for (const theme of themes) {
      await shootViews(scout, theme, (page, name) => shoot(page, `${name}-${theme}-${language}`));
      await shootFeed(scout, theme, (page, name) => shoot(page, `${name}-${theme}-${language}`));
    }
    await scout.close();
  }
  return taken;
}

type Shoot = (page: Page, name: string) => Promise<void>;

async function shootViews(scout: ExtensionBrowser, theme: 'light' | 'dark', shoot: Shoot) {
  const popup = await scout.openExtensionPage('popup.html');
  await popup.emulateMedia({ colorScheme: theme });
  await popup.setViewportSize({ width: 640, height: 560 });
  await popup.getByRole('rowheader').first().waitFor();
  await shoot(popup, 'popup');
  await popup.close();
  const page = await scout.openExtensionPage('workspace.html');
  await page.emulateMedia({ colorScheme: theme });
  for (const view of views) {
    await page.goto(page.url().replace(/#.*|$/, `#${view}`));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await waitForQuiet(page);
      await shoot(page, `${view.replaceAll('/', '-')}-${width}`);
    }
  }
  await page.close();
}

async function shootFeed(scout: ExtensionBrowser, theme: 'light' | 'dark', shoot: Shoot) {
  const feed = await scout.context.newPage();
  await feed.emulateMedia({ colorScheme: theme });
  await feed.goto(forYou);
  const chip = feed.locator('feedscout-chip').first();
  await chip.waitFor();
  const handle = (await chip.getAttribute('data-handle')) ?? '';
  await shoot(feed, 'feed');
  await chipOf(feed, handle).getByRole('button').first().click();
  await feed.locator('feedscout-dossier').waitFor();
  await shoot(feed, 'dossier');
  await feed.close();
}

/** Two frames without a skeleton: what is drawn then is what a person sees. */
function waitForQuiet(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const look = () => {
          quiet = document.querySelector('.skeleton') === null ? quiet + 1 : 0;
          if (quiet < 6) requestAnimationFrame(look);
          else resolve();
        };
        look();
      }),
  );
}
