import { toScalePercent } from '@/components/scale';
import { hasBars, toRateBins } from './rate-bins';

export interface RateHistogramProps {
  rates: readonly number[];
  /** Ends of the logarithmic scale, greater than 0. */
  min: number;
  max: number;
  /** The estimate's interval, as a band behind. */
  low?: number;
  high?: number;
  /** The centre of what the rate is compared with. */
  typical?: number;
  /** What is drawn, in words. */
  label: string;
}

const height = 36;
const bins = 16;

/** The posts' own rates on the interval's scale: bars from five posts on, a dot each before that. */
export function RateHistogram({ rates, min, max, low, high, typical, label }: RateHistogramProps) {
  const at = (figure: number) => toScalePercent(figure, min, max);
  return (
    <svg class="histogram" role="img" aria-label={label} focusable="false" height={height}>
      {low !== undefined && high !== undefined && (
        <rect
          class="histogram-band"
          x={`${at(low)}%`}
          width={`${at(high) - at(low)}%`}
          height={height}
        />
      )}
      {hasBars(rates)
        ? toRateBins(rates, min, max, bins).map(({ left, width, share }) => (
            <rect
              key={left}
              class="histogram-bar"
              x={`${left}%`}
              width={`${width}%`}
              y={height - share * (height - 4)}
              height={share * (height - 4)}
            />
          ))
        : rates.map((rate, index) => (
            // Posts may share a rate, and their order does not change between drawings.
            <circle
              key={index}
              class="histogram-dot"
              cx={`${at(rate)}%`}
              cy={height - 10}
              r="3.5"
            />
          ))}
      <line class="histogram-foot" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
      {typical !== undefined && (
        <line
          class="histogram-typical"
          x1={`${at(typical)}%`}
          x2={`${at(typical)}%`}
          y1="0"
          y2={height}
        />
      )}
    </svg>
  );
}
