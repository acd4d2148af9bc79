import browser from 'webextension-polyfill';
import type { PageOpeners } from '@/lib/flows/open-page';

/**
 * Opens the side panel beside the popup, which then makes room.
 *
 * @returns to be called straight from a click: both browsers ask for one, and nothing may be awaited
 *   before. Hence the window is asked for ahead
 */
export function createPanelOpener(): () => void {
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  // The polyfill has no side panel: it is Chromium's alone.
  const { sidePanel } = (globalThis as unknown as { chrome: Pick<PageOpeners, 'sidePanel'> })
    .chrome;

  async function open() {
    if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
    else if (windowId !== undefined) await sidePanel?.open({ windowId });
    window.close();
  }
  return () => void open();
}
