import { roundingRange } from '@/lib/model/count';
import type { Creator } from '@/lib/model/creator';
import type { Snapshot } from '@/lib/model/snapshot';
import type { GrowthFigure, GrowthSignal } from '@/lib/scoring/signals/growth-signal';
import { dailyEncounters } from './daily-encounters';
import { followerBursts } from './follower-bursts';

const day = 24 * 60 * 60 * 1000;
const maxPoints = 60;

type Present = Pick<Creator, 'followers' | 'hearts' | 'videos' | 'observedAt'>;

/**
 * Growth from the first encounter to the last, as far as this device has seen.
 *
 * Both figures are between the same two encounters: the first and the last with followers, or with
 * likes received where followers were never read twice; a count missing at either end has no figure.
 * With one encounter there is nothing between.
 *
 * @param history earlier figures, in any order
 * @param creator the present ones, taken as of `observedAt`
 */
export function rateGrowth(history: readonly Snapshot[], creator: Present): GrowthSignal {
  const { followers, hearts, videos, observedAt: at } = creator;
  const encounters = dailyEncounters([...history, { at, followers, hearts, videos }]);
  const points = encounters.flatMap((encounter) =>
    encounter.followers === undefined ? [] : [{ at: encounter.at, followers: encounter.followers }],
  );
  const signal: GrowthSignal = {
    n: encounters.length,
    bursts: followerBursts(points),
    points: thinned(points),
  };
  const [from, to] = ends(encounters, 'followers') ?? ends(encounters, 'hearts') ?? [];
  if (!from || !to) return signal;
  signal.fromAt = from.at;
  signal.toAt = to.at;
  signal.days = (to.at - from.at) / day;
  const followerGrowth = toGrowth(from.followers, to.followers);
  const heartGrowth = toGrowth(from.hearts, to.hearts);
  if (followerGrowth) signal.followers = followerGrowth;
  if (heartGrowth) signal.hearts = heartGrowth;
  return signal;
}

function ends(
  encounters: readonly Snapshot[],
  field: 'followers' | 'hearts',
): [Snapshot, Snapshot] | undefined {
  const told = encounters.filter((encounter) => encounter[field] !== undefined);
  const [first, last] = [told[0], told.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
}

function toGrowth(from: number | undefined, to: number | undefined): GrowthFigure | undefined {
  if (from === undefined || to === undefined) return undefined;
  const change = to - from;
  // 52.4K and 52.5K may be 1 apart or 199: what both hide together is as large as the change.
  const hidden = halfStep(from) + halfStep(to);
  const growth: GrowthFigure = {
    from,
    to,
    change,
    isWithinRounding: hidden > 0 && Math.abs(change) <= hidden,
  };
  if (from > 0) growth.changePct = (100 * change) / from;
  return growth;
}

function halfStep(count: number): number {
  return roundingRange(count).high - count;
}

/** At most 60 points: the first, the last and others evenly between. */
function thinned<Point>(points: readonly Point[]): Point[] {
  if (points.length <= maxPoints) return [...points];
  const step = (points.length - 1) / (maxPoints - 1);
  return Array.from({ length: maxPoints }, (_, i) => points[Math.round(i * step)]).filter(
    (point) => point !== undefined,
  );
}
