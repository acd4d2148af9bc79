import { resultsWords } from '@/assets/messages/results';
import { Unknown } from '@/components/desk/Cells';
import { Fact } from '@/components/desk/Fact';
import { toHash } from '@/components/desk/section';
import { toStandingWords } from '@/components/desk/standing-words';
import type { Money } from '@/lib/model/money';
import type { Figure } from '@/lib/scoring/results/figure';
import type { Tally } from '@/lib/scoring/results/tally';
import { NextWord } from './NextWord';
import type { Partner } from './partners';

const words = resultsWords;
const { costText, countText, moneyText, wholeText } = words;

/** One creator of the table. */
export function PartnerLine({ partner }: { partner: Partner }) {
  const { row, results, next, elsewhere } = partner;
  const { creator, collaboration } = row;
  const { fee, engagement } = results;
  return (
    <tr>
      <th scope="row" class="cell-creator">
        <a href={toHash(`results/${row.key}`)}>
          <bdi dir="ltr">@{creator.handle}</bdi>
        </a>
        <small>
          {toStandingWords(row)}
          {elsewhere.length > 0 && (
            <Fact said={words.table.otherCampaignsSaid(elsewhere.length)} class="repeat">
              {words.table.otherCampaigns(elsewhere.length)}
            </Fact>
          )}
        </small>
      </th>
      <td class="cell-next">
        <NextWord next={next} choice={collaboration?.next} />
      </td>
      <td class="figure">
        <Fact said={words.table.postsOf(results.posts, results.agreedPosts)}>
          {results.agreedPosts > results.posts
            ? `${wholeText(results.posts)}/${wholeText(results.agreedPosts)}`
            : wholeText(results.posts)}
        </Fact>
      </td>
      <td class="figure">
        <SumCell sum={results.views} isEarly={results.young > 0} />
      </td>
      <td class="figure">
        <SumCell sum={results.engagements} />
      </td>
      <td class="figure">
        {fee === undefined ? <Gap said={words.missing['no-fee']} /> : moneyText(fee)}
      </td>
      <td class="figure">
        <FigureCell figure={results.perThousandViews} toText={costText} />
      </td>
      <td class="figure">
        <FigureCell figure={results.perEngagement} toText={costText} />
      </td>
      <td class="figure">
        <FigureCell figure={results.clicks} toText={countText} />
      </td>
      <td class="figure">
        <FigureCell figure={results.perClick} toText={costText} />
      </td>
      <td class="figure">
        <FigureCell figure={results.redemptions} toText={countText} />
      </td>
      <td class="figure">
        <FigureCell figure={results.perRedemption} toText={costText} />
      </td>
      <td class="figure">
        <FigureCell figure={results.sales} toText={moneyText} />
      </td>
      <td class="figure">
        <FigureCell figure={results.returnOnFee} toText={words.timesText} />
      </td>
      <td class="figure">
        <FigureCell
          figure={results.earnedMedia}
          toText={(money: Money) =>
            results.isEarnedLeast
              ? words.table.least(words.estimateText(money))
              : words.estimateText(money)
          }
        />
      </td>
      <td class="figure">
        {engagement.ratio === undefined ? (
          <Gap said={words.liftSentence(engagement)} />
        ) : (
          <Fact said={words.liftSentence(engagement)}>{words.timesText(engagement.ratio)}</Fact>
        )}
      </td>
    </tr>
  );
}

function SumCell({ sum, isEarly = false }: { sum: Tally; isEarly?: boolean }) {
  if (sum.sum === undefined) {
    return <Gap said={words.missing[sum.of === 0 ? 'no-posts' : 'unread']} />;
  }
  const said = words.table.sumSaid(sum.sum, words.partText(sum));
  const isPart = sum.known < sum.of;
  return (
    <Fact said={isEarly ? `${said}, ${words.table.earlySaid}` : said}>
      {isEarly && <span class="glyph">◔</span>}
      {isPart ? words.table.least(countText(sum.sum)) : countText(sum.sum)}
    </Fact>
  );
}

interface FigureCellProps<Value> {
  figure: Figure<Value>;
  toText(value: Value): string;
}

function FigureCell<Value>({ figure, toText }: FigureCellProps<Value>) {
  return 'value' in figure ? (
    <span>{toText(figure.value)}</span>
  ) : (
    <Gap said={words.missing[figure.missing]} />
  );
}

/** Nothing to show, and why. */
function Gap({ said }: { said: string }) {
  return <Unknown said={said} shown="–" />;
}
