import { createColumnList } from './column-list.ts';
import { createCommentsPanel } from './comments-panel.ts';
import { config } from './config.ts';
import { element } from './element.ts';
import { createFeedArrows } from './feed-arrows.ts';
import { readDeliveredItem } from './first-batch.ts';
import { createGrid } from './grid.ts';
import type { Item } from './item.ts';
import { recall, remember } from './known-items.ts';
import { ask } from './network.ts';
import type { Place } from './place.ts';
import { listenToShortcuts } from './shortcuts.ts';

type VideoPlace = Extract<Place, { kind: 'video' }>;

/**
 * An open post in the one-column layout: it comes first in a list that goes on with its creator's
 * others, with comments and related posts at the right. The address follows the list.
 */
export function createVideoPage(place: VideoPlace, signal: AbortSignal): HTMLElement {
  const page = element('div', { id: 'main-content-video_detail', style: 'DivMainContainer' });
  void findItem(place.postId, signal).then((item) => {
    if (signal.aborted) return;
    if (item) draw(page, item, signal);
    else {
      page.append(
        element('div', { style: 'DivErrorContainer' }, element('p', {}, config.labels.goneTitle)),
      );
    }
  });
  return page;
}

async function findItem(id: string, signal: AbortSignal): Promise<Item | undefined> {
  const here = readDeliveredItem(id) ?? recall(id);
  if (here) return here;
  const reply = await ask('/api/item/detail/', { itemId: id }, signal);
  return reply.itemInfo?.itemStruct;
}

function draw(page: HTMLElement, first: Item, signal: AbortSignal): void {
  const comments = createCommentsPanel(signal);
  const side = createSide(first, comments.node, signal);
  let cursor = 0;
  let hasMoved = false;
  const list = createColumnList({
    signal,
    onComments: () => side.show('comments'),
    onCurrent: (item, index) => {
      const kind = item.imagePost ? 'photo' : 'video';
      const path = `/@${item.author.uniqueId}/${kind}/${item.id}`;
      if (hasMoved || index > 0) history.replaceState({}, '', path);
      hasMoved ||= index > 0;
      if (comments.node.hidden) comments.toggle(item);
      else comments.follow(item);
    },
    loadMore: async () => {
      const query = { uniqueId: first.author.uniqueId, count: 15, cursor };
      const reply = await ask('/api/post/item_list/', query, signal);
      cursor += reply.itemList?.length ?? 0;
      const others = (reply.itemList ?? []).filter((item) => item.id !== first.id);
      return { items: remember(others), hasMore: reply.hasMore ?? false };
    },
  });
  page.append(
    element(
      'div',
      { style: 'DivContentContainer' },
      element('div', { style: 'DivLeftContainer' }, list.node, createFeedArrows(list)),
      side.node,
    ),
  );
  listenToShortcuts(list, signal);
  list.replace([first]);
}

function createSide(item: Item, comments: HTMLElement, signal: AbortSignal) {
  const { labels } = config;
  const content = element('div', { style: 'DivTabContainer' }, comments);
  let related: HTMLElement | undefined;

  function show(tab: 'comments' | 'related'): void {
    if (tab === 'related') {
      related ??= createGrid({
        list: 'related-item-list',
        item: 'related-item',
        signal,
        load: async (cursor) => {
          const reply = await ask(
            '/api/related/item_list/',
            { itemID: item.id, count: 16, cursor },
            signal,
          );
          return { items: reply.itemList ?? [], hasMore: reply.hasMore ?? false };
        },
      });
    }
    content.replaceChildren(tab === 'related' && related ? related : comments);
  }

  const node = element(
    'div',
    { style: 'DivVideoListTabBarWrapper' },
    element(
      'div',
      { class: 'TUXTabBar-list' },
      element(
        'button',
        { type: 'button', id: 'comments', onclick: () => show('comments') },
        labels.comments,
      ),
      element(
        'button',
        { type: 'button', id: 'related', onclick: () => show('related') },
        labels.youMayLike,
      ),
    ),
    content,
  );
  return { node, show };
}
