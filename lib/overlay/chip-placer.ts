/**
 * Puts chips over their media and finds the card nearest the centre, all in one frame: first every
 * rectangle is read, then every chip is written, so that the page's layout is computed once.
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
  /** Width of the media when last read; `undefined` before the first frame. */
  mediaWidth?: number;
  /** Stands at its place and is seen; a chip without a place is hidden. */
  isPlaced?: boolean;
}

export interface ChipPlacer<P extends Placed> {
  add(placed: P): void;
  remove(placed: P): void;
  /** The card nearest the centre of the viewport; `undefined` while none is in view. */
  marked(): P | undefined;
}

export interface ChipPlacerOptions<P extends Placed> {
  document: Document;
  signal: AbortSignal;
  /** The media's width is known or has changed: the form of the text may be another. */
  onWidth(placed: P): void;
  /** Another card is nearest the centre, or none. */
  onMark(): void;
}

export function createChipPlacer<P extends Placed>(options: ChipPlacerOptions<P>): ChipPlacer<P> {
  const { document, signal, onWidth, onMark } = options;
  const window = document.defaultView ?? globalThis.window;
  const all = new Set<P>();
  let frame: number | undefined;
  let marked: P | undefined;

  const request = () => {
    frame ??= window.requestAnimationFrame(() => {
      frame = undefined;
      place();
    });
  };
  const sizes = new ResizeObserver(request);
  window.addEventListener('resize', request, { signal, passive: true });
  // Feeds scroll in a container of their own; only the capture phase hears those.
  window.addEventListener('scroll', request, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  });

  function place() {
    const isRightToLeft = document.documentElement.dir === 'rtl';
    const read = [...all].map((placed) => ({
      placed,
      media: placed.host.media.getBoundingClientRect(),
      chip: placed.chip.host.getBoundingClientRect(),
    }));
    mark(read);
    for (const { placed, media, chip } of read) {
      const { host, shift } = placed;
      const { style } = placed.chip.host;
      if (media.width === 0) {
        if (placed.isPlaced) style.removeProperty('--feedscout-visibility');
        placed.isPlaced = false;
        continue;
      }
      const corner = toChipCorner(host.kind, media, chip.width, isRightToLeft);
      const next = {
        x: Math.round(shift.x + corner.x - chip.left),
        y: Math.round(shift.y + corner.y - chip.top),
      };
      if (next.x !== shift.x) style.setProperty('--feedscout-x', `${next.x}px`);
      if (next.y !== shift.y) style.setProperty('--feedscout-y', `${next.y}px`);
      placed.shift = next;
      if (placed.mediaWidth !== media.width) {
        placed.mediaWidth = media.width;
        style.setProperty('--feedscout-width', `${toMaxWidth(host.kind, media.width)}px`);
        onWidth(placed);
        if (isRightToLeft) request();
      }
      // Writing the same value again would have the style computed again, in every frame of a scroll.
      if (!placed.isPlaced) style.setProperty('--feedscout-visibility', 'visible');
      placed.isPlaced = true;
    }
  }

  function mark(read: { placed: P; media: DOMRect }[]) {
    const { innerWidth, innerHeight } = window;
    let nearest: P | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { placed, media } of read) {
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
    if (nearest === marked) return;
    marked?.chip.setMarked(false);
    nearest?.chip.setMarked(true);
    marked = nearest;
    onMark();
  }

  return {
    add(placed) {
      all.add(placed);
      sizes.observe(placed.host.media);
      sizes.observe(placed.host.element);
      request();
    },
    remove(placed) {
      all.delete(placed);
      sizes.unobserve(placed.host.media);
      sizes.unobserve(placed.host.element);
      if (marked === placed) {
        placed.chip.setMarked(false);
        marked = undefined;
        onMark();
      }
      request();
    },
    marked: () => marked,
  };
}
