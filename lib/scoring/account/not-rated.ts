import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import type { NotRated } from '@/lib/scoring/signals/rating';
import { statesMinorAge } from './stated-age';

/**
 * Why a creator is shown but not rated: a private account, a bio stating an age under 18, or a card
 * that is a paid placement. The account's reasons come before the card's, since they hold everywhere.
 *
 * @param post the post on the card, if any
 * @returns `undefined` where nothing speaks against rating; what is unknown does not
 */
export function notRatedReason(
  creator: Pick<Creator, 'isPrivate' | 'bio'>,
  post?: Pick<Post, 'isAd'>,
): NotRated | undefined {
  if (creator.isPrivate) return 'private';
  if (statesMinorAge(creator.bio)) return 'minor';
  return post?.isAd ? 'ad' : undefined;
}
