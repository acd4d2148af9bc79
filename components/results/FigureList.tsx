import { resultsWords } from '@/assets/messages/results';
import type { CreatorResults } from '@/lib/scoring/results/creator-results';
import type { Figure } from '@/lib/scoring/results/figure';

const words = resultsWords;
const { columns } = words.table;
const { costText, countText, moneyText, timesText } = words;

/** Everything that is known of what the work brought, or why it is not. */
export function FigureList({ results }: { results: CreatorResults }) {
  const { views, engagements, fee, isEarnedLeast, engagement } = results;
  const earned = (text: string) => (isEarnedLeast ? words.table.least(text) : text);
  return (
    <section class="view-card results-card" aria-label={words.detail.figuresTitle}>
      <h3>{words.detail.figuresTitle}</h3>
      <dl class="figure-list">
        <Line name={words.totals.views} figure={toFigure(views.sum, views.of)} toText={countText} />
        <Line
          name={words.totals.engagements}
          figure={toFigure(engagements.sum, engagements.of)}
          toText={countText}
        />
        <Line
          name={columns.fee}
          figure={fee === undefined ? { missing: 'no-fee' } : { value: fee }}
          toText={moneyText}
        />
        <Line name={words.detail.perView} figure={results.perView} toText={costText} />
        <Line name={columns.perThousand} figure={results.perThousandViews} toText={costText} />
        <Line name={words.detail.perEngagement} figure={results.perEngagement} toText={costText} />
        <Line name={columns.clicks} figure={results.clicks} toText={countText} />
        <Line name={columns.perClick} figure={results.perClick} toText={costText} />
        <Line name={words.totals.redemptions} figure={results.redemptions} toText={countText} />
        <Line name={words.totals.perRedemption} figure={results.perRedemption} toText={costText} />
        <Line name={columns.sales} figure={results.sales} toText={moneyText} />
        <Line name={words.detail.returnOnFee} figure={results.returnOnFee} toText={timesText} />
        <Line
          name={words.totals.earned}
          figure={results.earnedMedia}
          toText={(money) => earned(words.estimateText(money))}
        />
      </dl>
      <h4>{words.detail.liftTitle}</h4>
      <p class="muted">{words.liftSentence(engagement)}</p>
    </section>
  );
}

function toFigure(sum: number | undefined, of: number): Figure<number> {
  if (sum !== undefined) return { value: sum };
  return { missing: of === 0 ? 'no-posts' : 'unread' };
}

interface LineProps<Value> {
  name: string;
  figure: Figure<Value>;
  toText(value: Value): string;
}

function Line<Value>({ name, figure, toText }: LineProps<Value>) {
  return (
    <div>
      <dt>{name}</dt>
      {'value' in figure ? (
        <dd class="figure-value">{toText(figure.value)}</dd>
      ) : (
        <dd class="muted">{words.missing[figure.missing]}</dd>
      )}
    </div>
  );
}
