import type { EngagementReference } from '@/lib/scoring/signals/engagement-signal';

/**
 * What ln(engagement by views, percent) is elsewhere. Level depends on market far more than on
 * tier (medians 13.0 % and 6.3 %), so a creator is compared with their own market or with nobody.
 *
 * - US: 7,218 posts that trended in April and May 2025
 * - VN: 10,094 posts of Vietnamese feeds, May 2025
 */
const references = [
  {
    mu: 2.47,
    sd: 0.68,
    source: { kind: 'sample', id: 'us-trending-2025', region: 'US' },
  },
  { mu: 1.8, sd: 0.75, source: { kind: 'sample', id: 'vn-feed-2025', region: 'VN' } },
] as const satisfies readonly EngagementReference[];

/** What an estimate is drawn towards while its market has no reference; never compared with. */
export const defaultPrior = { mu: 1.8, sd: 0.75 };

/**
 * The reference that speaks for a region (ISO 3166-1 alpha-2, any case).
 *
 * @returns `undefined` for an unknown region and for one without a sample
 */
export function engagementReference(region: string | undefined): EngagementReference | undefined {
  return references.find((reference) => reference.source.region === region?.toUpperCase());
}
