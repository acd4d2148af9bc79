import type { Creator } from '@/lib/model/creator';
import type { LikeRateSignal } from '@/lib/scoring/signals/like-rate-signal';
import { normalShareBelow } from '@/lib/scoring/statistics/normal-distribution';
import { sizeReference } from './size-reference';

const minVideos = 5;

type Counts = Pick<Creator, 'followers' | 'hearts' | 'videos'>;

/**
 * Lifetime like-rate, `100 · hearts / videos / followers`: likes per 100 followers a post, over the
 * account's life. The one by-follower figure that feed posts cannot distort, and compared only with
 * accounts of the same size, since it falls with size (−0.43 rank correlation); under 1,000
 * followers with nobody.
 *
 * @returns `missing` where a count is unknown, followers are 0 or there are fewer than 5 videos;
 *   deleted videos make the rate too high, which cannot be seen from outside
 * @example rateLikes({ followers: 52_400, hearts: 910_000, videos: 310 }).ratePct // 5.6
 */
export function rateLikes({ followers, hearts, videos }: Counts): LikeRateSignal {
  if (followers === undefined) return { videos, missing: 'followers-unknown' };
  if (followers === 0) return { videos, missing: 'no-followers' };
  if (videos === undefined) return { missing: 'videos-unknown' };
  if (videos < minVideos) return { videos, missing: 'under-5-videos' };
  if (hearts === undefined) return { videos, missing: 'hearts-unknown' };
  const ratePct = (100 * hearts) / videos / followers;
  const reference = sizeReference(followers);
  if (!reference) return { ratePct, videos };
  const { mu, sd } = reference;
  return {
    ratePct,
    typicalPct: 10 ** mu,
    // No likes at all: log10 0 is −Infinity, whose share below is 0.
    percentile: 100 * normalShareBelow((Math.log10(ratePct) - mu) / sd),
    videos,
  };
}

/**
 * How far the like-rate lies from what is typical for the size, in powers of ten: −1 is a tenth of
 * it. An account without a single like is taken to have one, so that the figure stays finite.
 *
 * @returns `undefined` where there is no like-rate or nothing to compare it with
 */
export function likeRateResidual(creator: Counts): number | undefined {
  const hearts = creator.hearts === undefined ? undefined : Math.max(1, creator.hearts);
  const { ratePct, typicalPct } = rateLikes({ ...creator, hearts });
  if (ratePct === undefined || typicalPct === undefined) return undefined;
  return Math.log10(ratePct / typicalPct);
}
