/**
 * Puts chips over their media and finds the card nearest the centre. Rectangles are read where the
 * browser has just computed the page's layout, never before: asking in the middle of a frame in which
 * TikTok fills a card makes it compute everything there and then, at ten times the cost of all the rest.
 *
 * - A chip is placed when its media or card gets a size: after layout, in the frame it came in, unpainted
 *   until then.
 * - Scrolling moves a chip along with its card, so its place is only looked after, now and then. Where
 *   a chip's containing block does not scroll with the card, it is followed frame by frame.
 *
 * A chip's containing block is whatever positioned ancestor the page happens to have. Instead of
 * looking for it, the chip is moved by the difference between where it is and where it belongs.
 */
import type { Chip } from './create-chip';
import { toChipCorner, toMaxWidth } from './placement';
import type { ChipHost } from './subject';

export interface Placed {
  chip: Chip;
  host: ChipHost;
  /** Where the chip was moved to, in pixels from its containing block's corner. */
  shift: { x: number; y: number };
  /** Width of the media when last read; `undefined` before. */
  mediaWidth?: number;
  /** As wide as the chip may be, as last written. */
  maxWidth?: number;
  /** Stands at its place and is seen; a chip without a place is hidden. */
  isPlaced?: boolean;
}

export interface ChipPlacer<P extends Placed> {
  add(placed: P): void;
  remove(placed: P): void;
  /** The card nearest the centre of the viewport, as last looked; `undefined` while none was in view. */
  marked(): P | undefined;
  /** The same, looked at now if the page was scrolled since. */
  markedNow(): P | undefined;
}

export interface ChipPlacerOptions<P extends Placed> {
  document: Document;
  signal: AbortSignal;
  /** The media's width is known or has changed: the form of the text may be another. */
  onWidth(placed: P): void;
  /** Another card is nearest the centre, or none. */
  onMark(): void;
}

/** The eye does not miss the mark for so long, and a key looks anew. */
const settleMs = 100;
/** Rounding of scrolled fractions is no drift. */
const driftFrom = 2;

