import { setTimeout as wait } from 'node:timers/promises';
import type { Figure } from '#test/bench/figure.ts';
import { toSpread } from '#test/bench/statistics.ts';
import type { BenchPage } from './bench-page.ts';

/** What the page's watch saw of one filled card. */
interface FilledCard {
  index: number;
  /** Frames painted with the card and without its chip; absent: the chip has not come. */
  frames?: number;
}

/**
 * Frames that a card is shown without its chip. The chip is in the DOM before the frame is painted, or
 * it is not: a busy machine makes frames late, but not this.
 */
export async function measureChips(ours: BenchPage, isQuick: boolean): Promise<Figure[]> {
  const { page } = ours;
  await page.evaluate(watchCards);
  const from = await page.evaluate(() => window.__replica.currentIndex);
  await ours.scrollTo(from + (isQuick ? 60 : 150), 80);
  await ours.settle();
  const known = await takeCards(ours);

  const first: FilledCard[] = [];
  for (let batch = 0; batch < (isQuick ? 6 : 15); batch++) {
    await page.evaluate(() => window.__replica.refresh());
    await wait(700);
    first.push(...(await takeCards(ours)).filter(({ index }) => index === 0));
  }
  return [
    toFigure(known, {
      id: 'page/frames-to-chip',
      name: 'frames from a card being filled to its chip, data already in the page (worst)',
      target: { atMost: 0 },
    }),
    toFigure(first, {
      id: 'page/frames-to-first-chip',
      name: 'frames to its chip, first card of a batch (worst)',
      target: { atMost: 1 },
    }),
    {
      id: 'page/frames-without-chip',
      table: 'page',
      name: 'filled cards whose chip has not come at all',
      unit: '',
      value: [...known, ...first].filter(({ frames }) => frames === undefined).length,
      n: known.length + first.length,
      of: 'cards',
      target: { atMost: 0 },
    },
  ];
}

function toFigure(cards: FilledCard[], figure: Pick<Figure, 'id' | 'name' | 'target'>): Figure {
  const frames = cards.flatMap((card) => card.frames ?? []);
  const { value, low, high, n } = toSpread(frames);
  return {
    ...figure,
    table: 'page',
    unit: '',
    // The worst: a chip that comes late once is a chip that flickers.
    ...(n > 0 ? { value: high, low, high, n, of: 'cards' } : {}),
    note: `median ${value}`,
  };
}

function takeCards({ page }: BenchPage): Promise<FilledCard[]> {
  return page.evaluate(() => {
    const { takeBenchCards } = window as { takeBenchCards?: () => FilledCard[] };
    return takeBenchCards?.() ?? [];
  });
}

/** Runs in the page. */
function watchCards(): void {
  interface Watched extends FilledCard {
    article: Element;
    postId: string;
    filledAt: number;
  }
  let paints = 0;
  let cards: Watched[] = [];

  // A message that is posted in a frame's callback arrives once the frame is painted.
  const channel = new MessageChannel();
  channel.port1.onmessage = () => paints++;
  const onFrame = () => {
    channel.port2.postMessage(0);
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  const player = '[id^="xgwrapper-0-"]';
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    const wrapper = node.querySelector(player);
    const article = node.closest('article');
    if (!wrapper || !article) return;
    const postId = wrapper.id.replace('xgwrapper-0-', '');
    const index = Number(article.getAttribute('data-scroll-index'));
    cards.push({ article, postId, index, filledAt: paints });
  };
  const list = document.getElementById('column-list-container');
  if (!list) throw new Error('The page has no list: has the replica been redesigned?');
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
    for (const card of cards) {
      if (card.frames !== undefined) continue;
      const chip = card.article.querySelector('feedscout-chip');
      if (chip?.getAttribute('data-post-id') === card.postId) card.frames = paints - card.filledAt;
    }
  }).observe(list, { childList: true, subtree: true, attributeFilter: ['data-post-id'] });

  Object.assign(window, {
    takeBenchCards() {
      const taken = cards.map(({ index, frames }) => ({ index, frames }));
      cards = [];
      return taken;
    },
  });
}
