import type { TierName } from '@/lib/model/tier';
import type { PriceSignal } from '@/lib/scoring/signals/price-signal';

type ArticlePrice = PriceSignal['articles'][number];

/** The lists split mid and macro at 500,000 followers, which no table of ours does alike: as one. */
const midAndMacro: ArticlePrice[] = [
  { source: 'IMH', low: 125, high: 4_000 },
  { source: 'sponsorrate', low: 350, high: 7_000 },
];

/** One statement on macro and mega alike. */
const largeInS3: ArticlePrice = { source: 'S3', low: 20_000, high: 500_000, isOpenEnded: true };

/**
 * USD for one post, as printed:
 *
 * - S2: a Q&A on micro-influencers (one large creator = 20 posts of $500)
 * - S3: "The era of TikTok micro-influencers", 2025; nano besides the product
 * - IMH: Influencer Marketing Hub, quoted in 2023
 * - sponsorrate: its price list of 2026
 */
const prices: Record<TierName, ArticlePrice[]> = {
  nano: [
    { source: 'S3', low: 50, high: 300 },
    { source: 'IMH', low: 5, high: 25 },
    { source: 'sponsorrate', low: 20, high: 75 },
  ],
  micro: [
    { source: 'S2', low: 100, high: 1_000 },
    { source: 'S3', low: 500, high: 5_000 },
    { source: 'IMH', low: 25, high: 125 },
    { source: 'sponsorrate', low: 75, high: 350 },
  ],
  mid: midAndMacro,
  macro: [largeInS3, ...midAndMacro],
  mega: [
    { source: 'S2', low: 10_000, high: 10_000 },
    largeInS3,
    { source: 'IMH', low: 2_000, high: 2_000, isOpenEnded: true },
    { source: 'sponsorrate', low: 7_000, high: 7_000, isOpenEnded: true },
  ],
};

/**
 * What the articles name for one post of a tier, USD. Context, never "the price": they differ 10 to
 * 40 times, and each draws its tiers at other edges than the table in force.
 */
export function articlePrices(tier: TierName): ArticlePrice[] {
  return prices[tier].map((price) => ({ ...price }));
}
