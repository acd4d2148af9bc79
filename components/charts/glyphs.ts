/** Shapes that tell points apart where a colour alone would not. */
export const glyphs = [
  'circle',
  'diamond',
  'square',
  'triangle-up',
  'triangle-down',
  'cross',
] as const;
export type Glyph = (typeof glyphs)[number];

/** Corners around the middle, for a radius of 1; of about the same area each, so that none looks more. */
const corners: Record<Exclude<Glyph, 'circle'>, readonly (readonly [x: number, y: number])[]> = {
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  'triangle-up': [
    [0, -1.25],
    [1.2, 0.95],
    [-1.2, 0.95],
  ],
  'triangle-down': [
    [0, 1.25],
    [1.2, -0.95],
    [-1.2, -0.95],
  ],
  cross: [
    [-1.1, -0.65],
    [-0.65, -1.1],
    [0, -0.45],
    [0.65, -1.1],
    [1.1, -0.65],
    [0.45, 0],
    [1.1, 0.65],
    [0.65, 1.1],
    [0, 0.45],
    [-0.65, 1.1],
    [-1.1, 0.65],
    [-0.45, 0],
  ],
};

/** What a glyph is drawn with: a `Path2D` of a canvas. */
type Pen = Pick<Path2D, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>;

/** Adds a glyph around a point to a path. */
export function addGlyph(pen: Pen, glyph: Glyph, x: number, y: number, radius: number): void {
  if (glyph === 'circle') {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [index, [dx, dy]] of corners[glyph].entries()) {
    const [cornerX, cornerY] = [x + dx * radius, y + dy * radius];
    if (index === 0) pen.moveTo(cornerX, cornerY);
    else pen.lineTo(cornerX, cornerY);
  }
  pen.closePath();
}

/** The same for SVG, as the `d` of a path around the middle; a legend beside a canvas needs both. */
export function toGlyphPath(glyph: Glyph, radius: number): string {
  if (glyph === 'circle') {
    const arc = `a${radius} ${radius} 0 1 0`;
    return `M${-radius} 0${arc} ${2 * radius} 0${arc} ${-2 * radius} 0Z`;
  }
  const points = corners[glyph].map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`);
  return `M${points.join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
