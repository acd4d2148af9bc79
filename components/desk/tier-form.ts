import type { Settings } from '@/lib/model/settings';
import type { TierPresetName, TierStep, TierTable } from '@/lib/model/tier';

export type TierTables = Record<Exclude<TierPresetName, 'custom'>, TierTable>;

export type TierError = { index: number; kind: 'whole' | 'rise' };

/** The table that the settings choose; a custom one that was never written begins as the standard. */
export function toTierTable(settings: Settings, tables: TierTables): TierTable {
  return settings.tierPreset === 'custom'
    ? (settings.customTiers ?? tables.standard)
    : tables[settings.tierPreset];
}

/**
 * Typed thresholds as a table.
 *
 * @param steps whose names are kept
 * @param typed one text a step; spaces and commas between digits do not matter
 * @returns the table, or what is wrong with it, the first only
 */
export function readThresholds(
  steps: readonly TierStep[],
  typed: readonly string[],
): { table: TierTable } | { error: TierError } {
  const table: TierStep[] = [];
  for (const [index, step] of steps.entries()) {
    const digits = (typed[index] ?? '').replace(/[\s,.'’]/g, '');
    if (!/^\d{1,12}$/.test(digits)) return { error: { index, kind: 'whole' } };
    const from = Number(digits);
    if (from <= (table.at(-1)?.from ?? -1)) return { error: { index, kind: 'rise' } };
    table.push({ ...step, from });
  }
  return { table };
}
