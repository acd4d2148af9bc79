import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '@/lib/model/settings';
import type { TierPresetName, TierTable } from '@/lib/model/tier';
import { readThresholds, type TierError, type TierTables, toTierTable } from './tier-form';

export interface TierForm {
  preset: TierPresetName;
  choose(preset: TierPresetName): void;
  /** The custom table's tiers, whose thresholds are typed. */
  custom: TierTable;
  typed: readonly string[];
  type(index: number, text: string): void;
  error?: TierError;
  /** What is to be stored; `undefined` where a threshold is wrong, which the form says from then on. */
  read(): SettingsChange | undefined;
}

/** A table of tiers as it is chosen or typed, before it is stored. */
export function useTierForm(settings: Settings, tables: TierTables): TierForm {
  const custom = toTierTable({ ...settings, tierPreset: 'custom' }, tables);
  const [preset, choose] = useState(settings.tierPreset);
  const [typed, setTyped] = useState(() => custom.map(({ from }) => String(from)));
  const [error, setError] = useState<TierError>();
  return {
    preset,
    choose,
    custom,
    typed,
    type: (index, text) => setTyped(typed.with(index, text)),
    error,
    read() {
      if (preset !== 'custom') return { tierPreset: preset };
      const read = readThresholds(custom, typed);
      setError('error' in read ? read.error : undefined);
      return 'table' in read ? { tierPreset: preset, customTiers: read.table } : undefined;
    },
  };
}
