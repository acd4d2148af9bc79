import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Learned } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { anyPosts, deepNumbers } from './any-posts';
import {
  eligiblePosts,
  ineligibleReason,
  ordinaryPlays,
  postEngagementRate,
  rateEngagement,
} from './engagement';

const hour = 60 * 60 * 1000;
const now = 1_780_000_000_000;
let lastId = 0;
const post = (fields: Partial<Post> = {}): Post => ({
  id: String(++lastId),
  createdAt: now - 30 * 24 * hour,
  observedAt: now,
  plays: 10_000,
  likes: 600,
  comments: 50,
  shares: 50,
  ...fields,
});
const withRate = (ratePct: number) => post({ likes: ratePct * 100, comments: 0, shares: 0 });

test('a post’s rate is likes, comments and shares over its views', () => {
  expect(postEngagementRate(post())).toBeCloseTo(7, 10);
});

test('saves are not part of it', () => {
  expect(postEngagementRate(post({ saves: 5_000 }))).toBeCloseTo(7, 10);
});

test('a hidden count makes the rate unknown, never 0', () => {
  expect(postEngagementRate(post({ likes: undefined }))).toBeUndefined();
  expect(postEngagementRate(post({ shares: undefined }))).toBeUndefined();
  expect(postEngagementRate(post({ plays: 0 }))).toBeUndefined();
  expect(postEngagementRate(post({ likes: 0, comments: 0, shares: 0 }))).toBe(0);
});

test.each([
  ['an ad', { isAd: true }, 'ad'],
  ['a pinned post', { isPinned: true }, 'pinned'],
  ['a post without plays', { plays: undefined }, 'plays-unknown'],
  ['hidden likes', { likes: undefined }, 'counts-unknown'],
  ['hidden comments', { comments: undefined }, 'counts-unknown'],
  ['hidden shares', { shares: undefined }, 'counts-unknown'],
  ['47 hours', { createdAt: now - 47 * hour }, 'under-2-days'],
  ['a post from the future', { createdAt: now + hour }, 'under-2-days'],
  ['an unknown age', { createdAt: undefined }, 'under-2-days'],
  ['499 views', { plays: 499 }, 'under-500-views'],
  ['a fresh ad', { isAd: true, createdAt: now }, 'ad'],
] as const)('%s does not count: %j', (_, fields, reason) => {
  expect(ineligibleReason(post(fields))).toBe(reason);
});

test('500 views and exactly 48 hours are enough', () => {
  expect(ineligibleReason(post({ plays: 500, createdAt: now - 48 * hour }))).toBeUndefined();
});

test('age is judged when the counts were read, not today', () => {
  const createdAt = now - 300 * hour;
  expect(ineligibleReason(post({ createdAt, observedAt: createdAt + 3 * hour }))).toBe(
    'under-2-days',
  );
});

test('one post at the market’s mean is estimated at that mean, ±42 % in logs', () => {
  const signal = rateEngagement([withRate(Math.exp(1.8))], { region: 'VN' });
  const half = 1.28 * Math.sqrt(0.254 ** 2 / 1.46 + 0.03);
  expect(signal.ratePct).toBeCloseTo(Math.exp(1.8), 6);
  expect(signal.lowPct).toBeCloseTo(Math.exp(1.8 - half), 6);
  expect(signal.highPct).toBeCloseTo(Math.exp(1.8 + half), 6);
  expect(signal.percentile).toBeCloseTo(50, 4);
});

test('the estimate is the geometric mean drawn towards the market by 0.46 posts', () => {
  const signal = rateEngagement([withRate(4), withRate(9), withRate(6)], { region: 'US' });
  const expected = Math.exp((Math.log(4) + Math.log(9) + Math.log(6) + 0.46 * 2.47) / 3.46);
  expect(signal.ratePct).toBeCloseTo(expected, 6);
  expect(signal.n).toBe(3);
});

test('one viral outlier moves it far less than it would move a mean', () => {
  const ordinary = [5, 5, 5, 5].map(withRate);
  const calm = rateEngagement(ordinary).ratePct ?? 0;
  const withOutlier = rateEngagement([...ordinary, withRate(45)]).ratePct ?? 0;
  expect(withOutlier / calm).toBeLessThan(1.6);
  expect(withOutlier).toBeGreaterThan(calm);
});

test('a post nobody reacted to counts as 0.05 %, so that one such post does not sink the rest', () => {
  const signal = rateEngagement([withRate(0)]);
  expect(signal.ratePct).toBeCloseTo(Math.exp((Math.log(0.05) + 0.46 * 1.8) / 1.46), 6);
});

