import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '#test/rig/launch.ts';

/** A view of the workspace, in a tab of its own. */
export function openWorkspace(scout: ExtensionBrowser, view: string): Promise<Page> {
  return scout.openExtensionPage(`workspace.html#${view}`);
}

/** The links of everybody who is in the scatter plot. */
export function pointLinks(page: Page): Locator {
  return page.getByRole('list', { name: 'Creators in the plot' }).getByRole('link');
}

/** One signal of the comparison, e.g. `Engagement`: its cells, one a creator. */
export function comparedCells(page: Page, signal: string): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: signal, exact: true }) })
    .getByRole('cell');
}

/** Where the point that is pointed at stands on the page, in pixels. */
export async function pointedAt(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.tip-ring').boundingBox();
  if (box === null) throw new Error('No point is pointed at');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
