import { config } from './config.ts';
import { element } from './element.ts';
import { createGridItem, createSearchCaption } from './grid-item.ts';
import type { Item } from './item.ts';
import { remember } from './known-items.ts';

export interface GridOptions {
  /** Id and `data-e2e` of the list. */
  list: string;
  /** `data-e2e` of an item. */
  item: string;
  hasCaptions?: boolean;
  load(cursor: number): Promise<{ items: Item[]; hasMore: boolean }>;
  signal: AbortSignal;
}

/** A grid of posts that grows as one scrolls to its end. */
export function createGrid(options: GridOptions): HTMLElement {
  const list = element('div', {
    id: options.list,
    'data-e2e': options.list,
    mode: 'compact',
    style: options.hasCaptions ? 'DivSearchFeed' : 'DivVideoFeedV2',
  });
  const end = element('div', { style: 'DivGridEnd' });
  const node = element('div', { style: 'DivThreeColumnContainer' }, list, end);
  let count = 0;
  let isLoading = false;

  async function loadMore(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    const { items, hasMore } = await options.load(count);
    isLoading = false;
    if (options.signal.aborted) return;
    for (const item of remember(items)) {
      const cell = createGridItem(item, count, options.item);
      list.append(options.hasCaptions ? withCaption(cell, item, count) : element('div', {}, cell));
      count++;
    }
    if (count === 0) list.append(element('p', { style: 'PEmpty' }, config.labels.emptyTitle));
    if (!hasMore || items.length === 0) return observer.disconnect();
    // Still in sight: the observer would stay silent.
    if (end.getBoundingClientRect().top < innerHeight) void loadMore();
  }

  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) void loadMore();
  });
  observer.observe(end);
  options.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return node;
}

/** In search results the caption stands in the cell, after the card. */
function withCaption(cell: HTMLElement, item: Item, index: number): HTMLElement {
  cell.append(createSearchCaption(item, index));
  return cell;
}
