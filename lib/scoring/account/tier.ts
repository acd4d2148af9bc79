import { isRounded } from '@/lib/model/count';
import type { Settings } from '@/lib/model/settings';
import type { TierStep, TierTable } from '@/lib/model/tier';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';
import { shippedPresets, tierPresets, tierTable } from './tier-presets';

/** TikTok rounds counts by up to 5 %, and followers move: within 10 % of an edge a word is luck. */
const borderlineShare = 0.1;

/**
 * A creator's tier by followers, from half-open steps `[from, next from)`.
 *
 * Unknown followers, or fewer than the table's lowest step: no tier. A tier is a filter and adds no
 * points anywhere.
 *
 * @example rateTier(52_400, { tierPreset: 'standard' }).label // 'micro'
 */
export function rateTier(
  followers: number | undefined,
  settings: Pick<Settings, 'tierPreset' | 'customTiers'>,
): TierSignal {
  const table = tierTable(settings);
  const step = followers === undefined ? undefined : stepOf(table, followers);
  const next = step && table[table.indexOf(step) + 1];
  return {
    followers,
    isRounded: followers !== undefined && isRounded(followers),
    tier: step?.tier,
    label: step?.label,
    range: step && { from: step.from, to: next?.from },
    isBorderline: followers !== undefined && isNearEdge(table, followers),
    others: shippedPresets
      .filter((preset) => tierPresets[preset] !== table)
      .map((preset) => ({
        preset,
        label: followers === undefined ? undefined : stepOf(tierPresets[preset], followers)?.label,
      })),
  };
}

function stepOf(table: TierTable, followers: number): TierStep | undefined {
  return table.findLast((step) => followers >= step.from);
}

function isNearEdge(table: TierTable, followers: number): boolean {
  // A step that begins at 0 is no edge: nobody can be below it.
  return table.some(({ from }) => from > 0 && Math.abs(followers - from) <= borderlineShare * from);
}
