import { toScalePercent } from '@/components/scale';

export interface AxisTicksProps {
  /** Ends of the logarithmic scale, greater than 0. */
  min: number;
  max: number;
  ticks: readonly { at: number; text: string }[];
}

/** Figures under a logarithmic scale. */
export function AxisTicks({ min, max, ticks }: AxisTicksProps) {
  return (
    <svg class="ticks" aria-hidden="true" focusable="false" height="14">
      {ticks.map(({ at, text }) => {
        const x = `${toScalePercent(at, min, max)}%`;
        return (
          <g key={at}>
            <line class="axis-tick" x1={x} x2={x} y1="0" y2="3" />
            <text class="chart-text" x={x} y="12" text-anchor={at >= max ? 'end' : 'middle'}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
