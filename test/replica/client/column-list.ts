import { type Card, createCard } from './card.ts';
import { config } from './config.ts';
import { counters } from './counters.ts';
import { element } from './element.ts';
import type { Item } from './item.ts';

/** More posts from this place on. */
export type LoadMore = (from: number) => Promise<{ items: Item[]; hasMore: boolean }>;

export interface ColumnListOptions {
  loadMore: LoadMore;
  onCurrent?: (item: Item, index: number) => void;
  onComments: (item: Item) => void;
  signal: AbortSignal;
}

/** The list of articles, one a screen, that scrolls by itself inside the window. */
export interface ColumnList {
  node: HTMLElement;
  move(step: number): void;
  current(): Card | undefined;
  /** All posts so far, and where one is among them. */
  position(): { items: Item[]; index: number };
  /** Other posts in the same articles. */
  replace(items: Item[], index?: number): void;
}

/** How near the end one may come before more is asked for. */
const aheadOfEnd = 4;

/** How long after a failed request one tries again. */
const retryMs = 1_000;

/**
 * Every post has an article from the start, but only those near the current one are filled. When
 * one is emptied, only what the page itself put there goes, as with React; what others put there
 * stays behind in an empty shell.
 */
export function createColumnList(options: ColumnListOptions): ColumnList {
  const node = element('div', { id: 'column-list-container', style: 'DivColumnListContainer' });
  const articles: HTMLElement[] = [];
  const cards = new Map<number, Card>();
  let items: Item[] = [];
  let currentIndex = -1;
  let isLoading = false;
  let hasMore = true;
  let retries = 3;

  function append(more: Item[]): void {
    for (const _ of more) {
      const article = element('article', {
        'data-scroll-index': articles.length,
        shape: 'vertical',
        'data-e2e': 'recommend-list-item-container',
        style: 'ArticleItemContainer',
      });
      articles.push(article);
      node.append(article);
    }
    items = [...items, ...more];
  }

  function fill(index: number): void {
    const [article, item] = [articles[index], items[index]];
    if (!article || !item || cards.has(index)) return;
    const card = createCard(item, index, options.onComments);
    cards.set(index, card);
    if (!config.redesigned) article.id = `one-column-item-${index}`;
    // React appends; a foreign first child stays first.
    article.append(card.node);
  }

  function empty(index: number): void {
    cards.get(index)?.node.remove();
    cards.delete(index);
    articles[index]?.removeAttribute('id');
  }

  function show(index: number): void {
    for (const filled of [...cards.keys()]) {
      if (Math.abs(filled - index) > config.mountRadius) empty(filled);
    }
    for (let near = index - config.mountRadius; near <= index + config.mountRadius; near++)
      fill(near);
    const item = items[index];
    if (index === currentIndex || !item) return;
    currentIndex = index;
    counters.currentIndex = index;
    counters.currentId = item.id;
    options.onCurrent?.(item, index);
    if (index + aheadOfEnd >= items.length) void load();
  }

  async function load(): Promise<void> {
    if (isLoading || !hasMore || options.signal.aborted) return;
    isLoading = true;
    const reply = await options.loadMore(items.length);
    isLoading = false;
    if (options.signal.aborted) return;
    if (reply.items.length === 0 && reply.hasMore && retries-- > 0) {
      setTimeout(load, retryMs);
      return;
    }
    hasMore = reply.hasMore && reply.items.length > 0;
    append(reply.items);
    show(Math.max(0, currentIndex));
  }

  const onScroll = () => {
    if (node.clientHeight > 0) show(Math.round(node.scrollTop / node.clientHeight));
  };
  node.addEventListener('scroll', onScroll, { passive: true, signal: options.signal });

  return {
    node,
    move(step) {
      const target = Math.min(articles.length - 1, Math.max(0, Math.max(0, currentIndex) + step));
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const behavior = config.scrolling === 'instant' || isCalm ? 'instant' : 'smooth';
      node.scrollTo({ top: target * node.clientHeight, behavior });
    },
    current: () => cards.get(currentIndex),
    position: () => ({ items, index: Math.max(0, currentIndex) }),
    replace(next, index = 0) {
      for (const filled of [...cards.keys()]) empty(filled);
      items = [];
      currentIndex = -1;
      const surplus = next.slice(articles.length);
      for (const article of articles.splice(next.length)) article.remove();
      items = next.slice(0, articles.length);
      append(surplus);
      node.scrollTo({ top: index * node.clientHeight, behavior: 'instant' });
      show(index);
      if (next.length === 0) void load();
    },
  };
}
