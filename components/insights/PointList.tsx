import { useEffect, useMemo, useState } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { searchRows } from '@/components/desk/filter-rows';
import { Icon } from '@/components/desk/Icon';
import { standingOf } from '@/components/desk/row';
import { toPieces } from '@/components/desk/row-window';
import { toHash } from '@/components/desk/section';
import { sortRows } from '@/components/desk/sort-rows';
import { useViewport } from '@/components/desk/use-viewport';
import { PointMark } from './PointMark';
import type { ScatterPoint } from './scatter-points';

interface PointListProps {
  points: readonly ScatterPoint[];
  highlighted?: ScatterPoint;
  onHighlight(point: ScatterPoint | undefined): void;
}

const words = insightWords.scatter;
const { signals } = messages;
/** As in scatter.css. */
const itemPx = 44;

/** Everybody in the plot as a list, the most engaging first: for keys, for ears, and to find somebody. */
export function PointList({ points, highlighted, onHighlight }: PointListProps) {
  const [search, setSearch] = useState('');
  const [scroller, { scrollTopPx, heightPx }] = useViewport(itemPx);
  const [focusedKey, setFocusedKey] = useState<string>();
  const pointOf = useMemo(() => new Map(points.map((point) => [point.row.key, point])), [points]);
  const rows = useMemo(
    () =>
      sortRows(
        searchRows(
          points.map(({ row }) => row),
          search,
        ),
        { key: 'engagement', isDescending: true },
      ),
    [points, search],
  );

  // What was found stands at the top.
  useEffect(() => scroller.current?.scrollTo(0, 0), [scroller, search]);

  const pieces = toPieces({
    scrollTopPx,
    viewportPx: heightPx,
    count: rows.length,
    rowPx: itemPx,
    openPx: 0,
    overscan: 6,
    keep: [rows.findIndex(({ key }) => key === focusedKey)],
  });

  return (
    <div class="point-list">
      <label class="search">
        <Icon name="search" />
        <span class="said">{words.search}</span>
        <input
          type="search"
          placeholder={words.search}
          maxLength={200}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <div class="point-scroller" ref={scroller}>
        <ul aria-label={words.list}>
          {pieces.map((piece) => {
            if ('gapPx' in piece) {
              return (
                <li
                  key={`gap-${piece.before}`}
                  aria-hidden="true"
                  style={{ height: `${piece.gapPx}px` }}
                />
              );
            }
            const row = rows[piece.index];
            const point = row && pointOf.get(row.key);
            if (row === undefined || point === undefined) return null;
            const { engagement, tier } = row.rating;
            return (
              <li key={row.key} aria-setsize={rows.length} aria-posinset={piece.index + 1}>
                <a
                  href={toHash(`insights/creator/${row.key}`)}
                  class={point === highlighted ? 'is-highlighted' : ''}
                  onFocus={() => {
                    setFocusedKey(row.key);
                    onHighlight(point);
                  }}
                  onBlur={() => {
                    setFocusedKey(undefined);
                    onHighlight(undefined);
                  }}
                  onMouseEnter={() => onHighlight(point)}
                  onMouseLeave={() => onHighlight(undefined)}
                >
                  <PointMark group={point.group} isHollow={point.isRangeOnly} />
                  <span class="point-who">
                    <bdi class="clip">@{row.creator.handle}</bdi>
                    <small>{signals.tierAndFollowers(tier)}</small>
                  </span>
                  <span class="said">{signals.engagementSentence(engagement)}</span>
                  <span class="point-rate" aria-hidden="true">
                    {point.isRangeOnly ? (
                      pageWords.cell.range(point.lowPct, point.highPct, true)
                    ) : (
                      <b>{pageWords.cell.rate(point.pct)}</b>
                    )}
                    <small>{signals.posts(engagement.n)}</small>
                  </span>
                  <span class="said">{pageWords.standings[standingOf(row)]}</span>
                </a>
              </li>
            );
          })}
        </ul>
        {rows.length === 0 && <p class="muted nobody">{words.nobodyFound}</p>}
      </div>
      <span class="said" role="status">
        {search !== '' && words.found(rows.length)}
      </span>
    </div>
  );
}
