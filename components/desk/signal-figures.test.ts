import { expect, test } from 'vitest';
import { inventRow } from './invented-row';
import { signalFigures, signalKeys } from './signal-figures';
import { isSignalled, signalFilters } from './signal-filters';

test('of a creator of whom nothing was read every figure is unknown, and no filter but "person" holds', () => {
  const { rating } = inventRow({ handle: 'quietcorner' });
  expect(signalKeys.filter((key) => signalFigures[key](rating) !== undefined)).toEqual([]);
  expect(signalFilters.filter((filter) => isSignalled[filter](rating))).toEqual(['person']);
});

test('"nothing to check" takes tests that had data', () => {
  const tested = (tested: number, checks: number) =>
    isSignalled['nothing-to-check'](
      inventRow({ handle: 'a', rating: { authenticity: { tests: [], tested, checks } } }).rating,
    );
  expect(tested(3, 0)).toBe(false);
  expect(tested(4, 0)).toBe(true);
  expect(tested(9, 1)).toBe(false);
});

test('nine comments do not tell what an audience asks', () => {
  const { rating } = inventRow({ handle: 'a' });
  const asks = (n: number) =>
    signalFigures.asks({
      ...rating,
      comments: { ...rating.comments, n, counts: { ...rating.comments.counts, question: 3 } },
    });
  expect(asks(9)).toBeUndefined();
  expect(asks(10)).toBe(30);
});

test('a growth that rounding may have made is none', () => {
  const { rating } = inventRow({ handle: 'a' });
  const followers = { from: 52_400, to: 52_500, change: 100, changePct: 0.2 };
  const growth = (isWithinRounding: boolean) =>
    signalFigures.growth({
      ...rating,
      growth: { n: 2, bursts: [], points: [], followers: { ...followers, isWithinRounding } },
    });
  expect(growth(true)).toBeUndefined();
  expect(growth(false)).toBe(0.2);
});
