import { useCallback, useMemo, useState } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import { toGlyphPath } from '@/components/charts/glyphs';
import { Plot } from '@/components/charts/Plot';
import type { PlotColours } from '@/components/charts/plot-colours';
import type { DeskRow } from '@/components/desk/row';
import type { Post } from '@/lib/model/post';
import { type PostMark, postMarks, toHistoryOptions } from './history-options';
import { PostTable } from './PostTable';
import { type HistoryPost, type HistorySeries, toHistory, toHistorySeries } from './post-history';

interface PostHistoryProps {
  row: DeskRow;
  toPostUrl(handle: string, post: Pick<Post, 'id' | 'kind'>): string;
}

const words = insightWords.history;
const heightPx = 320;

/** A creator's posts by date: views and engagement, as a plot and as a table. */
export function PostHistory({ row, toPostUrl }: PostHistoryProps) {
  const { posts, rating, creator } = row;
  const history = useMemo(() => toHistory(posts, rating), [posts, rating]);
  const series = useMemo(() => toHistorySeries(history), [history]);
  const [pointedId, setPointedId] = useState<string>();
  const notDrawn = history.length - (series?.posts.length ?? 0);
  return (
    <section class="view-card insight-card" aria-labelledby="post-history">
      <h3 id="post-history">{words.title}</h3>
      {series === undefined ? (
        <p class="muted">{words.nothing}</p>
      ) : (
        <>
          <HistoryLegend posts={series.posts} median={rating.views.median} />
          <HistoryPlot series={series} median={rating.views.median} onPoint={setPointedId} />
          {notDrawn > 0 && <p class="hint">{words.notDrawn(notDrawn)}</p>}
        </>
      )}
      {history.length > 0 && (
        <PostTable
          handle={creator.handle}
          history={history}
          pointedId={pointedId}
          toPostUrl={toPostUrl}
        />
      )}
    </section>
  );
}

interface HistoryPlotProps {
  series: HistorySeries;
  median?: number;
  onPoint(postId: string | undefined): void;
}

function HistoryPlot({ series, median, onPoint }: HistoryPlotProps) {
  const toOptions = useCallback(
    (colours: PlotColours) =>
      toHistoryOptions(
        series,
        median,
        (index) => onPoint(index === undefined ? undefined : series.posts[index]?.post.id),
        colours,
      ),
    [series, median, onPoint],
  );
  const [seconds] = series.columns;
  const [first = 0, last = 0] = [seconds[0], seconds.at(-1)];
  return (
    <div class="history-plot">
      <p class="axis-name" aria-hidden="true">
        {words.views}
      </p>
      <Plot
        toOptions={toOptions}
        data={series.columns}
        height={heightPx}
        label={words.sentence(series.posts.length, first * 1_000, last * 1_000)}
      >
        <p class="axis-name lower" aria-hidden="true">
          {words.pct}
        </p>
      </Plot>
    </div>
  );
}

/** What the shapes are; only those that occur. */
function HistoryLegend({ posts, median }: { posts: readonly HistoryPost[]; median?: number }) {
  const occurs: Record<PostMark, boolean> = {
    post: posts.some(({ post, isPaid }) => !post.isPinned && !isPaid),
    paid: posts.some(({ isPaid }) => isPaid),
    pinned: posts.some(({ post, isPaid }) => post.isPinned && !isPaid),
  };
  const marks = (['post', 'paid', 'pinned'] as const).filter((mark) => occurs[mark]);
  return (
    <ul class="history-legend">
      {marks.map((mark) => (
        <li key={mark}>
          <MarkPicture mark={mark} />
          {words.marks[mark]}
        </li>
      ))}
      {posts.some(({ isViral }) => isViral) && (
        <li>
          <MarkPicture mark="post" isViral />
          {words.marks.viral}
        </li>
      )}
      {median !== undefined && (
        <li>
          <svg
            class="history-mark"
            viewBox="-12 -9 24 18"
            width="24"
            height="18"
            aria-hidden="true"
          >
            <path class="median" d="M-11 0H11" />
          </svg>
          {words.median(median)}
        </li>
      )}
      {posts.some(({ pct }) => pct !== undefined) && (
        <li>
          <svg
            class="history-mark"
            viewBox="-12 -9 24 18"
            width="24"
            height="18"
            aria-hidden="true"
          >
            <path class="rate-line" d="M-11 0H11" />
            <circle class="rate-dot" r="2.5" />
          </svg>
          {words.marks.pct}
        </li>
      )}
    </ul>
  );
}

function MarkPicture({ mark, isViral }: { mark: PostMark; isViral?: boolean }) {
  const { glyph, colour, radius } = postMarks[mark];
  return (
    <svg class="history-mark" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <path class={colour} d={toGlyphPath(glyph, radius)} />
      {isViral && <circle class="ring" r="7.5" />}
    </svg>
  );
}
