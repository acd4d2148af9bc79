import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepNumbers } from './any-posts';
import { likeRateResidual, rateLikes } from './like-rate';

test('likes per 100 followers a post, over the account’s life', () => {
  const signal = rateLikes({ followers: 50_000, hearts: 930_000, videos: 310 });
  expect(signal.ratePct).toBeCloseTo(6, 10);
  expect(signal.videos).toBe(310);
  expect(signal.missing).toBeUndefined();
});

test('the typical rate falls with size by the published line, and no further from 1.4 million on', () => {
  const typical = (followers: number) => rateLikes({ followers, hearts: 1, videos: 10 }).typicalPct;
  expect(typical(52_400)).toBeCloseTo(10 ** (2.036 - 0.269 * Math.log10(52_400)), 10);
  expect(typical(52_400)).toBeCloseTo(5.83, 1);
  expect(typical(5_000_000)).toBeCloseTo(2.42, 1);
  expect(typical(90_000_000)).toBe(typical(5_000_000));
});

test('a typical account stands in the middle, one residual sd above it at 84', () => {
  const hearts = 100_000 * 10 * 0.01 * 10 ** (2.036 - 0.269 * 5);
  expect(rateLikes({ followers: 100_000, hearts, videos: 10 }).percentile).toBeCloseTo(50, 5);
  expect(
    rateLikes({ followers: 100_000, hearts: hearts * 10 ** 0.541, videos: 10 }).percentile,
  ).toBeCloseTo(84.13, 1);
});

test('three times the typical rate is remarkable for a large account, less so for a small one', () => {
  const percentile = (followers: number) => {
    const { typicalPct = 0 } = rateLikes({ followers, hearts: 1, videos: 10 });
    const hearts = (3 * typicalPct * followers * 10) / 100;
    return rateLikes({ followers, hearts, videos: 10 }).percentile ?? 0;
  };
  expect(percentile(3_000)).toBeLessThan(75);
  expect(percentile(5_000_000)).toBeGreaterThan(87);
});

test('under 1,000 followers there is a rate and nobody to compare it with', () => {
  expect(rateLikes({ followers: 999, hearts: 9_990, videos: 10 })).toEqual({
    ratePct: 100,
    videos: 10,
  });
  expect(rateLikes({ followers: 1_000, hearts: 9_990, videos: 10 }).percentile).toBeGreaterThan(50);
  expect(likeRateResidual({ followers: 999, hearts: 9_990, videos: 10 })).toBeUndefined();
});

test('the residual counts in powers of ten from what is typical for the size', () => {
  const hearts = 100_000 * 10 * 0.01 * 10 ** (2.036 - 0.269 * 5);
  const residual = (times: number) =>
    likeRateResidual({ followers: 100_000, hearts: hearts * times, videos: 10 });
  expect(residual(1)).toBeCloseTo(0, 10);
  expect(residual(0.1)).toBeCloseTo(-1, 10);
});

test('not one like reads as one, so that the residual stays finite', () => {
  const counts = { followers: 100_000, videos: 10 };
  expect(likeRateResidual({ ...counts, hearts: 0 })).toBe(
    likeRateResidual({ ...counts, hearts: 1 }),
  );
  expect(likeRateResidual({ ...counts, hearts: 0 })).toBeLessThan(-4);
  expect(likeRateResidual(counts)).toBeUndefined();
});

test('no likes at all is a rate of 0 at the very bottom', () => {
  expect(rateLikes({ followers: 9_000, hearts: 0, videos: 12 })).toMatchObject({
    ratePct: 0,
    percentile: 0,
  });
});

test.each([
  [{}, 'followers-unknown'],
  [{ followers: 0, hearts: 0, videos: 9 }, 'no-followers'],
  [{ followers: 10, hearts: 10 }, 'videos-unknown'],
  [{ followers: 10, hearts: 10, videos: 4 }, 'under-5-videos'],
  [{ followers: 10, hearts: 10, videos: 0 }, 'under-5-videos'],
  [{ followers: 10, videos: 5 }, 'hearts-unknown'],
] as const)('of %j it says %s and gives no figure', (creator, missing) => {
  const signal = rateLikes(creator);
  expect(signal.missing).toBe(missing);
  expect(signal.ratePct).toBeUndefined();
  expect(signal.percentile).toBeUndefined();
});

test('whatever the counts, every figure is finite and at least 0, the percentile at most 100', () => {
  const anyCount = fc.option(fc.oneof(fc.nat(100), fc.maxSafeNat()), { nil: undefined });
  fc.assert(
    fc.property(anyCount, anyCount, anyCount, (followers, hearts, videos) => {
      const signal = rateLikes({ followers, hearts, videos });
      for (const number of deepNumbers(signal)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(Infinity);
      }
      expect(signal.percentile ?? 0).toBeLessThanOrEqual(100);
      expect(likeRateResidual({ followers, hearts, videos }) ?? 0).toSatisfy(Number.isFinite);
    }),
  );
});
