import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventListed } from './invented-report';
import { labelGapPx, placeLabels, toReportScatter } from './report-scatter';

const tiers = [{ tier: 'micro' as const, label: 'micro', from: 10_000 }];

test('who has a rate and followers is a point; the others are counted', () => {
  const rows = [
    inventListed('a'),
    inventListed('b', {
      engagement: { n: 1, ratePct: 7, lowPct: 4, highPct: 9, isFirstImpression: true },
    }),
    inventListed('c', { engagement: { n: 0 } }),
    inventListed('d', { followers: undefined }),
  ];
  const { points, notDrawn } = toReportScatter(rows, tiers);
  expect(points.map(({ label, pct, isRangeOnly }) => [label, pct, isRangeOnly])).toEqual([
    ['@a', 6.1, false],
    ['@b', 6, true],
  ]);
  expect(notDrawn).toBe('2 creators not drawn: no rate, or followers not known.');
});

test('a label stands after its point, before it at the edge, and nowhere where there is no room', () => {
  const at = (key: string, x: number, y: number) => ({ key, label: '@twelve.chars', x, y });
  expect(placeLabels([at('a', 10, 50), at('b', 99, 90)], 900, 9)).toMatchObject([
    { key: 'a', anchor: 'start' },
    { key: 'b', anchor: 'end' },
  ]);
  const crowd = [at('a', 50, 50), at('b', 50.5, 52), at('c', 49.5, 51), at('d', 50.2, 49)];
  // Only those at the edge of the crowd have room, each on its own side.
  expect(placeLabels(crowd, 900, 9)).toMatchObject([
    { key: 'b', anchor: 'start' },
    { key: 'c', anchor: 'end' },
  ]);
  expect(placeLabels([at('a', 10, 10), at('b', 10, 60)], 900, 1)).toHaveLength(1);
  expect(placeLabels([at('a', 50, 50)], 60, 9)).toEqual([]);
});

test('no label ever lies over another, or beyond the plot', () => {
  const place = fc.record({
    key: fc.uuid(),
    label: fc.string({ minLength: 1, maxLength: 25 }),
    x: fc.double({ min: 0, max: 100, noNaN: true }),
    y: fc.integer({ min: 40, max: 330 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const boxes = placeLabels(places, 900, 16).map(({ label, x, y, anchor }) => {
        const width = label.length * 6.4;
        const left = anchor === 'start' ? 9 * x + labelGapPx : 9 * x - labelGapPx - width;
        return { left, right: left + width, y };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-1e-6);
        expect(box.right).toBeLessThanOrEqual(900 + 1e-6);
        for (const other of boxes.slice(index + 1)) {
          const isBeside = box.right <= other.left + 1e-6 || other.right <= box.left + 1e-6;
          expect(isBeside || Math.abs(box.y - other.y) >= 13 - 1e-6).toBe(true);
        }
      }
    }),
  );
});
