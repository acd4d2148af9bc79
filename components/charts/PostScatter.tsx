import { messages } from '@/assets/messages/messages';
import { PostGlyph, type PostMarks } from './PostGlyph';
import { type ScatterPost, toScatter } from './scatter';

const text = messages.signals;
const frame = { left: 2, right: 82, top: 8, bottom: 84 };
const height = 104;

export interface PostScatterProps {
  /** Dated posts with known views. */
  posts: readonly (ScatterPost & PostMarks)[];
  /** Views that are ordinary for the creator. */
  median?: number;
}

/** The creator's posts, views by date; nothing for fewer than three. */
export function PostScatter({ posts, median }: PostScatterProps) {
  const scatter = toScatter(posts, median, frame);
  if (!scatter) return null;
  const count = (mark: keyof PostMarks) => posts.filter((post) => post[mark]).length;
  const marks = new Map<string, PostMarks>(posts.map((post) => [post.id, post]));
  // This post last, so that no other lies over it.
  const dots = [...scatter.dots].sort((a, b) => weightOf(marks, a.id) - weightOf(marks, b.id));
  const sentence = text.scatterSentence({
    ...scatter,
    posts: posts.length,
    paid: count('isPaid'),
    viral: count('isViral'),
  });
  return (
    <div class="scatter">
      <svg class="scatter-plot" role="img" aria-label={sentence} focusable="false" height={height}>
        {scatter.levels.map(({ views, y }) => (
          <g key={views}>
            <line class="scatter-level" x1="0" x2={`${frame.right + 2}%`} y1={y} y2={y} />
            <text class="chart-text" x="100%" y={y + 3.5} text-anchor="end">
              {text.axisViews(views)}
            </text>
          </g>
        ))}
        {scatter.medianY !== undefined && (
          <line
            class="scatter-median"
            x1="0"
            x2={`${frame.right + 2}%`}
            y1={scatter.medianY}
            y2={scatter.medianY}
          />
        )}
        {dots.map(({ id, x, y }) => (
          <PostGlyph key={id} x={`${x}%`} y={y} {...marks.get(id)} />
        ))}
        <text class="chart-text" x="0" y={height - 3}>
          {text.axisDay(scatter.from)}
        </text>
        {scatter.to > scatter.from && (
          <text class="chart-text" x={`${frame.right + 2}%`} y={height - 3} text-anchor="end">
            {text.axisDay(scatter.to)}
          </text>
        )}
      </svg>
      <ul class="legend" aria-hidden="true">
        {count('isThis') > 0 && <LegendItem isThis label={text.scatterLegend.this} />}
        {count('isPaid') > 0 && <LegendItem isPaid label={text.scatterLegend.paid} />}
        {count('isViral') > 0 && <LegendItem isViral label={text.scatterLegend.viral} />}
        {scatter.medianY !== undefined && (
          <li>
            <svg class="legend-mark" aria-hidden="true" width="16" height="14">
              <line class="scatter-median" x1="0" x2="16" y1="7" y2="7" />
            </svg>
            {text.scatterLegend.median}
          </li>
        )}
      </ul>
    </div>
  );
}

function LegendItem({ label, ...marks }: PostMarks & { label: string }) {
  return (
    <li>
      <svg class="legend-mark" aria-hidden="true" width="16" height="14">
        <PostGlyph x="8" y={7} {...marks} />
      </svg>
      {label}
    </li>
  );
}

function weightOf(marks: ReadonlyMap<string, PostMarks>, id: string): number {
  const mark = marks.get(id);
  return mark?.isThis ? 2 : mark?.isPaid || mark?.isViral ? 1 : 0;
}
