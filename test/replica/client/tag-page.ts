import { element } from './element.ts';
import { createGrid } from './grid.ts';
import { ask } from './network.ts';

/** All posts with one hashtag. */
export function createTagPage({ tag }: { tag: string }, signal: AbortSignal): HTMLElement {
  return element(
    'main',
    { id: 'main-content-challenge', style: 'MainSearchContainer' },
    element('h1', { 'data-e2e': 'challenge-title', style: 'H1ShareTitle' }, `#${tag}`),
    element('h2', { 'data-e2e': 'challenge-vvcount', style: 'H2ShareSubTitle' }, '20.2M videos'),
    createGrid({
      list: 'challenge-item-list',
      item: 'challenge-item',
      signal,
      load: async (cursor) => {
        const query = { challengeName: tag, count: 30, cursor };
        const reply = await ask('/api/challenge/item_list/', query, signal);
        return { items: reply.itemList ?? [], hasMore: reply.hasMore ?? false };
      },
    }),
  );
}
