import { browser } from 'wxt/browser';
import type { PageOpeners } from '@/lib/flows/open-page';

interface PanelOpeners extends Pick<PageOpeners, 'sidePanel'> {
  sidebarAction?: { open(): Promise<void> };
}

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
  // Each of the two is one browser's alone.
  const { sidePanel, sidebarAction } = browser as unknown as PanelOpeners;

  async function open() {
    if (import.meta.env.FIREFOX) await sidebarAction?.open();
    else if (windowId !== undefined) await sidePanel?.open({ windowId });
    window.close();
  }
  return () => void open();
}
