import { toGlyphPath } from '@/components/charts/glyphs';
import { type PointGroup, pointLooks } from './point-group';

interface PointMarkProps {
  group: PointGroup;
  /** Only the range is known. */
  isHollow?: boolean;
}

/** A point of the plot in a line of text; always beside its words. */
export function PointMark({ group, isHollow = false }: PointMarkProps) {
  const { glyph, colour, radius } = pointLooks[group];
  return (
    <svg
      class={`point-mark ${colour} ${isHollow ? 'is-hollow' : ''}`}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={toGlyphPath(glyph, radius)} />
    </svg>
  );
}
