import taxonomy from '@/assets/niche-taxonomy.json';
import type { Brief } from '@/lib/model/brief';
import { foldTag } from '@/lib/scoring/topic/words';

const maxSearches = 3;

/**
 * What to search for so that the feed learns what the brief is about: community hashtags of its niches,
 * one of each niche before a second of any; without a niche the brief's own terms. At most three.
 */
export function readSearches({ niches, terms }: Pick<Brief, 'niches' | 'terms'>): string[] {
  const tagsOf = niches.map(
    (wanted) => taxonomy.niches.find(({ id }) => id === wanted)?.community.map(foldTag) ?? [],
  );
  const longest = Math.max(0, ...tagsOf.map((tags) => tags.length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    tagsOf.flatMap((tags) => tags[turn] ?? []),
  );
  const hashtags = [...new Set(inTurn.flat())].map((tag) => `#${tag}`);
  return (hashtags.length > 0 ? hashtags : terms).slice(0, maxSearches);
}
