import uPlot from 'uplot';
import { insightWords } from '@/assets/messages/insights';
import { pageWords } from '@/assets/messages/pages';
import { addGlyph } from '@/components/charts/glyphs';
import { toLogTicks } from '@/components/charts/log-scale';
import type { PlotOptions } from '@/components/charts/Plot';
import { toAxis } from '@/components/charts/plot-axis';
import { faded, type PlotColours } from '@/components/charts/plot-colours';
import { leastPct } from './history-options';
import { type PointGroup, pointLooks } from './point-group';
import { type ScatterDomains, type ScatterPoint, scatterSeries } from './scatter-points';
import type { TierBand } from './tier-bands';

const words = insightWords.scatter;

export interface ScatterDrawing {
  domains: ScatterDomains;
  bands: readonly TierBand[];
  /** The points of the data, in its order. */
  points(): readonly ScatterPoint[];
}

/** The plot of followers against engagement, both on scales of powers. */
export function toScatterOptions(drawing: ScatterDrawing, colours: PlotColours): PlotOptions {
  const { domains } = drawing;
  return {
    padding: [26, 14, 0, 0],
    scales: {
      x: {
        time: false,
        distr: 3,
        range: (u, min, max) => {
          // Asked for all of the data: all of the scale. Else somebody looks closer.
          const [followers] = u.data;
          const isAll = min === followers[0] && max === followers.at(-1);
          return isAll || min === null ? [...domains.followers] : [min, max];
        },
      },
      y: { distr: 3, range: () => [...domains.pct] },
    },
    axes: [
      toAxis(colours, {
        splits: (u) => ticksOf(u, 'x'),
        values: (_, splits) => splits.map(words.tickCount),
        filter: (_, splits) => splits,
        label: words.followers,
        labelFont: `600 11px ${colours.font}`,
        labelSize: 18,
        size: 30,
      }),
      toAxis(colours, {
        splits: (u) => ticksOf(u, 'y'),
        values: (_, splits) => splits.map(words.tickPct),
        filter: (_, splits) => splits,
        size: 46,
      }),
    ],
    series: [
      {},
      ...scatterSeries.map(({ group, isRangeOnly }): uPlot.Series => {
        let stamp: { ratio: number; glyph: HTMLCanvasElement } | undefined;
        return {
          paths: () => null,
          points: {
            show(u, series, from, to) {
              const ratio = uPlot.pxRatio;
              // The window may have gone to another screen.
              if (stamp?.ratio !== ratio) {
                stamp = { ratio, glyph: toStamp(pointLooks[group], isRangeOnly, colours) };
              }
              stampPoints(u, series, [from, to], stamp.glyph);
              return false;
            },
          },
        };
      }),
    ],
    cursor: {
      x: false,
      y: false,
      points: { show: false },
      drag: { x: true, y: true, uni: 24, dist: 6 },
    },
    hooks: {
      drawClear: [(u) => drawBands(u, drawing.bands, colours)],
      drawAxes: [(u) => drawRanges(u, drawing.points(), colours)],
    },
  };
}

function ticksOf(u: uPlot, scale: 'x' | 'y'): number[] {
  const { min = 1, max = 10 } = u.scales[scale] ?? {};
  return toLogTicks([min, max], scale === 'y' ? leastPct : 1);
}

/**
 * A glyph drawn once, to be stamped: as one path of ten thousand glyphs the plot would take a second
 * to fill where there is no graphics card. Hollow is whoever has no estimate yet.
 */
function toStamp(
  { glyph, colour, radius }: (typeof pointLooks)[PointGroup],
  isHollow: boolean,
  colours: PlotColours,
): HTMLCanvasElement {
  const ratio = uPlot.pxRatio;
  const side = Math.ceil((2 * radius * 1.3 + 4) * ratio);
  const stamp = document.createElement('canvas');
  stamp.width = side;
  stamp.height = side;
  const pen = stamp.getContext('2d');
  if (pen === null) return stamp;
  const path = new Path2D();
  addGlyph(path, glyph, side / 2, side / 2, radius * ratio);
  pen.fillStyle = isHollow ? colours.surface : colours[colour];
  pen.strokeStyle = isHollow ? colours[colour] : colours.surface;
  pen.lineWidth = (isHollow ? 1.5 : 1) * ratio;
  pen.fill(path);
  pen.stroke(path);
  return stamp;
}

function stampPoints(
  u: uPlot,
  series: number,
  [from, to]: [number, number],
  stamp: HTMLCanvasElement,
): void {
  const [xs, column] = [u.data[0], u.data[series]];
  const half = stamp.width / 2;
  u.ctx.save();
  clipToPlot(u);
  for (let index = from; index <= to; index += 1) {
    const [x, y] = [xs[index], column?.[index]];
    if (x === undefined || y === null || y === undefined) continue;
    const [left, top] = [u.valToPos(x, 'x', true) - half, u.valToPos(y, 'y', true) - half];
    u.ctx.drawImage(stamp, Math.round(left), Math.round(top));
  }
  u.ctx.restore();
}

function clipToPlot({ ctx, bbox }: uPlot): void {
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
}

/** The tiers behind everything, every second one shaded, each with its name above. */
function drawBands(u: uPlot, bands: readonly TierBand[], colours: PlotColours): void {
  const { ctx, bbox } = u;
  const ratio = uPlot.pxRatio;
  const inPlot = (followers: number) =>
    Math.min(bbox.left + bbox.width, Math.max(bbox.left, u.valToPos(followers, 'x', true)));
  ctx.save();
  ctx.font = `600 ${11 * ratio}px ${colours.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  for (const [index, { label, from, to }] of bands.entries()) {
    const [left, right] = [inPlot(from), inPlot(to)];
    if (right - left < 1) continue;
    // From the highest down, so that a table that begins at 0 is shaded like one that does not.
    if ((bands.length - index) % 2 === 1) {
      ctx.fillStyle = faded(colours.line, 0.1);
      ctx.fillRect(left, bbox.top, right - left, bbox.height);
    }
    const text = pageWords.capitalised(label ?? words.belowTable);
    if (ctx.measureText(text).width > right - left - 6 * ratio) continue;
    ctx.fillStyle = label === undefined ? colours.muted : colours.text;
    ctx.fillText(text, (left + right) / 2, bbox.top - 6 * ratio);
  }
  ctx.restore();
}

/** The range of every point as a line through it; of many at once faint, so that crowds show as shade. */
function drawRanges(u: uPlot, points: readonly ScatterPoint[], colours: PlotColours): void {
  const { ctx } = u;
  const width = Math.max(1, Math.round(uPlot.pxRatio));
  ctx.save();
  clipToPlot(u);
  ctx.fillStyle = faded(colours.muted, Math.min(0.5, Math.max(0.03, 45 / points.length)));
  for (const { followers, lowPct, highPct } of points) {
    const top = u.valToPos(highPct, 'y', true);
    const height = u.valToPos(lowPct, 'y', true) - top;
    ctx.fillRect(Math.round(u.valToPos(followers, 'x', true)), top, width, height);
  }
  ctx.restore();
}
