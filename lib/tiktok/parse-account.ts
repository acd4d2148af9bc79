import { readPage, toHandle } from './page-url';

/** Whom a text names, or why that cannot be told. */
export type AccountText =
  | { handle: string }
  | {
      problem: 'short-link' | 'other-site' | 'no-account' | 'is-email' | 'not-a-handle';
    };

const tiktokHost = /^(?:www\.|m\.)?tiktok\.com$/;
/** They lead somewhere only when they are asked, and nothing here asks. 2026-11 */
const shortLinkHost = /^v[mt]\.tiktok\.com$/;
const address = /^(?:https?:)?\/\/|^(?:[\w-]+\.)*tiktok\.com(?:[/?#]|$)|^[\w-]+(?:\.[\w-]+)+\//i;

/**
 * The account that a pasted text or a cell names: `@maya`, `maya`, or the address of a profile or of a
 * post of theirs, as browsers and phones copy it.
 *
 * @returns the handle, lower case; else the reason why it names nobody
 * @example parseAccount('https://www.tiktok.com/@Maya.B/video/75?lang=en') // { handle: 'maya.b' }
 * @example parseAccount('vm.tiktok.com/ZMabc/') // { problem: 'short-link' }
 */
export function parseAccount(text: string): AccountText {
  const trimmed = text.trim();
  if (address.test(trimmed)) return parseAddress(trimmed);
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(trimmed)) return { problem: 'is-email' };
  if (/[\s/?#]/.test(trimmed)) return { problem: 'not-a-handle' };
  // No handle ends in a full stop; a sentence does.
  const handle = toHandle(trimmed.replace(/\.+$/, ''));
  return handle === undefined ? { problem: 'not-a-handle' } : { handle };
}

function parseAddress(text: string): AccountText {
  const whole = /^https?:/i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(whole)) return { problem: 'not-a-handle' };
  const { hostname, pathname } = new URL(whole);
  if (shortLinkHost.test(hostname)) return { problem: 'short-link' };
  if (!tiktokHost.test(hostname)) return { problem: 'other-site' };
  if (/^\/t\/./.test(pathname)) return { problem: 'short-link' };
  const path = pathname.replace('/%40', '/@');
  const { handle } = readPage(`https://www.tiktok.com${path}`);
  return handle === undefined ? { problem: 'no-account' } : { handle };
}
