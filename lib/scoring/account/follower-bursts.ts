import { roundingRange } from '@/lib/model/count';
import type { GrowthSignal } from '@/lib/scoring/signals/growth-signal';

const hour = 60 * 60 * 1000;
const longest = 48 * hour;
const leastGain = 10_000;

/**
 * Times when an account gained at least 10,000 followers within 48 hours, oldest first, none
 * overlapping. Only what is certain whatever TikTok's rounding hides: from 1M to 1.1M may be one
 * follower, from 1M to 1.2M is a burst.
 *
 * @param points at most one a day, oldest first
 */
export function followerBursts(
  points: readonly { at: number; followers: number }[],
): GrowthSignal['bursts'] {
  const bursts: GrowthSignal['bursts'] = [];
  let free = 0;
  for (const [i, to] of points.entries()) {
    let best: (typeof points)[number] | undefined;
    for (let j = i - 1; j >= free; j -= 1) {
      const from = points[j];
      if (!from || to.at - from.at > longest) break;
      if (best === undefined || from.followers < best.followers) best = from;
    }
    if (best === undefined) continue;
    const certain = roundingRange(to.followers).low - roundingRange(best.followers).high;
    if (certain < leastGain) continue;
    bursts.push({ fromAt: best.at, toAt: to.at, followers: to.followers - best.followers });
    free = i;
  }
  return bursts;
}
