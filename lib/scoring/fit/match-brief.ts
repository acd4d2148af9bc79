import type { Brief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Learned } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import type { MatchSignal } from '@/lib/scoring/signals/match-signal';
import type { Rating } from '@/lib/scoring/signals/rating';
import { competitorConflicts } from '@/lib/scoring/sponsored/conflicts';
import { rateFit } from './fit';
import { rateMatch } from './match';

/** A rated creator: what does not depend on the brief is taken from the rating. */
export interface RatedCreator {
  key: string;
  creator: Creator;
  posts: readonly Post[];
  rating: Pick<Rating, 'notRated' | 'tier' | 'engagement' | 'sponsored'>;
}

/** How a creator stands to another brief than the one they were rated against. */
export interface BriefMatch {
  fit: FitSignal;
  match: MatchSignal;
}

/**
 * Fit and match of a rated creator against another brief, for a tenth of the work of a rating (0.15 ms
 * for five posts). Equal to those of `rateCreator` with the settings and lessons of the rating.
 *
 * @returns `undefined` where the brief names no content, and for a private account or a minor, who
 *   are not rated at all
 */
export function matchBrief(
  { creator, posts, rating }: RatedCreator,
  brief: Brief,
  learned?: Learned,
): BriefMatch | undefined {
  if (rating.notRated === 'private' || rating.notRated === 'minor') return undefined;
  const fit = rateFit({ creator, posts, brief, tier: rating.tier.tier, learned });
  const { engagement } = rating;
  const conflicts = competitorConflicts(posts, brief.competitors);
  const sponsored = { ...rating.sponsored, conflicts };
  const match = rateMatch({ brief, fit, followers: creator.followers, engagement, sponsored });
  return match && { fit, match };
}
