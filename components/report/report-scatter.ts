import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import { toScatterDomains, toScatterPoints } from '@/components/insights/scatter-points';
import { toTierBands } from '@/components/insights/tier-bands';
import type { TierTable } from '@/lib/model/tier';
import type { ReportScatter } from './report';

const words = reportWords.file.charts;

/** The creators as points, in their order; who has no rate or no follower count is told, not drawn. */
export function toReportScatter(rows: readonly DeskRow[], tiers: TierTable): ReportScatter {
  const { points, withoutRate, withoutFollowers } = toScatterPoints(rows);
  const domains = toScatterDomains(points);
  const byKey = new Map(points.map((point) => [point.row.key, point]));
  const missing = withoutRate + withoutFollowers;
  return {
    points: rows.flatMap(({ key, creator: { handle } }) => {
      const point = byKey.get(key);
      if (point === undefined) return [];
      const { followers, pct, lowPct, highPct, isRangeOnly } = point;
      return [{ key, label: `@${handle}`, followers, pct, lowPct, highPct, isRangeOnly }];
    }),
    domains,
    bands: toTierBands(tiers, domains.followers),
    sentence: words.drawn(points.length),
    notDrawn: missing === 0 ? undefined : words.notDrawn(missing),
  };
}

export interface LabelPlace {
  key: string;
  label: string;
  /** Percent of the width. */
  x: number;
  /** Pixels from the top. */
  y: number;
}

export interface PlacedLabel extends LabelPlace {
  /** Beside the point: after it, or before it where there is no room. */
  anchor: 'start' | 'end';
}

const letterPx = 6.4;
const linePx = 13;
/** Between a point and its label. */
export const labelGapPx = 9;

/**
 * Labels beside their points, none over another and none over a point, as many as there is room for.
 *
 * @param places the most important first
 * @param widthPx how wide the plot is drawn
 */
export function placeLabels(
  places: readonly LabelPlace[],
  widthPx: number,
  most: number,
): PlacedLabel[] {
  const taken = places.map(({ x, y }) => toBox((x * widthPx) / 100 - 5, 10, y));
  const placed: PlacedLabel[] = [];
  for (const [index, place] of places.entries()) {
    if (placed.length === most) break;
    const at = (place.x * widthPx) / 100;
    const width = place.label.length * letterPx;
    const sides = [
      { anchor: 'start' as const, box: toBox(at + labelGapPx, width, place.y) },
      { anchor: 'end' as const, box: toBox(at - labelGapPx - width, width, place.y) },
    ];
    const free = sides.find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= widthPx &&
        !taken.some((other, its) => its !== index && isOver(box, other)),
    );
    if (free === undefined) continue;
    taken.push(free.box);
    placed.push({ ...place, anchor: free.anchor });
  }
  return placed;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function toBox(left: number, width: number, y: number): Box {
  return { left, right: left + width, top: y - linePx / 2, bottom: y + linePx / 2 };
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
