import uPlot from 'uplot';
import { insightWords } from '@/assets/messages/insights';
import { addGlyph, type Glyph } from '@/components/charts/glyphs';
import { toLogTicks, toPart } from '@/components/charts/log-scale';
import type { PlotOptions } from '@/components/charts/Plot';
import { toAxis } from '@/components/charts/plot-axis';
import { faded, type PlotColours } from '@/components/charts/plot-colours';
import type { HistoryPost, HistorySeries } from './post-history';

const words = insightWords;
const day = 24 * 60 * 60;
/** Dates are days: a tick an hour would repeat them. */
const dayStepsSeconds = [1, 2, 3, 7, 14, 30, 61, 91, 182, 365, 730].map((days) => days * day);

export type PostMark = 'post' | 'paid' | 'pinned';

/** A shape a kind of post; a viral one has a ring around it besides. */
export const postMarks: Record<
  PostMark,
  { glyph: Glyph; colour: 'accent' | 'check' | 'muted'; radius: number }
> = {
  post: { glyph: 'circle', colour: 'accent', radius: 4 },
  paid: { glyph: 'diamond', colour: 'check', radius: 4.5 },
  pinned: { glyph: 'triangle-down', colour: 'muted', radius: 4.5 },
};

export function markOf({ post, isPaid }: HistoryPost): PostMark {
  if (isPaid) return 'paid';
  return post.isPinned ? 'pinned' : 'post';
}

/** Below it a percentage has no figure. */
export const leastPct = 0.1;

/** Views above, engagement below: laid over each other, two scales would seem to be compared. */
const parts = { views: [0.4, 1], pct: [0, 0.3] } as const;

/** Views by date, and below them engagement by the same dates, each on a scale of powers. */
export function toHistoryOptions(
  series: HistorySeries,
  median: number | undefined,
  onPoint: (index: number | undefined) => void,
  colours: PlotColours,
): PlotOptions {
  const [seconds] = series.columns;
  const [first = 0, last = 0] = [seconds[0], seconds.at(-1)];
  const air = Math.max(day, (last - first) * 0.03);
  return {
    padding: [14, 0, 0, 0],
    scales: {
      x: { range: [first - air, last + air] },
      y: { distr: 3, range: [...toPart(series.views, ...parts.views)] },
      pct: { distr: 3, range: [...toPart(series.pct, ...parts.pct)] },
    },
    axes: [
      toAxis(colours, {
        incrs: dayStepsSeconds,
        space: 92,
        values: (_, splits) => splits.map((at) => words.day(at * 1_000)),
        grid: { show: false },
        size: 30,
      }),
      toAxis(colours, {
        splits: () => toLogTicks(series.views),
        values: (_, splits) => splits.map(words.scatter.tickCount),
        filter: (_, splits) => splits,
        size: 52,
      }),
      toAxis(colours, {
        scale: 'pct',
        side: 1,
        splits: () => toLogTicks(series.pct, leastPct),
        values: (_, splits) => splits.map(words.scatter.tickPct),
        filter: (_, splits) => splits,
        stroke: colours.fit,
        size: 46,
      }),
    ],
    series: [
      {},
      {
        paths: () => null,
        points: {
          show(u) {
            drawPosts(u, series, colours);
            return false;
          },
        },
      },
      {
        scale: 'pct',
        stroke: faded(colours.fit, 0.55),
        width: 1.5,
        spanGaps: true,
        points: { show: true, size: 5, fill: colours.fit, stroke: colours.fit, width: 0 },
      },
    ],
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: false, y: false },
    },
    hooks: {
      drawAxes: [(u) => drawMedian(u, median, colours)],
      setCursor: [
        (u) => {
          const { left = -1, idx } = u.cursor;
          onPoint(left < 0 ? undefined : (idx ?? undefined));
        },
      ],
    },
  };
}

function drawPosts(u: uPlot, { posts, columns }: HistorySeries, colours: PlotColours): void {
  const { ctx } = u;
  const ratio = uPlot.pxRatio;
  ctx.save();
  for (const [index, each] of posts.entries()) {
    const [seconds, views] = [columns[0][index], columns[1][index]];
    if (seconds === undefined || views === undefined) continue;
    const [x, y] = [u.valToPos(seconds, 'x', true), u.valToPos(views, 'y', true)];
    const { glyph, colour, radius } = postMarks[markOf(each)];
    const path = new Path2D();
    addGlyph(path, glyph, x, y, radius * ratio);
    ctx.fillStyle = colours[colour];
    ctx.strokeStyle = colours.surface;
    ctx.lineWidth = ratio;
    ctx.fill(path);
    ctx.stroke(path);
    if (!each.isViral) continue;
    ctx.beginPath();
    ctx.arc(x, y, (radius + 4) * ratio, 0, 2 * Math.PI);
    ctx.strokeStyle = colours.text;
    ctx.lineWidth = 1.5 * ratio;
    ctx.stroke();
  }
  ctx.restore();
}

function drawMedian(u: uPlot, median: number | undefined, colours: PlotColours): void {
  if (median === undefined || median <= 0) return;
  const { ctx, bbox } = u;
  const ratio = uPlot.pxRatio;
  const y = Math.round(u.valToPos(median, 'y', true)) + 0.5;
  ctx.save();
  ctx.strokeStyle = colours.text;
  ctx.lineWidth = 1.5 * ratio;
  ctx.setLineDash([4 * ratio, 3 * ratio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.restore();
}
