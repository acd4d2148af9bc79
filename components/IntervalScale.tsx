import { toScalePercent } from './scale';

export interface IntervalScaleProps {
  /** Ends of the scale, greater than 0. */
  min: number;
  max: number;
  /** The interval; without it only the value is drawn. */
  low?: number;
  high?: number;
  /** The interval's ends in figures. */
  lowText?: string;
  highText?: string;
  /** The best estimate; absent on a first impression, where only the range is known. */
  value?: number;
  /** What is typical, as a mark across the track. */
  typical?: number;
}

/** Closer to an end of the track, in percent, a figure has no room; the sentence has it anyway. */
const labelMargin = 14;

/**
 * An interval on a logarithmic track, with its estimate as a dot. A picture of the sentence beside
 * it, hence hidden from assistive technology. SVG attributes, not styles: extension pages allow no
 * inline style.
 */
export function IntervalScale(props: IntervalScaleProps) {
  const { min, max, low, high, lowText, highText, value, typical } = props;
  const at = (figure: number) => toScalePercent(figure, min, max);
  const hasRange = low !== undefined && high !== undefined;
  return (
    <svg class="interval" aria-hidden="true" focusable="false">
      <line class="interval-track" x1="0" x2="100%" y1="7" y2="7" />
      {hasRange && (
        <>
          <line class="interval-range" x1={`${at(low)}%`} x2={`${at(high)}%`} y1="7" y2="7" />
          <line class="interval-end" x1={`${at(low)}%`} x2={`${at(low)}%`} y1="2" y2="12" />
          <line class="interval-end" x1={`${at(high)}%`} x2={`${at(high)}%`} y1="2" y2="12" />
          {at(low) >= labelMargin && (
            <text class="interval-text" x={`${at(low)}%`} dx="-6" y="11" text-anchor="end">
              {lowText}
            </text>
          )}
          {at(high) <= 100 - labelMargin && (
            <text class="interval-text" x={`${at(high)}%`} dx="6" y="11">
              {highText}
            </text>
          )}
        </>
      )}
      {typical !== undefined && (
        <line
          class="interval-typical"
          x1={`${at(typical)}%`}
          x2={`${at(typical)}%`}
          y1="-1"
          y2="15"
        />
      )}
      {value !== undefined && <circle class="interval-value" cx={`${at(value)}%`} cy="7" r="4.5" />}
    </svg>
  );
}