test('the same posts read higher where the market is higher, and are compared with that market', () => {
  const posts = [withRate(6)];
  const us = rateEngagement(posts, { region: 'us' });
  const vn = rateEngagement(posts, { region: 'VN' });
  expect(us.reference?.source).toMatchObject({ id: 'us-trending-2025' });
  expect(vn.reference?.source).toMatchObject({ id: 'vn-feed-2025' });
  expect(us.ratePct).toBeGreaterThan(vn.ratePct ?? Infinity);
  expect(us.percentile).toBeLessThan(vn.percentile ?? 0);
});

test('elsewhere there is an estimate and nothing to compare it with', () => {
  for (const region of [undefined, 'DE', '']) {
    const signal = rateEngagement([withRate(6)], { region });
    expect(signal.ratePct).toBeCloseTo(Math.exp((Math.log(6) + 0.46 * 1.8) / 1.46), 6);
    expect(signal.percentile).toBeUndefined();
    expect(signal.reference).toBeUndefined();
  }
});

test('a given reference takes the place of the region’s', () => {
  const reference = { mu: 2.7, sd: 0.38, source: { kind: 'seen', creators: 40 } } as const;
  const signal = rateEngagement([withRate(Math.exp(2.7))], { region: 'VN', reference });
  expect(signal.reference).toBe(reference);
  expect(signal.percentile).toBeCloseTo(50, 4);
});

test('the percentile allows for how little one post says', () => {
  const once = rateEngagement([withRate(30)], { region: 'US' }).percentile ?? 0;
  const often =
    rateEngagement(
      Array.from({ length: 12 }, () => withRate(30)),
      { region: 'US' },
    ).percentile ?? 0;
  expect(often).toBeGreaterThan(once);
  expect(often).toBeLessThan(100);
});

test('more posts narrow the interval down to the drift, never below', () => {
  const width = (n: number) => {
    const { lowPct = 0, highPct = 0 } = rateEngagement(
      Array.from({ length: n }, () => withRate(6)),
    );
    return Math.log(highPct / lowPct) / 2;
  };
  expect(width(5)).toBeLessThan(width(1));
  expect(width(400)).toBeGreaterThan(1.28 * Math.sqrt(0.03));
});

test('one or two posts are a first impression; confidence grows at 3, 5 and 12', () => {
  const of = (n: number) => rateEngagement(Array.from({ length: n }, () => withRate(6)));
  expect([1, 2, 3].map((n) => of(n).isFirstImpression)).toEqual([true, true, false]);
  expect([1, 2, 3, 4, 5, 11, 12].map((n) => of(n).confidence)).toEqual([
    'first-impression',
    'first-impression',
    'low',
    'low',
    'medium',
    'medium',
    'high',
  ]);
});

test('without an eligible post there is no figure, only the reasons, the most frequent first', () => {
  const posts = [post({ isAd: true }), post({ plays: 20 }), post({ plays: 30 })];
  const signal = rateEngagement(posts, { region: 'US' });
  expect(signal).toMatchObject({ n: 0, posts: 3, isFirstImpression: false });
  expect(signal.leftOut).toEqual([
    { reason: 'under-500-views', count: 2 },
    { reason: 'ad', count: 1 },
  ]);
  expect(signal.ratePct).toBeUndefined();
  expect(signal.percentile).toBeUndefined();
  expect(signal.confidence).toBeUndefined();
});

test('no posts at all is said as such', () => {
  expect(rateEngagement([])).toMatchObject({
    n: 0,
    posts: 0,
    leftOut: [{ reason: 'no-posts', count: 0 }],
  });
});

test('median views leave out what is fresh, pinned or bought, and keep small posts', () => {
  const posts = [
    post({ plays: 100 }),
    post({ plays: 3_000 }),
    post({ plays: 9_000, likes: undefined }),
    post({ plays: 900_000, isPinned: true }),
    post({ plays: 900_000, isAd: true }),
    post({ plays: 900_000, createdAt: now - hour }),
    post({ plays: undefined }),
  ];
  expect(rateEngagement(posts)).toMatchObject({ medianViews: 3_000, medianViewsN: 3 });
  expect(rateEngagement([]).medianViews).toBeUndefined();
});

