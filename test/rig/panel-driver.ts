import type { Locator, Page } from '@playwright/test';
import { type ExtensionBrowser, waitForAddress } from '#test/rig/launch.ts';

/** As wide as Chromium opens it. */
const panelSize = { width: 360, height: 900 };

/** The real side panel, opened as a person does: popup, then its button. It outlives the popup. */
export async function openSidePanel(scout: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await scout.openPopup(page);
  const appearing = scout.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open side panel' }).click();
  const panel = await appearing;
  await waitForAddress(panel, /\/sidepanel\.html$/);
  // Playwright gives it the size of the other pages.
  await panel.setViewportSize(panelSize);
  return panel;
}

/** The upper part: whoever is looked at. */
export function followedIn(panel: Page): Locator {
  return panel.getByRole('region', { name: 'The creator you look at' });
}

/** Handle of the creator in the upper part. */
export function followedHandle(panel: Page): Locator {
  return followedIn(panel).locator('h2 .handle');
}

/** The card of one creator of the shortlist. */
export function cardOf(panel: Page, handle: string): Locator {
  return panel
    .getByRole('listitem')
    .filter({ has: panel.getByRole('link', { name: `@${handle}`, exact: true }) });
}
