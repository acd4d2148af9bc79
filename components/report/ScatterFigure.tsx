import { insightWords } from '@/assets/messages/insights';
import { pageWords } from '@/assets/messages/pages';
import { reportWords } from '@/assets/messages/report';
import { toLogTicks } from '@/components/charts/log-scale';
import { toScalePercent } from '@/components/scale';
import type { ReportScatter } from './report';
import { labelGapPx, placeLabels } from './report-scatter';

const words = reportWords.file;
const id = 'report-scatter';

/** Ends of the plot: percent of the width, pixels of the height. */
const frame = { left: 6, right: 99, top: 46, bottom: 330 };
const height = 372;
/** As wide as the plot is on paper. Wider, labels only move apart; narrower, they are hidden. */
const leastPx = 680;
const mostLabels = 16;
/** From so many points on they are a crowd: smaller, and their ranges fainter. */
const crowd = 60;
/** The smallest percentage that is written without "under". */
const leastPct = 0.1;

/** Followers against engagement, both on scales of powers, with the steps of the tier table behind. */
export function ScatterFigure({ scatter }: { scatter: ReportScatter }) {
  const { points, domains, bands, sentence, notDrawn } = scatter;
  const toX = (followers: number) =>
    frame.left +
    ((frame.right - frame.left) * toScalePercent(followers, ...domains.followers)) / 100;
  const toY = (pct: number) =>
    frame.bottom - ((frame.bottom - frame.top) * toScalePercent(pct, ...domains.pct)) / 100;
  const isCrowd = points.length > crowd;
  const labels = placeLabels(
    points.map(({ key, label, followers, pct }) => ({
      key,
      label,
      x: toX(followers),
      y: toY(pct),
    })),
    leastPx,
    mostLabels,
  );
  return (
    <figure class="scatter">
      <h3>{words.charts.scatter}</h3>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        width="100%"
        height={height}
      >
        <title id={`${id}-title`}>{words.charts.scatter}</title>
        <desc id={`${id}-desc`}>{sentence}</desc>
        {bands.map(({ label, from, to }, index) => (
          <g key={from}>
            {(bands.length - index) % 2 === 1 && (
              <rect
                class="band"
                x={`${toX(from)}%`}
                width={`${toX(to) - toX(from)}%`}
                y={frame.top}
                height={frame.bottom - frame.top}
              />
            )}
            {toX(to) - toX(from) > 8 && (
              <text
                class="band-name"
                x={`${(toX(from) + toX(to)) / 2}%`}
                y={frame.top - 8}
                text-anchor="middle"
              >
                {pageWords.capitalised(label ?? words.charts.below)}
              </text>
            )}
          </g>
        ))}
        {toLogTicks(domains.pct, leastPct).map((pct) => (
          <g key={pct}>
            <line class="grid" x1="0" x2="100%" y1={toY(pct)} y2={toY(pct)} />
            <text class="tick" x="0" y={toY(pct) - 4}>
              {words.tickPct(pct)}
            </text>
          </g>
        ))}
        {toLogTicks(domains.followers).map((followers) => (
          <g key={followers}>
            <line
              class="grid"
              x1={`${toX(followers)}%`}
              x2={`${toX(followers)}%`}
              y1={frame.top}
              y2={frame.bottom + 4}
            />
            <text class="tick" x={`${toX(followers)}%`} y={frame.bottom + 17} text-anchor="middle">
              {insightWords.scatter.tickCount(followers)}
            </text>
          </g>
        ))}
        <text class="axis" x="0" y="12">
          {words.charts.engagement}
        </text>
        <text class="axis" x="100%" y={frame.bottom + 36} text-anchor="end">
          {words.charts.followers}
        </text>
        <g class={isCrowd ? 'ranges is-crowd' : 'ranges'}>
          {points.map(({ key, followers, lowPct, highPct }) => (
            <line
              key={key}
              x1={`${toX(followers)}%`}
              x2={`${toX(followers)}%`}
              y1={toY(lowPct)}
              y2={toY(highPct)}
            />
          ))}
        </g>
        {points.map(({ key, followers, pct, isRangeOnly }) => (
          <circle
            key={key}
            class={isRangeOnly ? 'point is-hollow' : 'point'}
            cx={`${toX(followers)}%`}
            cy={toY(pct)}
            r={isCrowd ? 3 : 4.5}
          />
        ))}
        {labels.map(({ key, label, x, y, anchor }) => (
          <text
            key={key}
            class="point-label"
            x={`${x}%`}
            y={y + 4}
            dx={anchor === 'start' ? labelGapPx : -labelGapPx}
            text-anchor={anchor}
          >
            {label}
          </text>
        ))}
      </svg>
      <ul class="legend" aria-hidden="true">
        <LegendItem text={words.charts.filled} />
        {points.some(({ isRangeOnly }) => isRangeOnly) && (
          <LegendItem text={words.charts.hollow} isHollow />
        )}
      </ul>
      {notDrawn !== undefined && <figcaption class="remark">{notDrawn}</figcaption>}
    </figure>
  );
}

function LegendItem({ text, isHollow = false }: { text: string; isHollow?: boolean }) {
  return (
    <li>
      <svg width="14" height="16" aria-hidden="true">
        <g class="ranges">
          <line x1="7" x2="7" y1="0" y2="16" />
        </g>
        <circle class={isHollow ? 'point is-hollow' : 'point'} cx="7" cy="8" r="4.5" />
      </svg>
      {text}
    </li>
  );
}
