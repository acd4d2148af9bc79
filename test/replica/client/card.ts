import { createActionBar } from './action-bar.ts';
import { element } from './element.ts';
import { createLiveTile, createSuggestedTile } from './feed-tiles.ts';
import type { Item } from './item.ts';
import { createMediaCard } from './media-card.ts';

/** What fills one article of the list. */
export interface Card {
  node: HTMLElement;
  like(): void;
  togglePause(): void;
}

/** The card of a post, or the tile of what is none. */
export function createCard(item: Item, index: number, onComments: (item: Item) => void): Card {
  const tile = item.liveRoomInfo
    ? createLiveTile(item)
    : item.suggestedAccounts
      ? createSuggestedTile(item)
      : undefined;
  if (tile) {
    const node = element('div', { style: 'DivContentFlexLayout' }, tile);
    return { node, like: () => {}, togglePause: () => {} };
  }

  const bar = createActionBar(item, () => onComments(item));
  const media = createMediaCard(item, index, bar.like);
  const node = element('div', { style: 'DivContentFlexLayout' }, media.node, bar.node);
  attachFiber(media.node, item);
  return { node, like: bar.like, togglePause: media.togglePause };
}

/** React leaves its tree on the nodes; who looks for the item there, finds it two steps up. */
function attachFiber(node: HTMLElement, item: Item): void {
  const card = { memoizedProps: { item }, pendingProps: { item }, return: null };
  Object.assign(node, {
    __reactFiber$replica7: { memoizedProps: {}, pendingProps: {}, return: { return: card } },
    __reactProps$replica7: {},
  });
}
