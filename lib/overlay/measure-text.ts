import { estimateTextWidth } from './chip-view';

/** The chip's font; `chip.css` and `assets/tokens.css` have the same. */
const chipFont = "600 12px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const cacheLimit = 1_000;

/**
 * Measures texts in the chip's font without touching the page's layout. The chip's digits are all as
 * wide as its 0 (`tabular-nums`), so `52.4K` and `31.9K` are measured once.
 *
 * @returns pixels, rounded up; an estimate where the browser has no canvas off screen
 */
export function createTextMeasure(): (text: string) => number {
  const context =
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return estimateTextWidth;
  context.font = chipFont;
  const widths = new Map<string, number>();
  return (text) => {
    const shape = text.replace(/\d/g, '0');
    const known = widths.get(shape);
    if (known !== undefined) return known;
    if (widths.size >= cacheLimit) widths.clear();
    const width = Math.ceil(context.measureText(shape).width);
    widths.set(shape, width);
    return width;
  };
}
