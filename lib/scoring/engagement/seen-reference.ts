import type { Learned, SeenGroup } from '@/lib/model/learned';
import type {
  EngagementReference,
  EngagementSignal,
} from '@/lib/scoring/signals/engagement-signal';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import { defaultPrior, engagementReference } from './engagement-references';

/** Fewer creators are no comparison. */
const neededCreators = 10;
/** How many seen creators the shipped reference weighs. */
const shippedWeight = 30;
/** ln of 0.05 and of 100 %: a mean of rates lies between. */
const [lowestMean, highestMean] = [-3, 4.61];

/** Whom a creator may be compared with: the same niche, the same language. */
export interface Kin {
  /** Id of `assets/niche-taxonomy.json`. */
  niche?: string;
  /** Primary subtag of the captions' language. */
  language?: string;
  /** ISO 3166-1 alpha-2: whose sample the seen figures are shrunk to. */
  region?: string;
}

/**
 * The reference learnt on this device: of at least 10 creators of the same niche and language, else
 * niche, else language. Few creators say little, so their figures are shrunk to the shipped ones of
 * the region, or to the default: `mu = (n·mean + 30·mu0) / (n + 30)`, the sd likewise.
 *
 * @returns `undefined` while no such group has 10 creators
 */
export function seenReference(
  learned: Learned | undefined,
  kin: Kin,
): EngagementReference | undefined {
  const group = groupsOf(learned, kin).find(({ creators }) => creators >= neededCreators);
  if (!group) return undefined;
  const { creators, mean, sd } = group;
  const shipped = engagementReference(kin.region) ?? defaultPrior;
  const shrink = (seen: number, to: number) =>
    (creators * seen + shippedWeight * to) / (creators + shippedWeight);
  return {
    mu: shrink(mean, shipped.mu),
    sd: shrink(sd, shipped.sd),
    source: { kind: 'seen', creators, ...nameOf(group) },
  };
}

/**
 * How far the fullest group is from a comparison.
 *
 * @returns `undefined` where nobody of the niche or language was counted: that is no 0
 */
export function missingReference(
  learned: Learned | undefined,
  kin: Kin,
): EngagementSignal['missingReference'] {
  const [fullest] = groupsOf(learned, kin).toSorted((a, b) => b.creators - a.creators);
  if (!fullest) return undefined;
  return { creators: fullest.creators, needed: neededCreators, ...nameOf(fullest) };
}

/** The groups that speak for a creator, the closest kin first. */
function groupsOf(learned: Learned | undefined, { niche, language }: Kin): SeenGroup[] {
  const groups = learned?.groups ?? [];
  const find = (ofNiche?: string, ofLanguage?: string) =>
    ofNiche === undefined && ofLanguage === undefined
      ? undefined
      : groups.find(
          (group) => group.niche === ofNiche && group.language === ofLanguage && isPlausible(group),
        );
  return [find(niche, language), find(niche), find(undefined, language)].filter(
    (group) => group !== undefined,
  );
}

/** Whether figures can be those of creators: all alike, or beyond any rate, they are a mistake. */
function isPlausible({ creators, mean, sd }: SeenGroup): boolean {
  return creators > 0 && mean >= lowestMean && mean <= highestMean && sd > 0 && Number.isFinite(sd);
}

function nameOf({ niche, language }: SeenGroup): {
  niche?: string;
  nicheId?: string;
  language?: string;
} {
  return { niche: niche === undefined ? undefined : nicheLabel(niche), nicheId: niche, language };
}

/** A niche that the taxonomy has dropped since keeps its id for a name. */
function nicheLabel(id: string): string {
  const { niches, positions } = nicheIndex();
  return niches[positions.get(id) ?? -1]?.label ?? id;
}
