import type { SeenGroup } from '@/lib/model/learned';

/** Running sums over the creators of one niche, one language, or both, by their lessons. */
export interface GroupSum {
  niche?: string;
  language?: string;
  creators: number;
  /** Sum of the creators' `logRate`, and of its squares. */
  sum: number;
  squares: number;
}

/** A rating compares from ten creators on; fewer are told as "6 of 10 seen", and two are no group. */
const enoughCreators = 3;
/** As many as `learnedSchema` takes. */
const maxGroups = 500;

/**
 * Mean and standard deviation (n − 1) of ln(engagement by views, percent) of each group of at least
 * three creators. A group of no niche and no language, or whose sums are no numbers, is left out.
 *
 * @returns at most 500, the largest groups first
 */
export function toSeenGroups(sums: Iterable<GroupSum>): SeenGroup[] {
  const groups: SeenGroup[] = [];
  for (const { niche, language, creators, sum, squares } of sums) {
    if (!niche && !language) continue;
    if (!Number.isSafeInteger(creators) || creators < enoughCreators) continue;
    const mean = sum / creators;
    // Rounding can leave a hair below zero where all creators are alike.
    const sd = Math.sqrt(Math.max(0, squares - sum * mean) / (creators - 1));
    if (Number.isFinite(mean) && Number.isFinite(sd)) {
      groups.push({ niche, language, creators, mean, sd });
    }
  }
  return groups.sort((a, b) => b.creators - a.creators).slice(0, maxGroups);
}
