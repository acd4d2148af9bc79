import { expect, test } from 'vitest';
import type { Brief } from '@/lib/model/brief';
import { addUp, inventCollaboration, inventedCampaign, inventListed } from './invented-report';
import { sumFees, sumViews, toBudgetFacts } from './report-budget';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const { brief } = inventedCampaign;
const priced = (handle: string, low: number, facts = {}) =>
  inventListed(handle, {
    facts,
    rating: {
      views: { n: 5, low: low * 100, median: low * 200, high: low * 300 },
      price: { cpm: usd(6.5), viewsN: 5, low, middle: 2 * low, high: 3 * low, articles: [] },
    },
  });
const said = (rows: Parameters<typeof toBudgetFacts>[0], hasFees = false, of: Brief = brief) =>
  toBudgetFacts(rows, of, hasFees, addUp).map(({ label, text }) => `${label}: ${text}`);

test('ranges are summed over those who have one, and n is said', () => {
  const rows = [priced('a', 100), priced('b', 50), inventListed('unknown')];
  expect(sumFees(rows, addUp)).toEqual({ low: 150, middle: 300, high: 450, n: 2, currency: 'USD' });
  expect(sumViews(rows, addUp)).toEqual({ low: 15_000, middle: 30_000, high: 45_000, n: 2 });
  expect(said(rows)).toEqual([
    'Budget of the campaign: $5,000',
    'Price assumed for 1,000 views (CPM): $6.50',
    'Expected fees, one post each: $150–450, for 2 of 3 creators with known views',
    'Middle of those fees: $300, 6.0% of the budget',
    'Expected views, one post each: 15K–45K, for 2 of 3 creators with known views',
  ]);
});

test('without a CPM there are no fees, without views nothing: never 0', () => {
  expect(sumFees([inventListed('a')], addUp)).toBeUndefined();
  expect(sumViews([inventListed('a')], addUp)).toBeUndefined();
  expect(said([inventListed('a')], true, { ...brief, budget: undefined, cpm: undefined })).toEqual(
    [],
  );
});

test('a budget in another currency has no share of the fees', () => {
  const euros = { ...brief, budget: { amount: 5_000, currency: 'EUR' as const } };
  expect(said([priced('a', 100)], false, euros)).toContain('Middle of those fees: $200');
});

test('fees that were named are summed where they are asked for, each currency by itself', () => {
  const rows = [
    priced('a', 1, { collaboration: inventCollaboration({ fee: usd(1_200) }) }),
    priced('b', 1, {
      collaboration: inventCollaboration({ fee: { amount: 300, currency: 'EUR' } }),
    }),
    inventListed('c', { entry: { quotedFee: usd(80) } }),
  ];
  expect(said(rows).join()).not.toMatch(/agreed|quoted/);
  expect(said(rows, true).slice(-2)).toEqual([
    'Fees agreed: $1,200 + €300, for 2 of 3 creators',
    'Fees quoted, one post each: $80, for 1 of 3 creators',
  ]);
});
