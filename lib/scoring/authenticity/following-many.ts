import { roundingRange } from '@/lib/model/count';
import type { Creator } from '@/lib/model/creator';
import { type Finding, noFinding } from './finding';

const minFollowing = 5_000;
const minFollowers = 10_000;

/**
 * Accounts followed. Fires from 5,000 on if that is more than half of the followers: the pattern of
 * follow for follow. Only from 10,000 followers on: below, one ordinary account in ten does so.
 */
export function followingMany({
  followers,
  following,
}: Pick<Creator, 'followers' | 'following'>): Finding {
  if (followers === undefined || followers < minFollowers || following === undefined) {
    return noFinding(minFollowing);
  }
  const least = roundingRange(following).low;
  return {
    value: following,
    threshold: Math.max(minFollowing, followers / 2),
    isCertain: least >= minFollowing && least > roundingRange(followers).high / 2,
  };
}
