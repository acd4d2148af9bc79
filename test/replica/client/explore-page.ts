import { element } from './element.ts';
import { createGrid } from './grid.ts';
import { ask } from './network.ts';

/** A grid of what is going on. */
export function createExplorePage(signal: AbortSignal): HTMLElement {
  return element(
    'main',
    { id: 'main-content-explore_page', style: 'MainSearchContainer' },
    createGrid({
      list: 'explore-item-list',
      item: 'explore-item',
      signal,
      load: async (cursor) => {
        const reply = await ask('/api/explore/item_list/', { count: 14, cursor }, signal);
        return { items: reply.itemList ?? [], hasMore: reply.hasMore ?? false };
      },
    }),
  );
}
