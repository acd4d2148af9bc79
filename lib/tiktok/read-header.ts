import { creatorSchema } from '@/lib/model/creator';
import { readLabel } from './hydration';
import { type Page, toHandle } from './page-url';
import { parseChecked } from './parse-checked';
import { parseCountText } from './parse-count-text';
import type { ParsedFacts } from './parse-facts';
import { parseLink } from './parse-link';
import { parseText } from './parse-text';
import type { Unreadable } from './unreadable';

/**
 * The account in a profile's header as drawn: the last resort where no data came with the page.
 * Counts are rounded as drawn.
 *
 * The address changes before the header is drawn anew, so the header counts only when it names the
 * address's handle itself. Which of its two lines that is has changed: title until 2025-07,
 * subtitle from 2026-04.
 *
 * @param page the address as it is now
 * @param observedAt milliseconds
 * @returns empty on other pages, before the header is filled, and while it is another account's
 */
export function readHeader(document: ParentNode, page: Page, observedAt: number): ParsedFacts {
  const unreadable: Unreadable[] = [];
  const report = (field: string, reason: string) => unreadable.push({ field, reason });
  const found: ParsedFacts = { evidence: [], comments: [], unreadable };
  const header = findHeader(document, page);
  if (header === undefined) return found;
  const bio = read(header, 'user-bio');
  const candidate = {
    handle: page.handle,
    name: readName(header, page),
    // In place of an empty bio TikTok draws a sentence, in the language of the page.
    bio: bio === readLabel(document, 'No bio yet.') ? undefined : parseText(bio, 2_000),
    bioLink: parseLink(header.querySelector('[data-e2e="user-link"]')?.getAttribute('href')),
    followers: readCount(header, 'followers-count', report),
    following: readCount(header, 'following-count', report),
    hearts: readCount(header, 'likes-count', report),
    profileReadAt: bio === undefined ? undefined : observedAt,
    observedAt,
  };
  const creator = parseChecked(creatorSchema, candidate, ['handle'], 'user', report);
  if (creator !== undefined) found.evidence.push({ creator, posts: [] });
  return found;
}

/**
 * The drawn header of the account that the address names.
 *
 * @returns `undefined` on other pages and while the header is empty or still another account's
 */
export function findHeader(document: ParentNode, page: Page): Element | undefined {
  if (page.kind !== 'profile' || page.handle === undefined) return undefined;
  const root = document.querySelector('[data-e2e="user-page"]');
  const names = [read(root, 'user-title'), read(root, 'user-subtitle')];
  if (!root || !names.some((name) => toHandle(name) === page.handle)) return undefined;
  return root.querySelector('[class*="DivShareLayoutHeader"]') ?? root;
}

function readName(header: Element, page: Page): string | undefined {
  const names = [read(header, 'user-title'), read(header, 'user-subtitle')];
  // The handle line is in lower case; an account may be named like its handle in every letter.
  const name = names.find((one) => one !== undefined && one !== page.handle) ?? names[0];
  return name === '' ? undefined : parseText(name, 200);
}

function readCount(
  header: Element,
  name: string,
  report: (field: string, reason: string) => void,
): number | undefined {
  const text = read(header, name);
  const count = parseCountText(text);
  if (count === undefined && text !== undefined && text !== '') report(`user.${name}`, 'no count');
  return count;
}

function read(root: Element | null, name: string): string | undefined {
  return root?.querySelector(`[data-e2e="${name}"]`)?.textContent?.trim();
}
