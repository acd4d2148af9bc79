import type { ComponentChildren } from 'preact';
import { resultsWords } from '@/assets/messages/results';
import type { Money } from '@/lib/model/money';
import type { CampaignResults, CurrencySum } from '@/lib/scoring/results/campaign-results';

interface TotalsPanelProps {
  totals: CampaignResults['totals'];
  cpm?: Money;
  now: number;
}

const words = resultsWords.totals;
const { countText, costText, moneyText, wholeText } = resultsWords;

/** The sums of a campaign, each with what it is a sum of. */
export function TotalsPanel({ totals, cpm, now }: TotalsPanelProps) {
  const { views, engagements, clicks, redemptions, fees, sales, readAt } = totals;
  const readNotes = [
    words.part(views),
    readAt === undefined ? undefined : words.readAt(readAt, now),
    totals.young > 0 ? words.young(totals.young) : undefined,
  ];
  return (
    <dl class="results-totals" aria-label={words.label}>
      <Total name={words.posts} notes={[words.by(totals.withPosts)]}>
        {wholeText(totals.posts)}
      </Total>
      <Total name={words.views} notes={readNotes}>
        {views.sum !== undefined && countText(views.sum)}
      </Total>
      <Total name={words.engagements} notes={[words.part(engagements)]}>
        {engagements.sum !== undefined && countText(engagements.sum)}
      </Total>
      <Total
        name={words.fees}
        notes={[
          ofCreators(fees, words.ofCreators),
          totals.withoutFee > 0 ? words.withoutFee(totals.withoutFee) : undefined,
        ]}
      >
        {fees.length > 0 && <Amounts sums={fees} toText={moneyText} />}
      </Total>
      <Total
        name={words.perThousand}
        notes={[ofCreators(totals.perThousandViews, words.bothKnown)]}
      >
        {totals.perThousandViews.length > 0 && (
          <Amounts sums={totals.perThousandViews} toText={costText} />
        )}
      </Total>
      <Total name={words.clicks} notes={[words.enteredFor(clicks)]}>
        {clicks.sum !== undefined && countText(clicks.sum)}
      </Total>
      <Total name={words.redemptions} notes={[words.enteredFor(redemptions)]}>
        {redemptions.sum !== undefined && countText(redemptions.sum)}
      </Total>
      <Total
        name={words.perRedemption}
        notes={[ofCreators(totals.perRedemption, words.bothEntered)]}
      >
        {totals.perRedemption.length > 0 && (
          <Amounts sums={totals.perRedemption} toText={costText} />
        )}
      </Total>
      <Total name={words.sales} notes={[ofCreators(sales, words.ofCreators)]}>
        {sales.length > 0 && <Amounts sums={sales} toText={moneyText} />}
      </Total>
      {cpm !== undefined && (
        <Total name={words.earned} notes={[words.earnedHint(cpm)]}>
          {totals.earnedMedia !== undefined && resultsWords.estimateText(totals.earnedMedia)}
        </Total>
      )}
    </dl>
  );
}

interface TotalProps {
  name: string;
  notes: readonly (string | undefined)[];
  /** Nothing where it is not known. */
  children: ComponentChildren;
}

function Total({ name, notes, children }: TotalProps) {
  const isKnown = children !== false;
  return (
    <div class="results-total">
      <dt>{name}</dt>
      <dd class={isKnown ? 'total-figure' : 'unknown'}>
        {isKnown ? children : <span>{words.unknown}</span>}
      </dd>
      {notes.map(
        (note) =>
          note !== undefined && (
            <dd key={note} class="total-note">
              {note}
            </dd>
          ),
      )}
    </div>
  );
}

/** One currency under the other: they are never added. */
function Amounts({ sums, toText }: { sums: readonly CurrencySum[]; toText(money: Money): string }) {
  return (
    <>
      {sums.map(({ money }) => (
        <span key={money.currency}>{toText(money)}</span>
      ))}
    </>
  );
}

function ofCreators(
  sums: readonly CurrencySum[],
  toText: (creators: number) => string,
): string | undefined {
  return sums.length === 0
    ? undefined
    : toText(sums.reduce((creators, sum) => creators + sum.creators, 0));
}
