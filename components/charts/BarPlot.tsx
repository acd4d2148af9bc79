import { useCallback, useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import { Plot } from './Plot';
import { toAxis } from './plot-axis';
import { faded, type PlotColours } from './plot-colours';

export interface Bar {
  key: string;
  label: string;
  count: number;
  /** Not a kind but that none is known: hatched. */
  isUnknown?: boolean;
}

interface BarPlotProps {
  /** From the top down. To be kept the same between drawings. */
  bars: readonly Bar[];
  countText(count: number): string;
  /** What is drawn, in words. */
  label: string;
}

const rowPx = 26;
const labelPx = 150;

/** Counts as bars from left to right, each with its name before and its figure behind. */
export function BarPlot({ bars, countText, label }: BarPlotProps) {
  const data = useMemo<uPlot.AlignedData>(
    () => [bars.map((_, index) => index), bars.map(({ count }) => count)],
    [bars],
  );
  const toOptions = useCallback(
    (colours: PlotColours) => {
      const most = Math.max(1, ...bars.map(({ count }) => count));
      return {
        // Behind the longest bar its figure has room.
        padding: [0, 56, 0, 0] as uPlot.Padding,
        scales: {
          // The kinds stand one below the other, the first on top.
          x: { time: false, ori: 1 as const, dir: -1 as const, range: [-0.5, bars.length - 0.5] },
          y: { ori: 0 as const, range: [0, most] },
        } satisfies uPlot.Scales,
        axes: [
          toAxis(colours, {
            scale: 'x',
            side: 3,
            size: labelPx,
            gap: 8,
            stroke: colours.text,
            font: `12px ${colours.font}`,
            grid: { show: false },
            ticks: { show: false },
            splits: () => bars.map((_, index) => index),
            values: (u) => bars.map((bar) => toFitting(u.ctx, bar.label, colours)),
          }),
          { scale: 'y', show: false },
        ],
        series: [
          {},
          {
            width: 0,
            points: { show: false },
            paths: uPlot.paths.bars?.({
              size: [0.62, 16],
              radius: [0.3, 0],
              disp: {
                fill: {
                  unit: 3,
                  values: (u) =>
                    bars.map(({ isUnknown }) =>
                      isUnknown ? toHatching(u.ctx, colours) : colours.accent,
                    ) as string[],
                },
              },
            }),
          },
        ],
        cursor: { show: false },
        hooks: { draw: [(u: uPlot) => drawCounts(u, bars, countText, colours)] },
      };
    },
    [bars, countText],
  );
  return <Plot toOptions={toOptions} data={data} height={bars.length * rowPx} label={label} />;
}

/** A label cut to its place, since a canvas cuts nothing by itself. */
function toFitting(ctx: CanvasRenderingContext2D, text: string, { font }: PlotColours): string {
  const room = (labelPx - 10) * uPlot.pxRatio;
  ctx.save();
  ctx.font = `${12 * uPlot.pxRatio}px ${font}`;
  let shown = text;
  while (shown.length > 1 && ctx.measureText(shown).width > room) {
    shown = `${[...shown].slice(0, -2).join('').trimEnd()}…`;
  }
  ctx.restore();
  return shown;
}

function drawCounts(
  u: uPlot,
  bars: readonly Bar[],
  countText: (count: number) => string,
  colours: PlotColours,
): void {
  const { ctx } = u;
  ctx.save();
  ctx.font = `600 ${12 * uPlot.pxRatio}px ${colours.font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillStyle = colours.text;
  for (const [index, { count }] of bars.entries()) {
    const end = u.valToPos(count, 'y', true) + 6 * uPlot.pxRatio;
    ctx.fillText(countText(count), end, u.valToPos(index, 'x', true));
  }
  ctx.restore();
}

/** Slanted lines, as everything unknown has them. */
function toHatching(ctx: CanvasRenderingContext2D, colours: PlotColours): CanvasPattern | string {
  const side = 6 * uPlot.pxRatio;
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext('2d');
  if (pen === null) return colours.line;
  pen.strokeStyle = faded(colours.line, 0.75);
  pen.lineWidth = 1.6 * uPlot.pxRatio;
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift, side);
    pen.lineTo(shift + side, 0);
  }
  pen.stroke();
  return ctx.createPattern(tile, 'repeat') ?? colours.line;
}
