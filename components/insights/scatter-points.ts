import { type Domain, toDomain } from '@/components/charts/log-scale';
import { type DeskRow, standingOf } from '@/components/desk/row';
import { groupOf, type PointGroup, pointGroups } from './point-group';

/** A creator as a point: followers to the right, engagement upwards. */
export interface ScatterPoint {
  row: DeskRow;
  /** At least 1: a scale of powers has no 0. */
  followers: number;
  /** Engagement by views, percent; of one or two posts the middle of the range, which is no estimate. */
  pct: number;
  lowPct: number;
  highPct: number;
  /** One or two posts: only the range is known. */
  isRangeOnly: boolean;
  group: PointGroup;
}

export interface ScatterPoints {
  /** By followers, the fewest first. */
  points: ScatterPoint[];
  /** No post that counts yet: not drawn, least of all at 0. */
  withoutRate: number;
  /** A rate, but followers that nobody has read. */
  withoutFollowers: number;
}

/** The creators that can be drawn, and how many cannot. */
export function toScatterPoints(rows: readonly DeskRow[]): ScatterPoints {
  const points: ScatterPoint[] = [];
  let [withoutRate, withoutFollowers] = [0, 0];
  for (const row of rows) {
    const { n, ratePct, lowPct, highPct, isFirstImpression } = row.rating.engagement;
    const { followers } = row.rating.tier;
    if (n === 0 || ratePct === undefined || lowPct === undefined || highPct === undefined) {
      withoutRate += 1;
    } else if (followers === undefined) {
      withoutFollowers += 1;
    } else {
      points.push({
        row,
        followers: Math.max(1, followers),
        pct: isFirstImpression ? Math.sqrt(lowPct * highPct) : ratePct,
        lowPct,
        highPct,
        isRangeOnly: isFirstImpression,
        group: groupOf(standingOf(row)),
      });
    }
  }
  points.sort((a, b) => a.followers - b.followers);
  return { points, withoutRate, withoutFollowers };
}

export interface ScatterDomains {
  followers: Domain;
  pct: Domain;
}

/** Scales with room for every point and its range. */
export function toScatterDomains(points: readonly ScatterPoint[]): ScatterDomains {
  return {
    followers: toDomain(
      points.map(({ followers }) => followers),
      [1_000, 1_000_000],
    ),
    pct: toDomain(
      points.flatMap(({ lowPct, highPct }) => [lowPct, highPct]),
      [1, 10],
    ),
  };
}

/** A series for each group, and in it one for those of whom only the range is known. */
export const scatterSeries = pointGroups.flatMap((group) => [
  { group, isRangeOnly: true },
  { group, isRangeOnly: false },
]);

type Column = (number | null)[];

/** The points in columns of equal length, as a plot takes them: followers, then a column a series. */
export function toScatterColumns(points: readonly ScatterPoint[]): [number[], ...Column[]] {
  return [
    points.map(({ followers }) => followers),
    ...scatterSeries.map(({ group, isRangeOnly }) =>
      points.map((point) =>
        point.group === group && point.isRangeOnly === isRangeOnly ? point.pct : null,
      ),
    ),
  ];
}

/**
 * The point nearest to a place on the screen.
 *
 * @param toPixels where a point is drawn
 * @param reachPx beyond it nothing is meant
 */
export function findNearest(
  points: readonly ScatterPoint[],
  place: { x: number; y: number },
  toPixels: (point: ScatterPoint) => { x: number; y: number },
  reachPx: number,
): ScatterPoint | undefined {
  let nearest: ScatterPoint | undefined;
  let least = reachPx;
  for (const point of points) {
    const { x, y } = toPixels(point);
    const distance = Math.hypot(x - place.x, y - place.y);
    if (distance > least) continue;
    // Of two at one place the later lies on top.
    least = distance;
    nearest = point;
  }
  return nearest;
}
