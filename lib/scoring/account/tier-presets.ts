import type { Settings } from '@/lib/model/settings';
import type { TierName, TierPresetName, TierTable } from '@/lib/model/tier';

/** A preset that ships with the product; `custom` is the scout's own. */
export type ShippedPreset = Exclude<TierPresetName, 'custom'>;

const ladder = (steps: [TierName, string, number][]): TierTable =>
  steps.map(([tier, label, from]) => ({ tier, label, from }));

/**
 * Tier tables in use in the trade. They disagree: the same creator gets the same word in only 33 %
 * of cases between `standard` and `viral-nation`, hence a choice rather than a truth.
 *
 * - `standard`: four of the five founding articles
 * - `viral-nation`: the agency's own table
 * - `five-tier`: Influencer Marketing Hub
 */
export const tierPresets: Record<ShippedPreset, TierTable> = {
  standard: ladder([
    ['nano', 'nano', 0],
    ['micro', 'micro', 10_000],
    ['macro', 'macro', 100_000],
    ['mega', 'mega', 1_000_000],
  ]),
  'viral-nation': ladder([
    ['nano', 'nano', 5_000],
    ['micro', 'micro', 50_000],
    ['mid', 'mid-tier', 150_000],
    ['macro', 'macro', 750_000],
    ['mega', 'celebrity', 2_500_000],
  ]),
  'five-tier': ladder([
    ['nano', 'nano', 1_000],
    ['micro', 'micro', 10_000],
    ['mid', 'mid', 50_000],
    ['macro', 'macro', 500_000],
    ['mega', 'mega', 1_000_000],
  ]),
};

export const shippedPresets = Object.keys(tierPresets) as ShippedPreset[];

/**
 * The tier table in force. `custom` without a table of its own falls back to `standard`.
 */
export function tierTable(settings: Pick<Settings, 'tierPreset' | 'customTiers'>): TierTable {
  if (settings.tierPreset !== 'custom') return tierPresets[settings.tierPreset];
  return settings.customTiers ?? tierPresets.standard;
}
