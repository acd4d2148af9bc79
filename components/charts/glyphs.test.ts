import { expect, test } from 'vitest';
import { addGlyph, glyphs, toGlyphPath } from './glyphs';

/** A pen that writes down where it goes. */
function createPen() {
  const points: [number, number][] = [];
  return {
    points,
    moveTo: (x: number, y: number) => void points.push([x, y]),
    lineTo: (x: number, y: number) => void points.push([x, y]),
    arc: (x: number, y: number, radius: number) => void points.push([x - radius, y]),
    closePath: () => {},
  };
}

test('every glyph stands around its point and keeps to its size', () => {
  for (const glyph of glyphs) {
    const pen = createPen();
    addGlyph(pen, glyph, 100, 50, 4);
    const farthest = Math.max(...pen.points.map(([x, y]) => Math.hypot(x - 100, y - 50)));
    expect(farthest, glyph).toBeGreaterThanOrEqual(4);
    expect(farthest, glyph).toBeLessThan(6.5);
  }
});

test('in a legend every glyph has a closed path of its own', () => {
  const paths = glyphs.map((glyph) => toGlyphPath(glyph, 4));
  expect(new Set(paths).size).toBe(glyphs.length);
  expect(paths.every((path) => /^M.*Z$/.test(path) && !path.includes('NaN'))).toBe(true);
});
