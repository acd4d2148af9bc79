import { expect, test } from 'vitest';
import { rateLikes } from './like-rate';

test('likes per 100 followers a post, over the account’s life', () => {
  const signal = rateLikes({ followers: 50_000, hearts: 930_000, videos: 310 });
  expect(signal.ratePct).toBeCloseTo(6, 10);
  expect(signal.videos).toBe(310);
  expect(signal.missing).toBeUndefined();
});

test('the typical rate falls with size, by the published line', () => {
  const typical = (followers: number) => rateLikes({ followers, hearts: 1, videos: 10 }).typicalPct;
  expect(typical(52_400)).toBeCloseTo(10 ** (2.036 - 0.269 * Math.log10(52_400)), 10);
  expect(typical(52_400)).toBeCloseTo(5.83, 1);
  expect(typical(5_000_000)).toBeCloseTo(1.71, 1);
});

test('a typical account stands in the middle, one residual sd above it at 84', () => {
  const hearts = 100_000 * 10 * 0.01 * 10 ** (2.036 - 0.269 * 5);
  expect(rateLikes({ followers: 100_000, hearts, videos: 10 }).percentile).toBeCloseTo(50, 5);
  expect(
    rateLikes({ followers: 100_000, hearts: hearts * 10 ** 0.536, videos: 10 }).percentile,
  ).toBeCloseTo(84.13, 1);
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
