import { expect, test } from 'vitest';
import type { Collaboration } from '@/lib/model/collaboration';
import { sumUpCampaign } from './campaign-results';
import { collaborationOf, day, eur, now, postOf, usd } from './test-collaboration';

const partnerOf = (collaboration: Collaboration | undefined, key = 'tt_1') => ({
  key,
  collaboration,
  otherCollaborations: [],
  posts: [],
});

test('sums say of how many of how many they are', () => {
  const { totals } = sumUpCampaign(
    [
      partnerOf(
        collaborationOf([postOf('1'), postOf('2', { plays: undefined })], { fee: usd(100) }),
      ),
      partnerOf(
        collaborationOf([postOf('3', { observedAt: now - day })], {
          fee: usd(50),
          outcome: { redemptions: 5, sales: usd(80), at: now },
        }),
      ),
      partnerOf(collaborationOf([postOf('4')], { outcome: { redemptions: 0, at: now } })),
      partnerOf(undefined),
    ],
    { cpm: usd(6) },
  );
  expect(totals).toMatchObject({
    withPosts: 3,
    posts: 4,
    views: { sum: 30_000, known: 3, of: 4 },
    redemptions: { sum: 5, known: 2, of: 4 },
    clicks: { known: 0, of: 4 },
    fees: [{ money: usd(150), creators: 2 }],
    withoutFee: 1,
    sales: [{ money: usd(80), creators: 1 }],
    // Of the one whose fee and views are both known.
    perThousandViews: [{ money: usd(5), creators: 1 }],
    perRedemption: [{ money: usd(10), creators: 1 }],
    earnedMedia: usd(180),
    readAt: now - day,
  });
});

test('currencies are summed apart, the most frequent first', () => {
  const partners = [eur(10), usd(1), usd(2)].map((fee) =>
    partnerOf(collaborationOf([postOf('1')], { fee })),
  );
  const { totals } = sumUpCampaign(partners, {});
  expect(totals.fees).toEqual([
    { money: usd(3), creators: 2 },
    { money: eur(10), creators: 1 },
  ]);
  expect(totals.perThousandViews.map(({ money }) => money)).toEqual([usd(0.15), eur(1)]);
  expect(totals).not.toHaveProperty('earnedMedia');
});

test('an empty campaign has no figure at all', () => {
  const { totals, partners } = sumUpCampaign([], { cpm: usd(6) });
  expect(partners).toEqual([]);
  expect(totals.views).toEqual({ known: 0, of: 0 });
  expect(totals).not.toHaveProperty('readAt');
  expect(totals).not.toHaveProperty('earnedMedia');
});

test('work for other campaigns stands beside, where anything came of it', () => {
  const earlier = collaborationOf([postOf('7')], { campaignId: 'c0', fee: usd(20) });
  const agreedOnly = collaborationOf([], { campaignId: 'c9', fee: usd(20) });
  const { partners } = sumUpCampaign(
    [{ ...partnerOf(undefined), otherCollaborations: [earlier, agreedOnly] }],
    {},
  );
  expect(partners[0]?.elsewhere.map(({ campaignId }) => campaignId)).toEqual(['c0']);
  expect(partners[0]?.elsewhere[0]?.results.perThousandViews).toEqual({ value: usd(2) });
});
