import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChipPlacer, type Placed } from './chip-placer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A page whose layout happens when the test says so, and which counts how often it is asked. */
function createPage() {
  const observed = new Set<unknown>();
  let report: (entries: { target: unknown }[]) => void = () => {};
  class FakeResizeObserver {
    constructor(callback: typeof report) {
      report = callback;
    }
    observe(target: unknown) {
      observed.add(target);
    }
    unobserve(target: unknown) {
      observed.delete(target);
    }
    disconnect() {
      observed.clear();
    }
  }
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  const window = Object.assign(new EventTarget(), {
    innerWidth: 1_000,
    innerHeight: 800,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  });
  const root = { dir: 'ltr' };
  const page = { reads: 0, scrolled: 0 };
  const boxed = (box: Box, isFixed = false) => ({
    getBoundingClientRect() {
      page.reads += 1;
      const top = box.top - (isFixed ? 0 : page.scrolled);
      return { ...box, top, right: box.left + box.width, bottom: top + box.height };
    },
  });
  const marks: (string | undefined)[] = [];
  const placer = createChipPlacer<Placed & { name: string }>({
    document: { defaultView: window, documentElement: root } as never,
    signal: new AbortController().signal,
    onWidth: () => {},
    onMark: () => marks.push(placer.marked()?.name),
  });
  return {
    page,
    placer,
    marks,
    observed,
    /** Adds a card; its chip stands at the card's corner, or at the page's. */
    add(name: string, box: Box, isFixed = false) {
      const style = new Map<string, string>();
      const host = {
        ...boxed({ left: box.left, top: isFixed ? 0 : box.top, width: 300, height: 28 }, isFixed),
        style: { setProperty: style.set.bind(style), removeProperty: style.delete.bind(style) },
      };
      const media = boxed(box);
      const placed = {
        name,
        chip: { host, setMarked: () => {} },
        host: { kind: 'feed', element: {}, media },
        shift: { x: 0, y: 0 },
      } as never as Placed & { name: string };
      placer.add(placed);
      return { placed, style, box, media };
    },
    layOut(...targets: unknown[]) {
      const entries = [...observed].filter((one) => targets.includes(one) || one === root);
      report(entries.map((target) => ({ target })));
    },
    scroll(by: number) {
      page.scrolled += by;
      window.dispatchEvent(new Event('scroll'));
    },
    isAsked: () => observed.has(root),
  };
}

const card = (top: number): Box => ({ left: 100, top, width: 380, height: 700 });

test('a chip is placed once its card has a size; until then no rectangle is read', () => {
  const { page, add, layOut, placer } = createPage();
  const { style, media } = add('maya', card(50));
  expect(page.reads).toBe(0);
  layOut(media);
  expect(Object.fromEntries(style)).toEqual({
    '--feedscout-x': '12px',
    '--feedscout-y': '52px',
    '--feedscout-width': '332px',
    '--feedscout-visibility': 'visible',
  });
  expect(placer.marked()?.name).toBe('maya');
});

test('a chip without a place is hidden until there is one', () => {
  const { add, layOut } = createPage();
  const { style, media, box } = add('maya', card(50));
  layOut(media);
  box.width = 0;
  layOut(media);
  expect(style.has('--feedscout-visibility')).toBe(false);
  box.width = 380;
  layOut(media);
  expect(style.get('--feedscout-visibility')).toBe('visible');
});

test('scrolling reads nothing; after it the next layout tells which card is nearest the centre', () => {
  const { page, add, layOut, scroll, isAsked, placer, marks } = createPage();
  layOut(add('maya', card(50)).media);
  layOut(add('leo', card(850)).media);
  expect(placer.marked()?.name).toBe('maya');
  const { reads } = page;
  for (let turn = 0; turn < 20; turn += 1) scroll(40);
  expect(page.reads).toBe(reads);
  vi.advanceTimersByTime(200);
  expect(isAsked()).toBe(true);
  expect(page.reads).toBe(reads);
  layOut();
  expect(placer.marked()?.name).toBe('leo');
  expect(marks).toEqual(['maya', 'leo']);
  expect(isAsked()).toBe(false);
});

test('a key pressed while the page scrolls is about the card that is nearest at that moment', () => {
  const { add, layOut, scroll, placer } = createPage();
  layOut(add('maya', card(50)).media);
  layOut(add('leo', card(850)).media);
  scroll(800);
  expect(placer.marked()?.name).toBe('maya');
  expect(placer.markedNow()?.name).toBe('leo');
});

test('a card that is gone is not marked, and another takes its place', () => {
  const { add, layOut, placer } = createPage();
  const maya = add('maya', card(50));
  layOut(maya.media);
  layOut(add('leo', card(850)).media);
  placer.remove(maya.placed);
  expect(placer.marked()).toBeUndefined();
  add('ana', card(60));
  expect(placer.markedNow()?.name).toBe('ana');
});

test('a chip that does not scroll with its card is followed from frame to frame', () => {
  const { add, layOut, scroll, isAsked } = createPage();
  const { style, media } = add('maya', card(50), true);
  layOut(media);
  expect(style.get('--feedscout-y')).toBe('102px');
  scroll(30);
  expect(isAsked()).toBe(false);
  vi.advanceTimersByTime(200);
  layOut();
  scroll(30);
  expect(isAsked()).toBe(true);
});
