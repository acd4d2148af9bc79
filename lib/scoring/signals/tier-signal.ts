import type { TierName, TierPresetName } from '@/lib/model/tier';

export interface TierSignal {
  followers?: number;
  /** Whether TikTok may have rounded `followers`. */
  isRounded: boolean;
  /** Absent: followers unknown, or below the table's lowest step. */
  tier?: TierName;
  /** What the chosen table calls it, e.g. "celebrity". */
  label?: string;
  /** The step's range `[from, to)`; `to` absent for the highest. */
  range?: { from: number; to?: number };
  /** Within 10 % of an edge of the table. */
  isBorderline: boolean;
  /** What the other presets call this creator. */
  others: { preset: TierPresetName; label?: string }[];
}
