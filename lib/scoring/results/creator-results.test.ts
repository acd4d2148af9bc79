import { expect, test } from 'vitest';
import { sumUpCreator } from './creator-results';
import { collaborationOf, day, eur, hour, now, postOf, usd } from './test-collaboration';

const two = [postOf('1'), postOf('2', { plays: 30_000, likes: 900, observedAt: now - day })];

test('posts are added up and the fee is spread over all of them', () => {
  const results = sumUpCreator({
    collaboration: collaborationOf(two, {
      fee: usd(400),
      outcome: { clicks: 200, redemptions: 16, sales: usd(1_000), at: now },
    }),
    posts: [],
    cpm: usd(6),
  });
  expect(results).toMatchObject({
    posts: 2,
    views: { sum: 40_000, known: 2, of: 2 },
    engagements: { sum: 1_600, known: 2, of: 2 },
    readAt: now - day,
    perView: { value: usd(0.01) },
    perThousandViews: { value: usd(10) },
    perEngagement: { value: usd(0.25) },
    perClick: { value: usd(2) },
    perRedemption: { value: usd(25) },
    returnOnFee: { value: 2.5 },
    earnedMedia: { value: usd(240) },
    isEarnedLeast: false,
  });
});

test('nothing known is nothing said: no figure is 0 for want of one', () => {
  const results = sumUpCreator({ posts: [] });
  expect(results).toMatchObject({
    posts: 0,
    views: { known: 0, of: 0 },
    perView: { missing: 'no-fee' },
    clicks: { missing: 'no-outcome' },
    sales: { missing: 'no-outcome' },
    returnOnFee: { missing: 'no-fee' },
    earnedMedia: { missing: 'no-cpm' },
  });
  expect(results.views).not.toHaveProperty('sum');
  expect(results.readAt).toBeUndefined();
});

test('a fee without posts costs nothing yet by anything', () => {
  const results = sumUpCreator({
    collaboration: collaborationOf([], { fee: usd(400) }),
    posts: [],
  });
  expect(results.perThousandViews).toEqual({ missing: 'no-posts' });
  expect(results.returnOnFee).toEqual({ missing: 'no-outcome' });
});

test('views that only some posts tell give a sum, but no cost: it would be too dear', () => {
  const posts = [postOf('1'), postOf('2', { plays: undefined })];
  const results = sumUpCreator({
    collaboration: collaborationOf(posts, { fee: usd(100) }),
    posts: [],
    cpm: usd(6),
  });
  expect(results.views).toEqual({ sum: 10_000, known: 1, of: 2 });
  expect(results.perView).toEqual({ missing: 'partly-unread' });
  expect(results.perEngagement).toMatchObject({ value: { currency: 'USD' } });
  expect(results.earnedMedia).toEqual({ value: usd(60) });
  expect(results.isEarnedLeast).toBe(true);
});

test('engagements need all three counts of a post', () => {
  const posts = [postOf('1', { shares: undefined })];
  const results = sumUpCreator({ collaboration: collaborationOf(posts), posts: [] });
  expect(results.engagements).toEqual({ known: 0, of: 1 });
});

test('a known 0 is 0, and nothing is divided by it', () => {
  const results = sumUpCreator({
    collaboration: collaborationOf([postOf('1', { plays: 0 })], {
      fee: usd(100),
      outcome: { redemptions: 0, at: now },
    }),
    posts: [],
  });
  expect(results.views.sum).toBe(0);
  expect(results.perView).toEqual({ missing: 'none-yet' });
  expect(results.redemptions).toEqual({ value: 0 });
  expect(results.perRedemption).toEqual({ missing: 'none-yet' });
});

test('sales in another currency than the fee are not compared, and never converted', () => {
  const results = sumUpCreator({
    collaboration: collaborationOf(two, { fee: usd(100), outcome: { sales: eur(500), at: now } }),
    posts: [],
  });
  expect(results.returnOnFee).toEqual({ missing: 'other-currency' });
  expect(results.sales).toEqual({ value: eur(500) });
});

test('rejected posts count nowhere', () => {
  const collaboration = collaborationOf(two);
  collaboration.posts = collaboration.posts.map((one, i) => ({ ...one, isRejected: i === 1 }));
  expect(sumUpCreator({ collaboration, posts: [] })).toMatchObject({
    posts: 1,
    views: { sum: 10_000, of: 1 },
  });
});

test('a post last read within its first 48 hours is young, however old it is by now', () => {
  const made = now - 9 * day;
  const posts = [
    postOf('1', { createdAt: made, observedAt: made + 47 * hour }),
    postOf('2', { createdAt: made, observedAt: made + 48 * hour }),
  ];
  expect(sumUpCreator({ collaboration: collaborationOf(posts), posts: [] }).young).toBe(1);
});
