import type { Domain } from '@/components/charts/log-scale';
import type { TierTable } from '@/lib/model/tier';

/** A stretch of followers; without a label: below the lowest step of the table. */
export interface TierBand {
  label?: string;
  from: number;
  to: number;
}

/** The steps of a tier table as far as they lie on a scale, from left to right, without gaps. */
export function toTierBands(table: TierTable, [min, max]: Domain): TierBand[] {
  const [lowest] = table;
  const below = lowest === undefined ? [] : [{ from: 0, to: lowest.from }];
  const steps = table.map(({ label, from }, index) => ({
    label,
    from,
    to: table[index + 1]?.from ?? Number.POSITIVE_INFINITY,
  }));
  return [...below, ...steps]
    .map((band) => ({ ...band, from: Math.max(min, band.from), to: Math.min(max, band.to) }))
    .filter(({ from, to }) => from < to);
}
