/** Niches as they are called in Spanish, wherever one is shown. */
import { nicheLabels } from './niche-labels';

/** The label of an id; `fallback` for one that has none here, such as a niche that was dropped. */
function label(id: string | undefined, fallback: string): string {
  return id !== undefined && Object.hasOwn(nicheLabels, id)
    ? (nicheLabels[id] ?? fallback)
    : fallback;
}

/** What creators have in common, `undefined` where it is no niche. */
function ofGroup({ niche, nicheId }: { niche?: string; nicheId?: string }): string | undefined {
  return niche === undefined ? undefined : label(nicheId, niche);
}

export const niches = { label, ofGroup };
