import type { Caller } from './flow-result';

/** What the browser says of who sent a message; it cannot be forged by a page. */
export interface Sender {
  id?: string;
  url?: string;
  /** Chromium, and Firefox from 126. */
  origin?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

const tiktokOrigin = 'https://www.tiktok.com';

/**
 * Who sent a message: our content script in TikTok's top frame, or a page of this extension.
 *
 * @param self this extension: its id and the address its pages begin with
 * @returns `undefined` for everyone else: another extension, another site, a frame
 */
export function toCaller(
  sender: Sender,
  self: { id: string; pagesUrl: string },
): Caller | undefined {
  if (sender.id !== self.id || sender.url === undefined) return undefined;
  const isPrivate = sender.tab?.incognito ?? false;
  if (sender.url.startsWith(self.pagesUrl)) return { from: 'page', isPrivate };
  const isTikTok =
    sender.tab !== undefined &&
    (sender.frameId ?? 0) === 0 &&
    toOrigin(sender.url) === tiktokOrigin &&
    (sender.origin ?? tiktokOrigin) === tiktokOrigin;
  return isTikTok ? { from: 'tiktok', isPrivate, tabId: sender.tab?.id } : undefined;
}

function toOrigin(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
