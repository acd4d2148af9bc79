import type { Page } from '@playwright/test';
import { test as base, expect } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { chipOf } from '#test/rig/feed-driver.ts';
import { type ExtensionBrowser, launchExtension, waitForAddress } from '#test/rig/launch.ts';

const creators = [
  {
    handle: 'ada.glow',
    niche: 'skincare',
    language: 'en',
    exact: { followers: 34_210 },
    posts: [{ ageHours: 70 }, { ageHours: 140 }, { ageHours: 300 }],
  },
];

/** A browser in which Feedscout was installed a moment ago: its start is open. */
const test = base.extend<{ installed: ExtensionBrowser; start: Page }>({
  installed: async ({ replica, locale }, use) => {
    const scout = await launchExtension({
      extensionDir: '.output/chrome-mv3-e2e',
      replica,
      locale,
      keepsStartPage: true,
    });
    await use(scout);
    const violations = scout.violations();
    await scout.close();
    expect(violations, 'requests that went anywhere but to TikTok').toEqual([]);
  },
  start: async ({ installed, locale }, use) => {
    const { context } = installed;
    const start = context.pages()[1] ?? (await context.waitForEvent('page'));
    await waitForAddress(start, /#help\/start$/);
    // The browser opens it before it can be told the test's language: some words may be in its own.
    if (locale !== undefined && !locale.startsWith('en')) await start.reload();
    await use(start);
  },
});

test.use({ world: { awkward: false, creators, feedStart: ['@ada.glow'] } });

test('what is chosen in the start is in the brief and the settings, and the chips show a fit', async ({
  start,
  installed,
}) => {
  await expect(start.getByRole('heading', { name: /Which communities/ })).toBeVisible();
  await start.getByRole('searchbox', { name: 'Search niches and hashtags' }).fill('#skintok');
  await start.getByRole('checkbox', { name: 'Skincare' }).check();
  await start.getByRole('button', { name: 'Go on' }).click();
  await expect(start.getByRole('heading', { name: /Which sizes/ })).toBeFocused();
  await start.getByRole('radio', { name: 'Five-tier' }).check();
  await start.getByRole('button', { name: 'Go on' }).click();
  await start.getByRole('button', { name: 'Add English' }).click();
  await start.getByRole('button', { name: 'Go on' }).click();
  await expect(start.getByText('Click the pin beside Feedscout.')).toBeVisible();

  const opening = installed.context.waitForEvent('page');
  await start.getByRole('link', { name: 'Open TikTok' }).click();
  const feed = await opening;
  await expect(chipOf(feed, 'ada.glow')).toContainText(/Fit [6789]\d/);

  await start.bringToFront();
  await start.reload();
  await expect(start.getByText(/^Gone through on/)).toBeVisible();
  await start.getByRole('link', { name: 'Creators' }).click();
  await start.getByRole('button', { name: 'Edit brief' }).click();
  await expect(start.getByRole('checkbox', { name: 'Skincare' })).toBeChecked();
  await expect(start.getByText('Told by the table “Five-tier”.')).toBeVisible();
  await expect(start.getByRole('button', { name: 'Remove English from languages' })).toBeVisible();
});

test('every step can be skipped, and so can all of it: then nothing is set', async ({ start }) => {
  await start.getByRole('checkbox', { name: 'Skincare' }).check();
  await start.getByRole('button', { name: 'Skip this step' }).click();
  await start.getByRole('button', { name: 'Back' }).click();
  await expect(start.getByRole('checkbox', { name: 'Skincare' })).not.toBeChecked();
  await start.getByRole('button', { name: 'Skip all' }).click();
  await expect(start.getByText('You find the start again in Help')).toBeVisible();
  await expect(start.getByRole('button', { name: 'Write the brief' })).toBeVisible();
  await start.getByRole('link', { name: 'Help' }).click();
  await start.getByRole('link', { name: 'Go through the start again' }).click();
  await expect(start.getByText(/^Gone through on/)).toBeVisible();
});

test('the help lists the keys as they are bound now, and is searched', async ({ scout }) => {
  const help = await scout.openExtensionPage('workspace.html#help');
  await expect(keyOf(help, 'Shortlist, or take back')).toHaveText('S');
  await help.evaluate(bindShortlistToQ);
  await expect(keyOf(help, 'Shortlist, or take back')).toHaveText('Q');
  await expect(keyOf(help, 'Write a note')).toHaveText('N');

  await help.getByRole('searchbox', { name: 'Search the help' }).fill('geometric mean');
  await expect(help.getByRole('region', { name: 'Engagement' })).toBeVisible();
  await expect(help.getByRole('region', { name: 'Tier' })).toBeHidden();
  await help.getByRole('searchbox', { name: 'Search the help' }).fill('nothing like this');
  await expect(help.getByText('Nothing on “nothing like this”')).toBeVisible();
  await help.getByRole('searchbox', { name: 'Search the help' }).fill('');
  await help.getByRole('link', { name: 'Price at your CPM' }).click();
  await expect(help.getByRole('region', { name: 'Price at your CPM' })).toBeInViewport();
});

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES' });

  test('start and help speak it', async ({ start }) => {
    await expect(start.getByRole('heading', { name: /En qué comunidades/ })).toBeVisible();
    await start.getByRole('button', { name: 'Listo' }).click();
    await expect(start.getByText('Encaje 81').first()).toBeVisible();
    await start.getByRole('link', { name: 'Ayuda' }).click();
    await expect(start.getByRole('region', { name: 'Lo que nunca hacemos' })).toBeAttached();
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme });

    test('axe finds nothing on the start, the campaigns and a brief', async ({ scout }) => {
      const page = await scout.openExtensionPage('workspace.html#help/start');
      const found: Record<string, string[]> = {};
      for (const step of ['Niches', 'Sizes', 'Languages', 'Ready']) {
        await page.getByRole('button', { name: step }).click();
        found[step] = await findViolations(page);
      }
      for (const view of ['campaigns/new', 'campaigns/c1']) {
        await page.goto(page.url().replace(/#.*$/, `#${view}`));
        await expect(page.locator('.editor')).toBeVisible();
        found[view] = await findViolations(page);
      }
      await page.getByRole('button', { name: /^Campaign: / }).click();
      found.switcher = await findViolations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'Delete…' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      found.dialog = await findViolations(page);
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    });
  });
}

function keyOf(help: Page, does: string) {
  const pair = help.locator('dl > div').filter({ has: help.getByText(does, { exact: true }) });
  return pair.locator('dt');
}

/** Runs in the page, as the settings do it. */
function bindShortlistToQ(): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  return chrome.runtime.sendMessage({
    type: 'save-settings',
    settings: { shortcuts: { shortlist: 'q' } },
  });
}
