import { toScalePercent } from '@/components/scale';

/** A post that can be drawn: dated, with known views. */
export interface ScatterPost {
  id: string;
  /** Milliseconds. */
  at: number;
  views: number;
}

export interface Scatter {
  /** `x` in percent of the width, `y` in pixels from the top. */
  dots: { id: string; x: number; y: number }[];
  /** Views at which a line is drawn, the highest first. */
  levels: { views: number; y: number }[];
  /** Where the median stands. */
  medianY?: number;
  from: number;
  to: number;
  low: number;
  high: number;
}

export interface ScatterFrame {
  /** Ends of the plot in percent of the width. */
  left: number;
  right: number;
  /** Ends of the plot in pixels. */
  top: number;
  bottom: number;
}

/** Fewer posts make no picture: two dots say "rising" or "falling" whatever they are. */
const minPosts = 3;

/**
 * Posts by date and by views on a logarithmic scale. A post of 0 views stands where 1 would; posts
 * of one day stand in the middle.
 *
 * @returns `undefined` for fewer than 3 posts
 */
export function toScatter(
  posts: readonly ScatterPost[],
  median: number | undefined,
  { left, right, top, bottom }: ScatterFrame,
): Scatter | undefined {
  if (posts.length < minPosts) return undefined;
  const dates = posts.map(({ at }) => at);
  const views = posts.map((post) => post.views);
  const [from, to] = [Math.min(...dates), Math.max(...dates)];
  const [low, high] = [Math.min(...views), Math.max(...views)];
  const hasMedian = median !== undefined && median > 0;
  // Room above and below, and a scale even where all views are the same.
  const min = Math.max(1, Math.min(low, hasMedian ? median : low)) / 1.5;
  const max = Math.max(1, high, hasMedian ? median : high) * 1.5;
  const toY = (value: number) =>
    bottom - ((bottom - top) * toScalePercent(Math.max(1, value), min, max)) / 100;
  const toX = (at: number) =>
    to === from ? (left + right) / 2 : left + ((right - left) * (at - from)) / (to - from);
  return {
    dots: posts.map((post) => ({ id: post.id, x: toX(post.at), y: toY(post.views) })),
    levels: toLevels(min, max).map((level) => ({ views: level, y: toY(level) })),
    medianY: hasMedian ? toY(median) : undefined,
    from,
    to,
    low,
    high,
  };
}

/**
 * Two round figures (1, 2 or 5 with zeros) near the ends of a logarithmic scale, the higher first;
 * one where there is no second.
 *
 * @example toLevels(700, 120_000) // [100_000, 1_000]
 */
export function toLevels(min: number, max: number): number[] {
  const round: number[] = [];
  for (let power = Math.floor(Math.log10(min)); power <= Math.ceil(Math.log10(max)); power += 1) {
    for (const step of [1, 2, 5]) {
      // As text, since 10 to the power of 23 times 1 is not round in doubles.
      const level = Number(`${step}e${power}`);
      if (level >= Math.max(1, min) && level <= max) round.push(level);
    }
  }
  // Whole powers of ten read best, if there are two of them.
  const tens = round.filter((level) => Number.isInteger(Math.log10(level)));
  const levels = tens.length >= 2 ? tens : round;
  return [...new Set([levels.at(-1), levels[0]])].filter((level) => level !== undefined);
}