test('the rates behind the figure are listed by post, in the posts’ order', () => {
  const posts = [
    post({ id: '11', likes: 900 }),
    post({ id: '12', isPinned: true }),
    post({ id: '13' }),
  ];
  expect(rateEngagement(posts).rates).toEqual([
    { postId: '11', pct: 10 },
    { postId: '13', pct: 7 },
  ]);
  expect(rateEngagement([]).rates).toEqual([]);
});

test('a post that is given twice counts once, as last observed', () => {
  const early = post({ id: '21', likes: 600 });
  const again = { ...early, likes: 900, observedAt: now + hour };
  const signal = rateEngagement([early, post({ id: '22' }), again]);
  expect(signal).toMatchObject({ n: 2, posts: 2, medianViewsN: 2, isFirstImpression: true });
  expect(signal.rates[0]).toEqual({ postId: '21', pct: 10 });
  expect(eligiblePosts([early, early, early])).toEqual([early]);
  expect(ordinaryPlays([early, early])).toEqual([10_000]);
  expect(
    rateEngagement([post({ id: '23', plays: 9 }), post({ id: '23', plays: 9 })]).leftOut,
  ).toEqual([{ reason: 'under-500-views', count: 1 }]);
});

const learned = (groups: Learned['groups']): Learned => ({ groups, tags: [], madeAt: now });

test('ten creators of the niche seen here go before the region’s public sample', () => {
  const groups = [{ niche: 'skincare', creators: 10, mean: 2, sd: 0.4 }];
  const options = { region: 'US', niche: 'skincare', language: 'en', learned: learned(groups) };
  const signal = rateEngagement([withRate(6)], options);
  expect(signal.reference?.source).toMatchObject({ kind: 'seen', creators: 10, niche: 'Skincare' });
  expect(signal.reference?.mu).toBeCloseTo((10 * 2 + 30 * 2.47) / 40, 10);
  expect(signal.missingReference).toBeUndefined();
  const estimate = Math.exp((Math.log(6) + (0.46 * (10 * 2 + 30 * 2.47)) / 40) / 1.46);
  expect(signal.ratePct).toBeCloseTo(estimate, 6);
});

test('nine creators and no region: no percentile, but how many are missing', () => {
  const groups = [{ niche: 'skincare', creators: 9, mean: 2, sd: 0.4 }];
  const signal = rateEngagement([withRate(6)], { niche: 'skincare', learned: learned(groups) });
  expect(signal.percentile).toBeUndefined();
  expect(signal.reference).toBeUndefined();
  expect(signal.missingReference).toMatchObject({ creators: 9, needed: 10, niche: 'Skincare' });
  expect(signal.ratePct).toBeCloseTo(Math.exp((Math.log(6) + 0.46 * 1.8) / 1.46), 6);
});

test('nine creators do not displace the region’s sample', () => {
  const groups = [{ niche: 'skincare', creators: 9, mean: 2, sd: 0.4 }];
  const options = { region: 'VN', niche: 'skincare', learned: learned(groups) };
  const signal = rateEngagement([withRate(6)], options);
  expect(signal.reference?.source).toMatchObject({ kind: 'sample', region: 'VN' });
  expect(signal.missingReference).toBeUndefined();
});

test('whatever the counts, every figure is finite, at least 0 and in order', () => {
  const anyGroup = fc.record({
    niche: fc.constantFrom('skincare', undefined),
    language: fc.constantFrom('en', undefined),
    creators: fc.nat(5_000),
    mean: fc.double({ min: -3, max: 40, noNaN: true }),
    sd: fc.double({ min: 0, max: 20, noNaN: true }),
  });
  fc.assert(
    fc.property(
      anyPosts,
      fc.constantFrom('US', 'VN', 'DE', undefined),
      fc.array(anyGroup, { maxLength: 4 }),
      (posts, region, groups) => {
        const signal = rateEngagement(posts, {
          region,
          niche: 'skincare',
          language: 'en',
          learned: learned(groups),
        });
        const { n, ratePct, lowPct, highPct, percentile = 50, leftOut, reference } = signal;
        for (const number of deepNumbers({ ...signal, reference: reference?.sd })) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(Infinity);
        }
        expect(percentile).toBeLessThanOrEqual(100);
        expect(ratePct !== undefined).toBe(n > 0);
        expect(signal.rates).toHaveLength(n);
        expect(n + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(signal.posts);
        if (ratePct === undefined) return;
        expect(lowPct).toBeLessThanOrEqual(ratePct);
        expect(highPct).toBeGreaterThanOrEqual(ratePct);
      },
    ),
  );
});
