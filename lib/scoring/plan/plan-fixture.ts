import type { TierTable } from '@/lib/model/tier';
import { type PlanCreator, readTierEvidence } from './tier-evidence';
import { type PlanAssumptions, type TierTerms, toTierTerms } from './tier-terms';

/** The table of the tests: that of the four articles. */
export const table: TierTable = [
  { tier: 'nano', label: 'nano', from: 0 },
  { tier: 'micro', label: 'micro', from: 10_000 },
  { tier: 'macro', label: 'macro', from: 100_000 },
  { tier: 'mega', label: 'mega', from: 1_000_000 },
];

/** Six micro creators with 9,000 usual views and 6 % engagement. */
export const sixMicros: PlanCreator[] = Array.from({ length: 6 }, () => ({
  tier: 'micro',
  views: { n: 5, median: 9_000 },
  engagement: { n: 5, ratePct: 6 },
}));

/** Terms of all tiers at a CPM of 6, unless `given` says otherwise. */
export function termsOf(
  creators: readonly PlanCreator[] = sixMicros,
  given: Partial<PlanAssumptions> = {},
): TierTerms[] {
  const tiers = table.map(({ tier }) => tier);
  return toTierTerms(table, readTierEvidence(creators, tiers, 'USD'), {
    viewsPer100Followers: 17,
    paidViewsPct: 100,
    fees: {},
    cpm: 6,
    ...given,
  });
}
