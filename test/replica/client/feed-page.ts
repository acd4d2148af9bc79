import { type ColumnList, createColumnList, type LoadMore } from './column-list.ts';
import { createCommentsPanel } from './comments-panel.ts';
import { config } from './config.ts';
import { counters } from './counters.ts';
import { element } from './element.ts';
import { createFeedArrows } from './feed-arrows.ts';
import { readFirstItems } from './first-batch.ts';
import type { Item } from './item.ts';
import { remember } from './known-items.ts';
import { ask } from './network.ts';
import { listenToShortcuts } from './shortcuts.ts';

/** Where one left a feed, to come back to. */
const left = new Map<string, { items: Item[]; index: number; from: number }>();

/** The For You and the Following page. */
export function createFeedPage(kind: 'feed' | 'following', signal: AbortSignal): HTMLElement {
  const page = element('main', {
    id: kind === 'feed' ? 'main-content-homepage_hot' : 'main-content-homepage_follow',
    style: 'MainFeedContainer',
  });
  const before = left.get(kind);
  const first = before?.items ?? (kind === 'feed' ? readFirstItems() : []);
  // Where the next For You batch begins; a refresh goes on from there, as TikTok never repeats.
  let from = before?.from ?? (first.length > 0 ? config.pageSize : 0);

  const loadMore: LoadMore = async () => {
    const reply =
      kind === 'feed'
        ? await ask(
            '/api/recommend/item_list/',
            { count: config.pageSize, replicaFrom: from, from_page: 'fyp' },
            signal,
          )
        : await ask('/api/following/item_list/', { count: config.pageSize, cursor: from }, signal);
    const items = reply.itemList ?? [];
    from += items.length;
    // No list at all is a failure, not the end.
    return { items: remember(items), hasMore: reply.itemList ? reply.hasMore === true : true };
  };

  const panel = createCommentsPanel(signal);
  const list: ColumnList = createColumnList({
    loadMore,
    signal,
    onComments: (item) => panel.toggle(item),
    onCurrent: (item) => panel.follow(item),
  });
  page.append(list.node, createFeedArrows(list), panel.node);
  listenToShortcuts(list, signal);
  counters.refresh = async () => list.replace((await loadMore(0)).items);
  signal.addEventListener('abort', () => left.set(kind, { ...list.position(), from }), {
    once: true,
  });
  requestAnimationFrame(() => list.replace(remember(first), before?.index));
  return page;
}
