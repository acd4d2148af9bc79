import type { CreatorKey } from '@/lib/model/creator';
import type { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import type { StoredCreator } from '@/lib/store/stored-creator';
import { type Standard, toState } from './standard';

interface Kept {
  state: string;
  against: string;
  rating: Rating;
}

/**
 * What rates stored creators, and remembers the ratings until the record, the standard or the quoted fee
 * changes.
 *
 * @param maxKept beyond it the ratings longest in memory go
 * @returns with a post, that post too is rated
 */
export function createStoredRater(
  rate: typeof rateCreator,
  maxKept: number,
): (stored: StoredCreator, standard: Standard, postId?: string) => Rating {
  const kept = new Map<CreatorKey, Kept>();
  return (stored, { version, brief, settings, learned }, postId) => {
    const { key, creator, posts, history, isPerson, givenEmail, entry } = stored.known;
    const against = `${version}${postId ?? ''}`;
    const state = toState(stored);
    const known = kept.get(key);
    if (known?.state === state && known.against === against) return known.rating;
    const rating = rate({
      creator,
      posts,
      brief,
      settings,
      postId,
      isPerson,
      history,
      learned,
      quotedFee: entry?.quotedFee,
      givenEmail,
    });
    kept.delete(key);
    kept.set(key, { state, against, rating });
    const oldest = kept.size > maxKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return rating;
  };
}
