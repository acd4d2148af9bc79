import { messages } from '@/assets/messages/messages';
import { plannerWords } from '@/assets/messages/planner';
import { Icon } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import { toHash } from '@/components/desk/section';
import type { Goal } from '@/lib/model/brief';
import type { CreatorKey } from '@/lib/model/creator';
import type { Currency } from '@/lib/model/money';
import type { LeftOut, TestPick } from '@/lib/scoring/plan/pick-for-test';
import { PlanTableFrame } from './PlanTableFrame';
import { RangeFigure, toMiddleText, toSharedScale } from './RangeFigure';
import type { Unavailable } from './to-plan-creators';

interface PickCardProps {
  pick: TestPick<CreatorKey>;
  unavailable: Record<Unavailable, number>;
  rowOf(key: CreatorKey): DeskRow | undefined;
  /** Creators and money of the test. */
  size: number;
  money: number;
  currency: Currency;
  goal?: Goal;
  onTag(rows: readonly DeskRow[], tag: string): void;
}

const words = plannerWords.pick;

/** Whom of the shortlist to test first, and why the others are not proposed. */
export function PickCard(props: PickCardProps) {
  const { pick, unavailable, rowOf, size, money, currency, goal, onTag } = props;
  const rows = pick.picked.flatMap(({ key }) => rowOf(key) ?? []);
  const untagged = rows.filter(({ entry }) => !entry?.tags.includes(words.tag));
  return (
    <section class="view-card plan-card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p class="hint">
        {words.intro(size, plannerWords.moneyEstimate(money, currency))}{' '}
        {words.by[goal ?? 'awareness']}
      </p>
      {rows.length > 0 ? (
        <>
          <PickTable pick={pick} rowOf={rowOf} currency={currency} />
          <div class="plan-pick-foot">
            <button
              type="button"
              class="button primary"
              disabled={untagged.length === 0}
              onClick={() => onTag(untagged, words.tag)}
            >
              <Icon name="tag" />
              {untagged.length === 0
                ? words.allTagged(words.tag)
                : words.doTag(untagged.length, words.tag)}
            </button>
          </div>
        </>
      ) : (
        <NobodyPicked isEmpty={isNobody(pick, unavailable)} />
      )}
      <LeftOutList leftOut={pick.leftOut} unavailable={unavailable} rowOf={rowOf} />
    </section>
  );
}

function isNobody(pick: TestPick<CreatorKey>, unavailable: Record<Unavailable, number>): boolean {
  return (
    Object.values(pick.leftOut).every((keys) => keys.length === 0) &&
    Object.values(unavailable).every((count) => count === 0)
  );
}

function NobodyPicked({ isEmpty }: { isEmpty: boolean }) {
  if (!isEmpty) return <p>{words.noneFits}</p>;
  return (
    <div class="plan-nobody">
      <b>{words.nobodyTitle}</b>
      <p class="hint">{words.nobodyText}</p>
    </div>
  );
}

type PickTableProps = Pick<PickCardProps, 'pick' | 'rowOf' | 'currency'>;

function PickTable({ pick, rowOf, currency }: PickTableProps) {
  const scale = toSharedScale(pick.picked.map(({ views }) => views));
  return (
    <PlanTableFrame said={words.said}>
      <thead>
        <tr>
          <th scope="col">{words.creator}</th>
          <th scope="col">{words.fit}</th>
          <th scope="col">{words.fee}</th>
          <th scope="col">{words.views}</th>
        </tr>
      </thead>
      <tbody>
        {pick.picked.map(({ key, fee, basis, views }) => {
          const row = rowOf(key);
          if (row === undefined) return null;
          const { tier, fit } = row.rating;
          return (
            <tr key={key}>
              <th scope="row">
                <a href={toHash(`insights/creator/${key}`)}>
                  <bdi dir="ltr">@{row.creator.handle}</bdi>
                </a>
                <small>
                  {messages.signals.tierAndFollowers(tier)}
                  {row.entry?.tags.includes(words.tag) && ` · ${words.tagged}`}
                </small>
              </th>
              <td>
                {fit?.fit === undefined ? words.unknown : plannerWords.whole(Math.round(fit.fit))}
              </td>
              <td>
                {plannerWords.moneyEstimate(fee, currency)}
                <small>{words.bases[basis]}</small>
              </td>
              <td class="plan-views">
                <RangeFigure range={views} scale={scale} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {words.total(pick.picked.length, plannerWords.moneyEstimate(pick.cost, currency))}
          </th>
          <td>
            <RangeFigure range={pick.views} />
            {pick.views !== undefined && (
              <small>{plannerWords.summary.middle(toMiddleText(pick.views))}</small>
            )}
          </td>
        </tr>
      </tfoot>
    </PlanTableFrame>
  );
}

/** Those without a figure are named; of the others their number is enough. */
const named: readonly LeftOut[] = ['no-figure', 'other-currency'];
const mostNames = 8;

function LeftOutList({
  leftOut,
  unavailable,
  rowOf,
}: {
  leftOut: TestPick<CreatorKey>['leftOut'];
  unavailable: Record<Unavailable, number>;
  rowOf: PickCardProps['rowOf'];
}) {
  const keyed = (['no-figure', 'other-currency', 'no-fit', 'over-budget', 'size'] as const).flatMap(
    (reason) => (leftOut[reason].length === 0 ? [] : { reason, keys: leftOut[reason] }),
  );
  const counted = (['not-rated', 'do-not-contact', 'declined', 'agreed'] as const).filter(
    (reason) => unavailable[reason] > 0,
  );
  if (keyed.length + counted.length === 0) return null;
  const namesOf = (keys: readonly CreatorKey[]) => {
    const names = keys.slice(0, mostNames).map((key) => `@${rowOf(key)?.creator.handle ?? key}`);
    const rest = keys.length - names.length;
    return `${names.join(', ')}${rest > 0 ? ` ${words.and(rest)}` : ''}`;
  };
  return (
    <div class="plan-left-out">
      <p>{words.notProposed}</p>
      <ul>
        {keyed.map(({ reason, keys }) => (
          <li key={reason}>
            {words.leftOut[reason](keys.length)}
            {named.includes(reason) && (
              <span class="muted">
                : <bdi dir="ltr">{namesOf(keys)}</bdi>
              </span>
            )}
          </li>
        ))}
        {counted.map((reason) => (
          <li key={reason}>{words.leftOut[reason](unavailable[reason])}</li>
        ))}
      </ul>
    </div>
  );
}
