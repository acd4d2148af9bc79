import type { Glyph } from '@/components/charts/glyphs';
import type { PlotColours } from '@/components/charts/plot-colours';
import type { Standing } from '@/components/desk/row';

/** Standings that are drawn alike: ten shapes could not be told apart. */
export const pointGroups = [
  'undecided',
  'ruled-out',
  'later',
  'shortlisted',
  'in-talks',
  'agreed',
] as const;
export type PointGroup = (typeof pointGroups)[number];

const groups: Record<Standing, PointGroup> = {
  undecided: 'undecided',
  later: 'later',
  'ruled-out': 'ruled-out',
  declined: 'ruled-out',
  shortlisted: 'shortlisted',
  contacted: 'in-talks',
  replied: 'in-talks',
  negotiating: 'in-talks',
  agreed: 'agreed',
  published: 'agreed',
};

export function groupOf(standing: Standing): PointGroup {
  return groups[standing];
}

interface PointLook {
  glyph: Glyph;
  colour: keyof Omit<PlotColours, 'font' | 'surface'>;
  /** Pixels. */
  radius: number;
}

/** A shape and a colour each; the shape alone tells them apart. */
export const pointLooks: Record<PointGroup, PointLook> = {
  undecided: { glyph: 'circle', colour: 'muted', radius: 3.5 },
  'ruled-out': { glyph: 'cross', colour: 'muted', radius: 4.5 },
  later: { glyph: 'triangle-down', colour: 'text', radius: 4.5 },
  shortlisted: { glyph: 'diamond', colour: 'accent', radius: 5 },
  'in-talks': { glyph: 'triangle-up', colour: 'accent', radius: 5 },
  agreed: { glyph: 'square', colour: 'fit', radius: 5 },
};
