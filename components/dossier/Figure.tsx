import type { ComponentChildren } from 'preact';

export interface FigureProps {
  /** The number, bold. */
  figure: string | undefined;
  /** What it counts, and of how many. */
  of?: string;
  tone?: 'fit' | 'text' | 'muted' | 'check';
  children?: ComponentChildren;
}

/** The figure of a row, to be read at a glance. A tone that asks for a look has a glyph too. */
export function Figure({ figure, of, tone, children }: FigureProps) {
  return (
    <p class="figure" data-tone={tone}>
      {tone === 'check' && (
        <span class="look" aria-hidden="true">
          !
        </span>
      )}
      <strong>{figure}</strong>
      {of !== undefined && <span class="quiet">{of}</span>}
      {children}
    </p>
  );
}
