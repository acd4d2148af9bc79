import type { BarPart } from './StackedBar';

export interface StackLegendProps {
  parts: readonly BarPart[];
  countText(count: number): string;
}

/** What the parts of a stacked bar are, each with its count; parts of 0 are left out. */
export function StackLegend({ parts, countText }: StackLegendProps) {
  return (
    <ul class="stack-legend">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, count, label, tone, glyph }) => (
          <li key={key}>
            <svg class="stack-mark" aria-hidden="true" width="14" height="14" data-tone={tone}>
              <rect class="stack-part" width="14" height="14" rx="3" />
              <text class="stack-glyph" x="7" y="11" text-anchor="middle">
                {glyph}
              </text>
            </svg>
            <span>{label}</span> <strong>{countText(count)}</strong>
          </li>
        ))}
    </ul>
  );
}
