import { readScopes } from './hydration';
import { type Page, toHandle } from './page-url';
import { type ParsedFacts, parseFacts } from './parse-facts';
import { maxUsers, type PickedFacts, pickFacts } from './pick-facts';
import { isRaw, type Raw, readOwn } from './read-own';

/** Lists that were made for this visit: what is in them is current whatever the address says. */
const listScopes = new Set(['webapp.updated-items', 'ItemModule']);

/** Thousands of words, and no post among them. */
const labels = 'webapp.i18n-translation';

/**
 * Posts and account in the page's data script. The script tells of the first navigation only: what
 * does not match the address, by post id or handle, is an earlier page's and is left out.
 *
 * @param page the address as it is now
 * @param observedAt milliseconds
 * @returns empty where there is no script or nothing in it fits
 */
export function readHydration(document: ParentNode, page: Page, observedAt: number): ParsedFacts {
  const picked: PickedFacts = { items: [], users: [], comments: [] };
  for (const [name, scope] of Object.entries(readScopes(document) ?? {})) {
    if (name === labels) continue;
    const { items, users } = pickFacts({ [name]: scope, pairs: toPairs(scope) });
    const isList = listScopes.has(name);
    picked.items.push(...items.filter((item) => isList || isItemOf(page, item)));
    picked.users.push(...users.filter((user) => isUserOf(page, user)));
  }
  return parseFacts(picked, observedAt);
}

/** `UserModule` of 2022–23: `{ users: { [handle]: user }, stats: { [handle]: stats } }`. */
function toPairs(scope: unknown): Raw[] {
  const [users, stats] = [readOwn(scope, 'users'), readOwn(scope, 'stats')];
  if (!isRaw(users) || !isRaw(stats)) return [];
  return Object.entries(users)
    .slice(0, maxUsers)
    .map(([handle, user]) => ({ user, stats: readOwn(stats, handle) }));
}

function isItemOf(page: Page, item: Raw): boolean {
  if (page.postId !== undefined) return readOwn(item, 'id') === page.postId;
  const author = readOwn(item, 'author');
  const handle = typeof author === 'string' ? author : readOwn(author, 'uniqueId');
  return isHandleOf(page, handle);
}

function isUserOf(page: Page, user: Raw): boolean {
  return isHandleOf(page, readOwn(readOwn(user, 'user'), 'uniqueId'));
}

function isHandleOf(page: Page, handle: unknown): boolean {
  return (
    page.handle !== undefined && typeof handle === 'string' && toHandle(handle) === page.handle
  );
}
