import { expect, test } from 'vitest';
import { drawCount, seededNormals } from './seeded-normals';

const meanOf = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

test('the draws are standard normal, and the same at every call', () => {
  const draws = seededNormals(7);
  expect(draws).toHaveLength(drawCount);
  expect(meanOf(draws)).toBeCloseTo(0, 10);
  expect(Math.sqrt(meanOf(draws.map((draw) => draw ** 2)))).toBeCloseTo(1, 1);
  const sorted = draws.toSorted();
  expect(sorted[200]).toBeGreaterThan(-1.4);
  expect(sorted[200]).toBeLessThan(-1.17);
  expect(seededNormals(7)).toEqual(draws);
});

test('no draw is infinite, and streams have nothing to do with each other', () => {
  for (let stream = 0; stream < 60; stream += 1) {
    const [draws, next] = [seededNormals(stream), seededNormals(stream + 1)];
    expect(draws.every(Number.isFinite)).toBe(true);
    expect(Math.abs(meanOf(draws.map((draw, index) => draw * (next[index] ?? 0))))).toBeLessThan(
      0.12,
    );
  }
});
