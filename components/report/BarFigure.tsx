import type { ReportBar } from './report';

interface BarFigureProps {
  /** No other figure of the page has it. */
  id: string;
  /** Over the bars, where the section's own title does not do. */
  title?: string;
  /** What is drawn, to be read out. */
  label: string;
  bars: readonly ReportBar[];
}

const rowPx = 34;
const barPx = 9;

/** Counts as bars, each under its name and its figure. Widths are percent, so that letters keep their size. */
export function BarFigure({ id, title, label, bars }: BarFigureProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure class="bars">
      {title !== undefined && <h3>{title}</h3>}
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        width="100%"
        height={bars.length * rowPx}
      >
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-desc`}>{bars.map((bar) => `${bar.label}: ${bar.text}`).join('; ')}</desc>
        <defs>
          <pattern
            id={`${id}-hatch`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line class="hatch" x1="0" x2="0" y1="0" y2="5" />
          </pattern>
        </defs>
        {bars.map((bar, index) => (
          <g key={bar.key} transform={`translate(0 ${index * rowPx})`}>
            <text class="bar-label" x="0" y="13">
              {bar.label}
            </text>
            <text class="bar-figure" x="100%" y="13" text-anchor="end">
              {bar.text}
            </text>
            <rect class="bar-track" y="19" width="100%" height={barPx} rx="2" />
            {bar.count > 0 && (
              <rect
                class={bar.isUnknown ? 'bar-unknown' : 'bar'}
                y="19"
                width={`${(100 * bar.count) / most}%`}
                height={barPx}
                rx="2"
                fill={bar.isUnknown ? `url(#${id}-hatch)` : undefined}
              />
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
