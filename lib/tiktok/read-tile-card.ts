import type { Card } from './card';
import { toHandle } from './page-url';
import { readTileTarget } from './read-tiles';

/** The author under a tile; must be whom the tile's link names. */
const userLinks = '[data-e2e="search-card-user-link"], [data-e2e="explore-card-user-link"]';

/**
 * A filled tile of search results, explore or a tag page. The tile itself is one large button, so
 * the card is the box around it, which holds the caption and the author too.
 *
 * @param media the tile
 * @returns `undefined` for tiles without a post, LIVE rooms and accounts among them
 */
export function readTileCard(media: HTMLElement): Card | undefined {
  const target = readTileTarget(media);
  const element = media.parentElement;
  if (target === undefined || element === null) return undefined;
  const link = element.querySelector(userLinks)?.getAttribute('href');
  const author = toHandle(link);
  if (author !== undefined && author !== target.handle) return undefined;
  return { kind: 'search', element, media, postId: target.postId, handle: target.handle };
}
