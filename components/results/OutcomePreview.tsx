import { useId } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import type { Money } from '@/lib/model/money';
import { toDay } from './outcome-form';
import type { OutcomePlan, OutcomeSource } from './outcome-port';
import type { OutcomeChange, OutcomeImportState } from './use-outcome-import';

interface OutcomePreviewProps {
  state: OutcomeImportState;
  plan: OutcomePlan;
  source: OutcomeSource;
  now: number;
}

const words = resultsWords.import;
const mostLines = 200;
const mostListed = 50;

/** What would be stored: before and after, creator by creator, and what of the file is nobody's. */
export function OutcomePreview({ state, plan, source, now }: OutcomePreviewProps) {
  const { changes, isAdded, asOf, lack } = state;
  const id = useId();
  const isWrongDay = lack === 'day';
  return (
    <section class="view-card results-card" aria-label={words.previewTitle}>
      <h3>{words.previewTitle}</h3>
      <p class="muted" role="status">
        {words.previewSums(changes.length, source.lines)}
      </p>
      <div class="outcome-choices">
        <fieldset class="field">
          <legend>{words.mode}</legend>
          {(['replace', 'add'] as const).map((mode) => (
            <label key={mode} class="choice">
              <input
                type="radio"
                name={`${id}-mode`}
                checked={isAdded === (mode === 'add')}
                onChange={() => state.setAdded(mode === 'add')}
              />
              {words.modes[mode]}
            </label>
          ))}
        </fieldset>
        <div class={`field ${isWrongDay ? 'has-error' : ''}`}>
          <label for={`${id}-day`}>{words.asOf}</label>
          <input
            id={`${id}-day`}
            type="date"
            max={toDay(now)}
            value={asOf}
            aria-invalid={isWrongDay}
            aria-describedby={`${id}-day-hint`}
            onInput={(event) => state.setAsOf(event.currentTarget.value)}
          />
          <span class={isWrongDay ? 'error' : 'hint'} id={`${id}-day-hint`}>
            {isWrongDay ? words.asOfError : words.asOfHint}
          </span>
        </div>
      </div>
      {changes.length > 0 && <ChangeTable changes={changes} />}
      <LeftOut
        title={words.unknownTitle(plan.unknown.length)}
        hint={words.unknownHint}
        items={plan.unknown.map(({ text, lines }) => words.unknownLine(text, lines))}
      />
      {plan.unnamed > 0 && <p class="hint">{words.unnamedLines(plan.unnamed)}</p>}
      <LeftOut
        title={words.problemsTitle(plan.problems.length)}
        items={plan.problems.map(({ line, text, problem }) =>
          words.problemLine(line, text, problem),
        )}
      />
    </section>
  );
}

function ChangeTable({ changes }: { changes: readonly OutcomeChange[] }) {
  const left = changes.length - mostLines;
  return (
    <section
      class="results-scroller"
      aria-label={words.previewTitle}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs a way in for keys
      tabIndex={0}
    >
      <table class="outcome-changes">
        <thead>
          <tr>
            <th scope="col">{words.creator}</th>
            <th scope="col" class="figure">
              {words.lines}
            </th>
            <th scope="col">{words.clicks}</th>
            <th scope="col">{words.redemptions}</th>
            <th scope="col">{words.sales}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, mostLines).map(({ key, handle, lines, before, after }) => (
            <tr key={key}>
              <th scope="row">
                <bdi dir="ltr">@{handle}</bdi>
              </th>
              <td class="figure">{words.count(lines)}</td>
              <td>
                <Change before={countOf(before?.clicks)} after={countOf(after.clicks)} />
              </td>
              <td>
                <Change before={countOf(before?.redemptions)} after={countOf(after.redemptions)} />
              </td>
              <td>
                <Change before={moneyOf(before?.sales)} after={moneyOf(after.sales)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="hint">{words.andMore(left)}</p>}
    </section>
  );
}

function Change({ before, after }: { before?: string; after?: string }) {
  return before === after ? (
    <span class="muted">{words.unchanged(after)}</span>
  ) : (
    <b>{words.change(before, after)}</b>
  );
}

function LeftOut({
  title,
  hint,
  items,
}: {
  title: string;
  hint?: string;
  items: readonly string[];
}) {
  if (items.length === 0) return null;
  return (
    <details class="outcome-left-out">
      <summary>{title}</summary>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ul>
        {items.slice(0, mostListed).map((item, i) => (
          <li key={i}>
            <bdi>{item}</bdi>
          </li>
        ))}
        {items.length > mostListed && <li>{words.andMore(items.length - mostListed)}</li>}
      </ul>
    </details>
  );
}

function countOf(count: number | undefined): string | undefined {
  return count === undefined ? undefined : words.count(count);
}

function moneyOf(money: Money | undefined): string | undefined {
  return money && words.money(money);
}
