/** Where a chip stands, from rectangles alone. */
import type { ChipRoom } from './chip-view';
import type { ChipHost } from './subject';

/** The largest width, the height and the toggle's side, in pixels; `chip.css` has the same. */
export const chipMaxWidth = 332;
export const chipHeight = 28;
const toggleWidth = 28;
/** Space around the drawn text inside the chip. */
const textPadding = 17;
/** Cards narrower than this carry the short form. */
const fullFormFrom = 340;

type Kind = ChipHost['kind'];
export interface Box {
  left: number;
  top: number;
  width: number;
}

/**
 * Distance from the media's start and top edge. A feed card's volume and menu buttons fill its
 * first 48 px. A search result has no control on its picture's top, so the corner is free.
 * A profile's header is text and controls from its first line on; free is only the page's padding
 * above it (32 px in every saved profile layout), so the chip stands there, with 2 px of air.
 */
const offsets: Record<Kind, { start: number; top: number }> = {
  feed: { start: 12, top: 52 },
  search: { start: 8, top: 8 },
  profile: { start: 0, top: -(chipHeight + 2) },
};

/** The widest a chip may be over media of this width: the media less the margin on both sides. */
export function toMaxWidth(kind: Kind, mediaWidth: number): number {
  return Math.max(toggleWidth, Math.min(chipMaxWidth, mediaWidth - 2 * offsets[kind].start));
}

/** The room for text in a chip over media of this width, and which form it calls for. */
export function toChipRoom(kind: Kind, mediaWidth: number): ChipRoom {
  return {
    text: toMaxWidth(kind, mediaWidth) - toggleWidth - textPadding,
    toggle: toggleWidth,
    isShort: kind === 'search' || mediaWidth < fullFormFrom,
  };
}

/**
 * The chip's corner in viewport pixels: at the media's start edge, which is its right edge where
 * the page runs right to left.
 */
export function toChipCorner(
  kind: Kind,
  media: Box,
  chipWidth: number,
  isRightToLeft: boolean,
): { x: number; y: number } {
  const { start, top } = offsets[kind];
  const x = isRightToLeft ? media.left + media.width - start - chipWidth : media.left + start;
  return { x: Math.round(x), y: Math.round(media.top + top) };
}
