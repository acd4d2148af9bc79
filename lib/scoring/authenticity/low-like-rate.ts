import { roundingRange } from '@/lib/model/count';
import type { Creator } from '@/lib/model/creator';
import { likeRateResidual } from '@/lib/scoring/engagement/like-rate';
import { sizeReference } from '@/lib/scoring/engagement/size-reference';
import { type Finding, noFinding } from './finding';

/** −1.15 powers of ten, the cut-off measured on 4,935 accounts, are 2.15 of their standard deviations. */
const threshold = -1.15;
const thresholdInSd = -2.15;

/**
 * How far the lifetime like-rate lies below what is typical for the size, in powers of ten: −1.15 is
 * 14 times below.
 *
 * Fires from 2.15 standard deviations of accounts of that size below the typical rate: −1.16 at
 * 100,000 followers, −0.94 at a million. One cut-off for all fired on 3.4 % of accounts under 10,000
 * followers, which differ more, and on hardly any above a million.
 *
 * Needs followers from 1,000 on, likes received and 5 posts: below that there is no reference. No
 * likes at all count as one, so that the figure stays finite.
 */
export function lowLikeRate(creator: Pick<Creator, 'followers' | 'hearts' | 'videos'>): Finding {
  const { followers, hearts, videos } = creator;
  const value = likeRateResidual(creator);
  const reference = followers === undefined ? undefined : sizeReference(followers);
  if (value === undefined || followers === undefined || hearts === undefined || !reference) {
    return noFinding(threshold, videos);
  }
  const kindest = likeRateResidual({
    followers: roundingRange(followers).low,
    hearts: roundingRange(hearts).high,
    videos,
  });
  const fromHere = thresholdInSd * reference.sd;
  return {
    value,
    threshold: fromHere,
    n: videos,
    isCertain: value < fromHere && (kindest ?? 0) < fromHere,
  };
}
