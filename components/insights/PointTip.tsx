import uPlot from 'uplot';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { standingOf } from '@/components/desk/row';
import { PointMark } from './PointMark';
import { pointLooks } from './point-group';
import type { ScatterPoint } from './scatter-points';

interface PointTipProps {
  plot: uPlot;
  point: ScatterPoint;
}

const { signals } = messages;

/** Who a point is, beside it; a ring and the whole range mark which. The list says the same in words. */
export function PointTip({ plot, point }: PointTipProps) {
  const { creator, rating } = point.row;
  const ratio = uPlot.pxRatio;
  const [left, top] = [plot.bbox.left / ratio, plot.bbox.top / ratio];
  const [width, height] = [plot.bbox.width / ratio, plot.bbox.height / ratio];
  const within = (value: number) => Math.min(height, Math.max(0, value));
  const [x, y] = [plot.valToPos(point.followers, 'x'), plot.valToPos(point.pct, 'y')];
  const high = within(plot.valToPos(point.highPct, 'y'));
  const low = within(plot.valToPos(point.lowPct, 'y'));
  if (x < 0 || x > width || y < 0 || y > height) return null;
  const isRight = x < width / 2;
  return (
    <div class="point-tip" aria-hidden="true">
      <i
        class="tip-range"
        style={{ left: `${left + x}px`, top: `${top + high}px`, height: `${low - high}px` }}
      />
      <i
        class={`tip-ring ${pointLooks[point.group].colour}`}
        style={{ left: `${left + x}px`, top: `${top + y}px` }}
      />
      <div
        class="tip-box"
        dir={messages.direction}
        style={{
          top: `${top + y}px`,
          ...(isRight
            ? { left: `${left + x + 16}px` }
            : { right: `calc(100% - ${left + x - 16}px)` }),
        }}
      >
        <b>
          <PointMark group={point.group} isHollow={point.isRangeOnly} />
          <bdi>@{creator.handle}</bdi>
        </b>
        <span>{signals.tierAndFollowers(rating.tier)}</span>
        <span>
          {signals.engagementBrief(rating.engagement)} · {signals.posts(rating.engagement.n)}
        </span>
        {!point.isRangeOnly && (
          <span class="muted">{signals.engagementRange(rating.engagement)}</span>
        )}
        <span class="muted">{pageWords.standings[standingOf(point.row)]}</span>
      </div>
    </div>
  );
}
