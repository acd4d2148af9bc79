/** A figure at a time: `x` in percent of the width, `y` in pixels. */
export interface LinePoint {
  x: number;
  y: number;
}

export interface LineFrame {
  /** Percent. */
  left: number;
  right: number;
  /** Pixels. */
  top: number;
  bottom: number;
}

/**
 * Figures at their real dates, the lowest at the bottom. Equal figures make a level line half way
 * up. The line shows the change only: its foot is not 0.
 *
 * @returns nothing for fewer than 2 figures, or where all have one date
 */
export function toTimeLine(
  points: readonly { at: number; value: number }[],
  { left, right, top, bottom }: LineFrame,
): LinePoint[] {
  const dates = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const [from, to] = [Math.min(...dates), Math.max(...dates)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (points.length < 2 || from === to) return [];
  return points.map(({ at, value }) => ({
    x: left + ((right - left) * (at - from)) / (to - from),
    y: high === low ? (top + bottom) / 2 : bottom - ((bottom - top) * (value - low)) / (high - low),
  }));
}
