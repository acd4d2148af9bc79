import { toTimeLine } from './time-line';

export interface GrowthLineProps {
  points: readonly { at: number; value: number }[];
  dayText(at: number): string;
  countText(value: number): string;
}

const frame = { left: 2, right: 98, top: 6, bottom: 34 };
const height = 52;

/** A figure at its encounters, with the dates of the first and the last. A picture of the sentence beside it. */
export function GrowthLine({ points, dayText, countText }: GrowthLineProps) {
  const line = toTimeLine(points, frame);
  const [first, last] = [points[0], points.at(-1)];
  if (line.length === 0 || !first || !last) return null;
  return (
    <svg class="growth" aria-hidden="true" focusable="false" height={height}>
      <line class="growth-foot" x1="0" x2="100%" y1="38" y2="38" />
      {line.slice(1).map(({ x, y }, index) => {
        const before = line[index];
        return (
          before && (
            <line
              key={x}
              class="growth-line"
              x1={`${before.x}%`}
              y1={before.y}
              x2={`${x}%`}
              y2={y}
            />
          )
        );
      })}
      {line.map(({ x, y }) => (
        <circle key={x} class="growth-dot" cx={`${x}%`} cy={y} r="3" />
      ))}
      <text class="chart-text" x="0" y={height - 2}>
        {dayText(first.at)} · {countText(first.value)}
      </text>
      <text class="chart-text" x="100%" y={height - 2} text-anchor="end">
        {dayText(last.at)} · {countText(last.value)}
      </text>
    </svg>
  );
}
