import { useMemo, useState } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import { pageWords } from '@/assets/messages/pages';
import type { DeskRow } from '@/components/desk/row';
import type { TierTable } from '@/lib/model/tier';
import { PointList } from './PointList';
import { PointMark } from './PointMark';
import { type PointGroup, pointGroups } from './point-group';
import { ScatterPlot } from './ScatterPlot';
import { type ScatterPoint, toScatterPoints } from './scatter-points';

interface ScatterSectionProps {
  rows: readonly DeskRow[];
  tiers: TierTable;
  onOpen(row: DeskRow): void;
}

const words = insightWords.scatter;

/** The plot with its legend, which also hides, what is not in it, and the list of all that is. */
export function ScatterSection({ rows, tiers, onOpen }: ScatterSectionProps) {
  const [hidden, setHidden] = useState<ReadonlySet<PointGroup>>(new Set());
  const [highlightedKey, setHighlightedKey] = useState<string>();
  const { points, withoutRate, withoutFollowers } = useMemo(() => toScatterPoints(rows), [rows]);
  const shown = useMemo(
    () => (hidden.size === 0 ? points : points.filter(({ group }) => !hidden.has(group))),
    [points, hidden],
  );
  const highlighted = useMemo(
    () => shown.find(({ row }) => row.key === highlightedKey),
    [shown, highlightedKey],
  );
  const rangeOnly = shown.filter((point) => point.isRangeOnly).length;
  const highlight = (point: ScatterPoint | undefined) => setHighlightedKey(point?.row.key);
  const notDrawn = words.notDrawn(withoutRate, withoutFollowers);

  function toggle(group: PointGroup) {
    const next = new Set(hidden);
    if (!next.delete(group)) next.add(group);
    setHidden(next);
  }

  return (
    <section class="view-card insight-card">
      <h3>{words.title}</h3>
      {points.length === 0 ? (
        <div class="empty">
          <h4>{words.nobodyTitle}</h4>
          <p>{words.nobodyText}</p>
          <p class="muted">{notDrawn}</p>
        </div>
      ) : (
        <>
          <p class="hint">{words.hint}</p>
          <Legend points={points} hidden={hidden} onToggle={toggle} />
          <div class="scatter-and-list">
            <div>
              {shown.length === 0 ? (
                <p class="muted all-hidden">{words.allHidden}</p>
              ) : (
                <ScatterPlot
                  all={points}
                  points={shown}
                  tiers={tiers}
                  highlighted={highlighted}
                  label={words.sentence({ points: shown.length, rangeOnly })}
                  onHighlight={highlight}
                  onOpen={({ row }) => onOpen(row)}
                />
              )}
              {notDrawn !== undefined && <p class="hint not-drawn">{notDrawn}</p>}
            </div>
            <PointList points={shown} highlighted={highlighted} onHighlight={highlight} />
          </div>
        </>
      )}
    </section>
  );
}

interface LegendProps {
  points: readonly ScatterPoint[];
  hidden: ReadonlySet<PointGroup>;
  onToggle(group: PointGroup): void;
}

/** What the shapes are; pressed again, one is hidden. */
function Legend({ points, hidden, onToggle }: LegendProps) {
  const counts = Map.groupBy(points, ({ group }) => group);
  return (
    <fieldset class="plot-legend" aria-label={words.legend}>
      {pointGroups.map((group) => {
        const count = counts.get(group)?.length ?? 0;
        return (
          count > 0 && (
            <button
              key={group}
              type="button"
              aria-pressed={!hidden.has(group)}
              onClick={() => onToggle(group)}
            >
              <PointMark group={group} isHollow={hidden.has(group)} />
              {words.groups[group]} <span class="muted">{pageWords.count(count)}</span>
            </button>
          )
        );
      })}
      {points.some(({ isRangeOnly }) => isRangeOnly) && (
        <span class="hint">
          <PointMark group="undecided" isHollow />
          {words.rangeOnly}
        </span>
      )}
    </fieldset>
  );
}
