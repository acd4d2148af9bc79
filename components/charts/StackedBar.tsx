import { toStack } from './stack';

/** A part of a stacked bar: a tone from 1 to 7 or `rest`, always with a glyph and a label. */
export interface BarPart {
  key: string;
  count: number;
  label: string;
  tone: string;
  glyph: string;
}

/** In narrower parts a glyph has no room; the legend has it anyway. */
const minForGlyph = 7;

/** Counts as parts of one bar. A picture of the sentence or the legend beside it. */
export function StackedBar({ parts }: { parts: readonly BarPart[] }) {
  const looks = new Map(parts.map((part) => [part.key, part]));
  return (
    <svg class="stack-bar" aria-hidden="true" focusable="false" height="16">
      {toStack(parts).map(({ key, left, width }) => (
        <g key={key} data-tone={looks.get(key)?.tone}>
          <rect class="stack-part" x={`${left}%`} width={`${width}%`} height="16" />
          {width >= minForGlyph && (
            <text class="stack-glyph" x={`${left + width / 2}%`} y="12" text-anchor="middle">
              {looks.get(key)?.glyph}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
