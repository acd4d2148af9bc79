import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Card } from './card';
import { createCardWatch } from './card-watch';
import { observeNavigation } from './observe-navigation';
import { observePage, type PageWindow } from './observe-page';
import { observeSeen } from './observe-seen';

type Notify = (records: Partial<MutationRecord>[]) => void;

/** A window whose observers and frames run when the test says so. */
function createWindow(html = '') {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const observers: Notify[] = [];
  let disconnected = 0;
  class MutationObserver {
    constructor(notify: Notify) {
      observers.push(notify);
    }
    observe() {}
    takeRecords() {
      return [];
    }
    disconnect() {
      disconnected += 1;
    }
  }
  const frames: (() => void)[] = [];
  const navigation = new EventTarget();
  const events = new EventTarget();
  const window = {
    document,
    location: { href: 'https://www.tiktok.com/' },
    navigation,
    addEventListener: events.addEventListener.bind(events),
    MutationObserver,
    requestAnimationFrame: (run: () => void) => frames.push(run),
    setTimeout: (run: () => void) => frames.push(run),
  };
  return {
    document: document as unknown as Document,
    window: window as unknown as PageWindow & { location: { href: string }; navigation?: unknown },
    frames,
    /** Without more, all of the page is other than before. */
    change(record: Partial<MutationRecord> = {}) {
      const target = document.body as unknown as Node;
      const addedNodes = record.target ? [] : [...document.body.childNodes];
      const whole = { type: 'childList', target, addedNodes, removedNodes: [] };
      for (const notify of observers)
        notify([{ ...(whole as never as MutationRecord), ...record }]);
    },
    runFrames() {
      for (const run of frames.splice(0)) run();
    },
    navigate(path: string) {
      window.location.href = `https://www.tiktok.com${path}`;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    disconnected: () => disconnected,
  };
}

const article = (id: string, handle = 'glowbymaya') =>
  `<div id="xgwrapper-0-751000000000000000${id}"></div><a data-e2e="video-author-avatar" href="/@${handle}"></a><i data-e2e="like-icon"></i>`;
const shell = '<article data-e2e="recommend-list-item-container"></article>';

function follow(world: ReturnType<typeof createWindow>) {
  const told: string[][] = [];
  const controller = new AbortController();
  const { look } = createCardWatch(world.window.document, (cards) =>
    told.push(cards.map(({ postId, handle }) => `${handle} ${postId?.at(-1)}`)),
  );
  observePage(world.window, { signal: controller.signal, onChange: look });
  return { told, stop: () => controller.abort() };
}

test('cards are told of as they are filled, recycled in place and emptied', () => {
  const world = createWindow(shell + shell);
  const { told } = follow(world);
  const [first] = world.document.querySelectorAll('article');
  expect(told).toEqual([]);
  for (const html of [article('1'), article('2', 'leo.cooks'), '']) {
    if (!first) throw new Error('The list has lost its articles');
    first.innerHTML = html;
    world.change({ target: first });
    world.runFrames();
  }
  expect(told).toEqual([['glowbymaya 1'], ['leo.cooks 2'], []]);
});

test('in a feed a change reads the card around it, and one elsewhere nothing', () => {
  const world = createWindow(`<nav></nav><main>${shell}${shell}</main>`);
  const { told } = follow(world);
  const [first, second] = world.document.querySelectorAll('article');
  const nav = world.document.querySelector('nav');
  const main = world.document.querySelector('main');
  if (!first || !second || !nav || !main) throw new Error('The page has lost its parts');
  first.innerHTML = article('1');
  second.innerHTML = article('2');
  const change = (target: Node, nodes: Partial<MutationRecord> = {}) => {
    world.change({ target, ...nodes });
    world.runFrames();
  };
  change(nav, { addedNodes: [nav] as never });
  expect(told).toEqual([]);
  change(first.firstElementChild ?? first);
  expect(told).toEqual([['glowbymaya 1']]);
  change(second);
  expect(told.at(-1)).toEqual(['glowbymaya 1', 'glowbymaya 2']);
  first.remove();
  change(main, { removedNodes: [first] as never });
  expect(told.at(-1)).toEqual(['glowbymaya 2']);
  main.insertAdjacentHTML('beforeend', `<div>${shell.replace('></', `>${article('3')}</`)}</div>`);
  change(main, { addedNodes: [main.lastElementChild] as never });
  expect(told.at(-1)).toEqual(['glowbymaya 2', 'glowbymaya 3']);
});

test('outside a feed every change reads the page, since a card’s author may stand beside it', () => {
  const tile = (author: string) =>
    `<div><div data-e2e="search_top-item"><a href="/@glowbymaya/video/7510000000000000001"></a></div><p><a data-e2e="search-card-user-link" href="/@${author}"></a></p></div>`;
  const world = createWindow(tile('leo.cooks'));
  const { told } = follow(world);
  const line = world.document.querySelector('p');
  if (!line) throw new Error('The tile has lost its author');
  line.innerHTML = '<a data-e2e="search-card-user-link" href="/@glowbymaya"></a>';
  world.change({ target: line });
  world.runFrames();
  expect(told).toEqual([['glowbymaya 1']]);
});

test('a replaced list is followed', () => {
  const world = createWindow(`<main>${shell}</main>`);
  const { told } = follow(world);
  world.document.body.innerHTML = `<section>${shell.replace('></', `>${article('3')}</`)}</section>`;
  world.change();
  world.runFrames();
  expect(told).toEqual([['glowbymaya 3']]);
});

test('many changes in one frame are read once, and unchanged cards are not told again', () => {
  const world = createWindow(shell.replace('></', `>${article('1')}</`));
  const { told } = follow(world);
  for (let n = 0; n < 50; n += 1) world.change();
  expect(world.frames).toHaveLength(1);
  world.runFrames();
  expect(told).toEqual([['glowbymaya 1']]);
});

test('our own elements in the page are no news', () => {
  const world = createWindow(shell);
  follow(world);
  const chip = world.document.createElement('feedscout-chip');
  world.change({ addedNodes: [chip] as never });
  world.change({ target: chip });
  expect(world.frames).toHaveLength(0);
  world.change({ addedNodes: [chip, world.document.createElement('div')] as never });
  expect(world.frames).toHaveLength(1);
});

test('an address that changes after the page did is read again', () => {
  const world = createWindow(
    '<div data-e2e="user-page"><h1 data-e2e="user-title">Maya</h1><h2 data-e2e="user-subtitle">glowbymaya</h2></div>',
  );
  const { told } = follow(world);
  world.navigate('/@glowbymaya');
  world.runFrames();
  expect(told).toEqual([['glowbymaya undefined']]);
  world.navigate('/@leo.cooks');
  world.runFrames();
  expect(told.at(-1)).toEqual([]);
});

test('after the end nothing is told and the observer is gone', () => {
  const world = createWindow(shell);
  const { told, stop } = follow(world);
  world.document.body.innerHTML = shell.replace('></', `>${article('1')}</`);
  world.change();
  stop();
  world.runFrames();
  expect(told).toEqual([]);
  expect(world.disconnected()).toBe(1);
});

test('without a Navigation API the address is compared when the page changes', () => {
  const world = createWindow();
  delete world.window.navigation;
  const pages: string[] = [];
  observeNavigation(world.window, {
    signal: new AbortController().signal,
    onNavigate: ({ kind }) => pages.push(kind),
  });
  world.change();
  expect(pages).toEqual([]);
  world.window.location.href = 'https://www.tiktok.com/@glowbymaya';
  world.change();
  world.change();
  expect(pages).toEqual(['profile']);
});

function createSeen() {
  let notify: (entries: Partial<IntersectionObserverEntry>[]) => void = () => {};
  const watched = new Set<unknown>();
  class IntersectionObserver {
    constructor(callback: typeof notify) {
      notify = callback;
    }
    observe(element: unknown) {
      watched.add(element);
    }
    unobserve(element: unknown) {
      watched.delete(element);
    }
    disconnect() {
      watched.clear();
    }
  }
  const seen: (string | undefined)[] = [];
  const controller = new AbortController();
  const observer = observeSeen(
    { IntersectionObserver: IntersectionObserver as never },
    {
      signal: controller.signal,
      onSeen: ({ postId }) => seen.push(postId),
    },
  );
  const element = createWindow('<article></article>').document.querySelector(
    'article',
  ) as HTMLElement;
  const card = (postId?: string): Card => ({ kind: 'feed', element, media: element, postId });
  const show = (intersectionRatio: number) =>
    notify([{ target: element, intersectionRatio, isIntersecting: intersectionRatio > 0 }]);
  return { observer, seen, card, show, watched, stop: () => controller.abort() };
}

test('a card counts as seen once half of it is in view, once a post', () => {
  const { observer, seen, card, show } = createSeen();
  observer.setCards([card('1')]);
  show(0.3);
  expect(seen).toEqual([]);
  for (const share of [0.5, 0, 0.9]) show(share);
  expect(seen).toEqual(['1']);
});

test('a card recycled in view counts anew for its new post, and never again for the old', () => {
  const { observer, seen, card, show } = createSeen();
  observer.setCards([card('1')]);
  show(1);
  for (const postId of ['2', '1', undefined, '3']) observer.setCards([card(postId)]);
  expect(seen).toEqual(['1', '2', '3']);
});

test('a card that is gone is not watched, and nothing is after the end', () => {
  const { observer, seen, card, show, watched, stop } = createSeen();
  observer.setCards([card('1')]);
  observer.setCards([]);
  expect(watched.size).toBe(0);
  show(1);
  expect(seen).toEqual([]);
  observer.setCards([card('1')]);
  stop();
  expect(watched.size).toBe(0);
});
