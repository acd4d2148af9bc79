import { roundingRange } from '@/lib/model/count';
import type { Creator } from '@/lib/model/creator';
import { likeRateResidual } from '@/lib/scoring/engagement/like-rate';
import { type Finding, noFinding } from './finding';

type Counts = Pick<Creator, 'followers' | 'hearts' | 'videos'>;

const minFollowers = 10_000;
const minVideos = 5;
/** 0.24 % of 4,935 ordinary accounts have fewer, whatever their size. */
const floor = 1;
/** How far the lowest hundredth rises with size: 1.0 at 10,000 followers, 3.5 at a million. */
const floorSlope = 0.27;

/**
 * Likes received over the account's life, per follower (hearts / followers).
 *
 * Fires below 1.0, and already below `(followers / 10,000) ^ 0.27` where the like-rate is under the
 * typical one as well: likes per follower hardly change with size (16 at 10,000, 20 at a million),
 * but their spread shrinks, so what a small account may have is rare for a large one. Bought
 * followers lower both figures; an account that grew by a few widely seen posts lowers only this one.
 *
 * Needs 10,000 followers; not tested under 5 posts, since posts taken down take their likes with them.
 */
export function heartsPerFollower({ followers, hearts, videos }: Counts): Finding {
  const isTestable = videos === undefined || videos >= minVideos;
  if (followers === undefined || followers < minFollowers || hearts === undefined || !isTestable) {
    return noFinding(floor, videos);
  }
  const threshold = thresholdFor({ followers, hearts, videos });
  const kindest = {
    followers: roundingRange(followers).low,
    hearts: roundingRange(hearts).high,
    videos,
  };
  const value = hearts / followers;
  return {
    value,
    threshold,
    typical: 10 ** (1.05 + 0.04 * Math.log10(followers)),
    n: videos,
    isCertain: value < threshold && kindest.hearts / kindest.followers < thresholdFor(kindest),
  };
}

function thresholdFor(counts: Counts & { followers: number }): number {
  const residual = likeRateResidual(counts);
  if (residual === undefined || residual >= 0) return floor;
  return Math.max(floor, (counts.followers / minFollowers) ** floorSlope);
}
