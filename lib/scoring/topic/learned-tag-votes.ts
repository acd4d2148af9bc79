import type { Learned } from '@/lib/model/learned';
import type { Vote } from './keyword-index';
import { nicheIndex } from './niche-index';

/** What a hashtag that this device learnt speaks for. */
export interface LearnedVote {
  votes: Vote[];
  /** Creators who used it with that niche. */
  creators: number;
}

/** More than a word in passing, less than a hashtag that the taxonomy lists. */
const learnedWeight = 1.5;

const indexes = new WeakMap<Learned, ReadonlyMap<string, LearnedVote>>();

/** Folded hashtag → vote; kept per version of what was learnt. A niche that is gone has no vote. */
export function learnedTagVotes(learned: Learned): ReadonlyMap<string, LearnedVote> {
  let index = indexes.get(learned);
  if (!index) {
    const { positions } = nicheIndex();
    index = new Map(
      learned.tags.flatMap(({ tag, niche: id, creators }) => {
        const niche = positions.get(id);
        return niche === undefined
          ? []
          : [[tag, { votes: [{ niche, weight: learnedWeight }], creators }] as const];
      }),
    );
    indexes.set(learned, index);
  }
  return index;
}
