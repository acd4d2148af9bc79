import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { Money } from '@/lib/model/money';
import type { CreatorResults } from '@/lib/scoring/results/creator-results';
import type { Step } from '@/lib/scoring/results/next-step';
import type { Partner } from './partners';
import { resultColumns, sortPartners } from './sort-partners';

const nothing: CreatorResults = {
  posts: 0,
  agreedPosts: 0,
  views: { known: 0, of: 0 },
  engagements: { known: 0, of: 0 },
  young: 0,
  perView: { missing: 'no-fee' },
  perThousandViews: { missing: 'no-fee' },
  perEngagement: { missing: 'no-fee' },
  clicks: { missing: 'no-outcome' },
  perClick: { missing: 'no-fee' },
  redemptions: { missing: 'no-outcome' },
  perRedemption: { missing: 'no-fee' },
  sales: { missing: 'no-outcome' },
  returnOnFee: { missing: 'no-fee' },
  earnedMedia: { missing: 'no-cpm' },
  isEarnedLeast: false,
  engagement: { campaignN: 0, organicN: 0, youngN: 0 },
};
const usd = (amount: number): { value: Money } => ({ value: { amount, currency: 'USD' } });

function partnerOf(handle: string, results: Partial<CreatorResults>, step: Step = 'keep'): Partner {
  const next = { step, measure: 'per-thousand-views' as const, others: 0, n: 0 };
  const row = inventRow({ handle });
  return { key: row.key, row, results: { ...nothing, ...results }, next, elsewhere: [] };
}

const partners = [
  partnerOf('cleo', { perThousandViews: usd(9) }, 'end'),
  partnerOf('abe', {}, 'too-little'),
  partnerOf('bea', { perThousandViews: usd(3) }, 'scale'),
];
const order = (column: (typeof resultColumns)[number], isDescending: boolean) =>
  sortPartners(partners, { column, isDescending }).map(({ row }) => row.creator.handle);

test('whose figure is not known comes last, whichever way the others stand', () => {
  expect(order('perThousand', true)).toEqual(['cleo', 'bea', 'abe']);
  expect(order('perThousand', false)).toEqual(['bea', 'cleo', 'abe']);
});

test('names begin with A, and a decision stands by what it asks for', () => {
  expect(order('creator', false)).toEqual(['abe', 'bea', 'cleo']);
  expect(order('next', false)).toEqual(['bea', 'abe', 'cleo']);
});

test('every column can be sorted, and where all are alike the handle decides', () => {
  for (const column of resultColumns) expect(order(column, true)).toHaveLength(3);
  expect(order('sales', true)).toEqual(['abe', 'bea', 'cleo']);
});
