import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { insightWords } from '@/assets/messages/insights';
import { Plot } from '@/components/charts/Plot';
import type { PlotColours } from '@/components/charts/plot-colours';
import type { TierTable } from '@/lib/model/tier';
import { PointTip } from './PointTip';
import { toScatterOptions } from './scatter-options';
import {
  findNearest,
  type ScatterPoint,
  toScatterColumns,
  toScatterDomains,
} from './scatter-points';
import { toTierBands } from './tier-bands';

interface ScatterPlotProps {
  /** Of which the scales are made: hiding some must not move the others. */
  all: readonly ScatterPoint[];
  /** Those of them that are drawn. */
  points: readonly ScatterPoint[];
  tiers: TierTable;
  /** Pointed at, here or in the list. */
  highlighted?: ScatterPoint;
  label: string;
  onHighlight(point: ScatterPoint | undefined): void;
  onOpen(point: ScatterPoint): void;
}

const words = insightWords.scatter;
const heightPx = 460;
/** How far from a point a pointer still means it. */
const reachPx = 18;

/** Followers against engagement. Pointing tells who it is, a click opens them, dragging looks closer. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { all, points, tiers, highlighted, label } = props;
  const [drawn, setDrawn] = useState<{ plot: uPlot }>();
  const latest = useRef(props);
  latest.current = props;
  const domains = useMemo(() => toScatterDomains(all), [all]);
  const toOptions = useCallback(
    (colours: PlotColours) =>
      toScatterOptions(
        {
          domains,
          bands: toTierBands(tiers, domains.followers),
          points: () => latest.current.points,
        },
        colours,
      ),
    [domains, tiers],
  );
  const columns = useMemo(() => toScatterColumns(points), [points]);
  const plot = drawn?.plot;
  const isCloser = plot !== undefined && isZoomed(plot, domains.followers, domains.pct);

  useEffect(() => {
    if (plot === undefined) return undefined;
    const { over } = plot;
    const ending = new AbortController();
    const { signal } = ending;
    const pointAt = ({ offsetX: x, offsetY: y }: MouseEvent) =>
      findNearest(latest.current.points, { x, y }, (point) => toPlace(plot, point), reachPx);
    let pressedAt = { x: 0, y: 0 };
    over.addEventListener(
      'mousemove',
      (event) => {
        const point = pointAt(event);
        over.style.cursor = point === undefined ? 'crosshair' : 'pointer';
        latest.current.onHighlight(point);
      },
      { signal },
    );
    over.addEventListener('mouseleave', () => latest.current.onHighlight(undefined), { signal });
    over.addEventListener(
      'mousedown',
      ({ clientX, clientY }) => {
        pressedAt = { x: clientX, y: clientY };
      },
      { signal },
    );
    over.addEventListener(
      'click',
      (event) => {
        // The end of a drag is no click.
        if (Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > 5) return;
        const point = pointAt(event);
        if (point !== undefined) latest.current.onOpen(point);
      },
      { signal },
    );
    return () => ending.abort();
  }, [plot]);

  return (
    <div class="scatter-place">
      <span class="axis-name">{words.engagement}</span>
      {isCloser && (
        <button type="button" class="button reset" onClick={() => plot.setData(plot.data)}>
          {words.reset}
        </button>
      )}
      <Plot
        toOptions={toOptions}
        data={columns}
        height={heightPx}
        label={label}
        onDraw={(plot) => setDrawn({ plot })}
      >
        {plot !== undefined && highlighted !== undefined && (
          <PointTip plot={plot} point={highlighted} />
        )}
      </Plot>
    </div>
  );
}

/** Where a point stands in the plotting area, in CSS pixels. */
function toPlace(plot: uPlot, { followers, pct }: ScatterPoint) {
  return { x: plot.valToPos(followers, 'x'), y: plot.valToPos(pct, 'y') };
}

function isZoomed(plot: uPlot, [min, max]: readonly number[], [low, high]: readonly number[]) {
  const { x, y } = plot.scales;
  return x?.min !== min || x?.max !== max || y?.min !== low || y?.max !== high;
}
