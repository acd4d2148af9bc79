import type { Card } from './card';
import { type Page, toHandle } from './page-url';
import { readPlayerPostId } from './read-feed-card';

const author = '[data-e2e="browse-user-avatar"], [data-e2e="browse-username"]';

/**
 * The one open post of a two-column page or of the view that opens over a list.
 *
 * @param media the picture; the card is the nearest element around it that names the author too
 * @returns `undefined` until the author is drawn
 */
export function readDetailCard(media: HTMLElement, page: Page): Card | undefined {
  const element = findAround(media);
  if (element === undefined) return undefined;
  const handle = readHandle(element);
  if (handle === undefined) return undefined;
  const postId = readPlayerPostId(media) ?? readAddressedPostId(page, handle);
  return { kind: 'feed', element, media, handle, ...(postId === undefined ? {} : { postId }) };
}

function findAround(media: HTMLElement): HTMLElement | undefined {
  for (let around = media.parentElement; around; around = around.parentElement) {
    if (around === media.ownerDocument.body) return undefined;
    if (around.querySelector(author)) return around;
  }
  return undefined;
}

function readHandle(element: Element): string | undefined {
  const avatar = element.querySelector('[data-e2e="browse-user-avatar"]')?.getAttribute('href');
  const name = element.querySelector('[data-e2e="browse-username"]')?.textContent;
  const handles = [toHandle(avatar), toHandle(name)].filter((handle) => handle !== undefined);
  return handles.every((handle) => handle === handles[0]) ? handles[0] : undefined;
}

/** A photo post has no player. One post is open here, and the address names it if it names the author. */
function readAddressedPostId(page: Page, handle: string): string | undefined {
  return page.handle === handle ? page.postId : undefined;
}
