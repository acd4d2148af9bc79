import type { DeskRow } from '@/components/desk/row';
import type { TierTable } from '@/lib/model/tier';

/** How many creators are of one kind. */
export interface MixPart {
  key: string;
  /** What the kind is called; absent where that is for the catalogue to say. */
  label?: string;
  count: number;
  /** Of `others`: how many kinds they are. */
  kinds?: number;
}

export const unknownKey = 'unknown';
export const belowKey = 'below';
export const mixedKey = 'mixed';
export const othersKey = 'others';

/**
 * Creators by tier, in the order of the table in force; then those below its lowest step and those
 * whose followers nobody has read, where there are any. A tier without a creator is told: 0 is known.
 */
export function toTierMix(rows: readonly DeskRow[], table: TierTable): MixPart[] {
  const counts = count(rows, ({ rating: { tier } }) =>
    tier.followers === undefined ? unknownKey : (tier.tier ?? belowKey),
  );
  const steps = table.map(({ tier, label }) => ({
    key: tier,
    label,
    count: counts.get(tier) ?? 0,
  }));
  return [...steps, ...toRest(counts, [belowKey, unknownKey])];
}

/**
 * Creators by niche, the most frequent first; beyond `most` niches the others together, then those of
 * mixed topics and those of whom no topic is known.
 */
export function toNicheMix(rows: readonly DeskRow[], most: number): MixPart[] {
  const labels = new Map<string, string>();
  const counts = count(rows, ({ rating: { niche } }) => {
    if (niche.verdict === 'mixed') return mixedKey;
    if (niche.niche === undefined || niche.label === undefined) return unknownKey;
    labels.set(niche.niche, niche.label);
    return niche.niche;
  });
  const niches = [...labels]
    .map(([key, label]) => ({ key, label, count: counts.get(key) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  // One left over would be "1 other niche" in the place that its own name could have.
  const shown = niches.length <= most + 1 ? niches : niches.slice(0, most);
  const others = niches.slice(shown.length);
  const rest = others.reduce((sum, niche) => sum + niche.count, 0);
  return [
    ...shown,
    ...(rest > 0 ? [{ key: othersKey, count: rest, kinds: others.length }] : []),
    ...toRest(counts, [mixedKey, unknownKey]),
  ];
}

function count(
  rows: readonly DeskRow[],
  toKey: (row: DeskRow) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = toKey(row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function toRest(counts: ReadonlyMap<string, number>, keys: readonly string[]): MixPart[] {
  return keys.flatMap((key) => {
    const of = counts.get(key);
    return of === undefined ? [] : [{ key, count: of }];
  });
}