export function createChipPlacer<P extends Placed>(options: ChipPlacerOptions<P>): ChipPlacer<P> {
  const { document, signal, onWidth, onMark } = options;
  const window = document.defaultView ?? globalThis.window;
  const all = new Set<P>();
  const byTarget = new Map<Element, P>();
  let marked: P | undefined;
  let isMarkDue = false;
  let isScrolled = false;
  let isAdrift = false;
  let isSettling = false;
  let timer: number | undefined;

  const sizes = new ResizeObserver((entries) => {
    if (isSettling) {
      settle();
      return;
    }
    const touched = new Set<P>();
    for (const { target } of entries) {
      const placed = byTarget.get(target);
      if (placed) touched.add(placed);
    }
    place(touched);
  });

  /** What is observed anew reports its size after the next layout: the moment to look. */
  function settleNow() {
    window.clearTimeout(timer);
    timer = undefined;
    isSettling = true;
    sizes.observe(document.documentElement);
  }

  /** Looks at every chip when the page has come to rest, or now and then while it moves on. */
  function settleSoon() {
    timer ??= window.setTimeout(settleNow, settleMs);
  }

  function settle() {
    isSettling = false;
    sizes.unobserve(document.documentElement);
    const wasScrolled = isScrolled;
    isScrolled = false;
    if (place(all) >= driftFrom && wasScrolled) isAdrift = true;
  }

  function onScroll() {
    isScrolled = true;
    isMarkDue = true;
    if (isAdrift) settleNow();
    else settleSoon();
  }

  window.addEventListener('resize', settleSoon, { signal, passive: true });
  // Feeds scroll in a container of their own; only the capture phase hears those.
  window.addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    window.clearTimeout(timer);
  });

  /**
   * Reads every rectangle first, then writes.
   *
   * @returns by how many pixels the farthest chip that had its place was off
   */
  function place(some: ReadonlySet<P>): number {
    const isRightToLeft = document.documentElement.dir === 'rtl';
    const medias = readMedias();
    const nearest = findNearest(medias);
    const read = [...some].map((placed) => ({
      placed,
      media: medias.get(placed),
      chip: placed.chip.host.getBoundingClientRect(),
    }));
    setMarked(nearest);
    let drift = 0;
    for (const { placed, media, chip } of read) {
      const { shift } = placed;
      if (media === undefined || media.width === 0) {
        hide(placed);
        continue;
      }
      const corner = toChipCorner(placed.host.kind, media, chip.width, isRightToLeft);
      const x = Math.round(shift.x + corner.x - chip.left);
      const y = Math.round(shift.y + corner.y - chip.top);
      const isNew = placed.mediaWidth === undefined;
      if (!isNew) drift = Math.max(drift, Math.abs(x - shift.x), Math.abs(y - shift.y));
      move(placed, { x, y });
      if (placed.mediaWidth === media.width) continue;
      widen(placed, media.width);
      // Another text, another width: its other edge is where it belongs one frame later.
      if (isRightToLeft) window.requestAnimationFrame(settleNow);
    }
    return drift;
  }

  function hide(placed: P) {
    if (placed.isPlaced) placed.chip.host.style.removeProperty('--feedscout-visibility');
    placed.isPlaced = false;
  }

  /** Writing the same value again would have the style computed again. */
  function move(placed: P, { x, y }: Placed['shift']) {
    const { style } = placed.chip.host;
    if (x !== placed.shift.x) style.setProperty('--feedscout-x', `${x}px`);
    if (y !== placed.shift.y) style.setProperty('--feedscout-y', `${y}px`);
    if (!placed.isPlaced) style.setProperty('--feedscout-visibility', 'visible');
    placed.shift = { x, y };
    placed.isPlaced = true;
  }

  function widen(placed: P, mediaWidth: number) {
    const maxWidth = toMaxWidth(placed.host.kind, mediaWidth);
    if (placed.maxWidth !== maxWidth) {
      placed.chip.host.style.setProperty('--feedscout-width', `${maxWidth}px`);
    }
    placed.maxWidth = maxWidth;
    placed.mediaWidth = mediaWidth;
    onWidth(placed);
  }

  function readMedias(): Map<P, DOMRect> {
    return new Map([...all].map((placed) => [placed, placed.host.media.getBoundingClientRect()]));
  }

  function findNearest(medias: ReadonlyMap<P, DOMRect>): P | undefined {
    isMarkDue = false;
    const { innerWidth, innerHeight } = window;
    let nearest: P | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [placed, media] of medias) {
      const isInView =
        media.bottom > 0 && media.top < innerHeight && media.right > 0 && media.left < innerWidth;
      if (!isInView || media.width === 0) continue;
      const distance = Math.hypot(
        media.left + media.width / 2 - innerWidth / 2,
        media.top + media.height / 2 - innerHeight / 2,
      );
      if (distance >= least) continue;
      least = distance;
      nearest = placed;
    }
    return nearest;
  }

  function setMarked(next: P | undefined) {
    if (next === marked) return;
    marked?.chip.setMarked(false);
    next?.chip.setMarked(true);
    marked = next;
    onMark();
  }

  return {
    add(placed) {
      all.add(placed);
      for (const target of [placed.host.media, placed.host.element]) {
        byTarget.set(target, placed);
        sizes.observe(target);
      }
    },
    remove(placed) {
      all.delete(placed);
      for (const target of [placed.host.media, placed.host.element]) {
        byTarget.delete(target);
        sizes.unobserve(target);
      }
      if (marked !== placed) return;
      setMarked(undefined);
      isMarkDue = true;
      settleSoon();
    },
    marked: () => marked,
    markedNow() {
      if (isMarkDue) setMarked(findNearest(readMedias()));
      return marked;
    },
  };
}
