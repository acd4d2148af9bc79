import type { Request } from '@/lib/messages';
import type { Caller } from './flow-result';

/** The part of the browser that opens pages. */
export interface PageOpeners {
  tabs: { create(options: { url: string }): Promise<unknown> };
  runtime: { getURL(path: string): string };
  /** Chromium only. Works straight after a click, before anything else is awaited. */
  sidePanel?: { open(options: { tabId: number } | { windowId: number }): Promise<void> };
}

/**
 * Opens the workspace in a tab of its own, or the side panel beside the tab that asks.
 *
 * @returns whether it could: Firefox opens its sidebar from the extension's own pages alone
 */
export async function openPage(
  { page, view }: Pick<Extract<Request, { type: 'open-page' }>, 'page' | 'view'>,
  { tabId }: Pick<Caller, 'tabId'>,
  { tabs, runtime, sidePanel }: PageOpeners,
): Promise<boolean> {
  if (page === 'workspace') {
    await tabs.create({ url: runtime.getURL(`workspace.html${view ? `#${view}` : ''}`) });
    return true;
  }
  if (sidePanel === undefined || tabId === undefined) return false;
  await sidePanel.open({ tabId });
  return true;
}
