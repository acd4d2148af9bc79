import { useId } from 'preact/hooks';
import { importWords } from '@/assets/messages/import';
import { pageWords } from '@/assets/messages/pages';
import { CurrencySelect } from '@/components/desk/CurrencySelect';
import { type ColumnUse, importFields } from '@/lib/model/imported';
import type { Mapping, SourceView } from './intake-port';
import type { IntakeSession, IntakeState } from './intake-session';
import { SourceReading } from './SourceReading';

interface MappingStepProps {
  state: IntakeState;
  source: SourceView;
  mapping: Mapping;
  session: IntakeSession;
  onNext(): void;
}

const words = importWords.mapping;
const choices: readonly ColumnUse[] = ['ignore', ...importFields];
const samplesShown = 3;

/** What each column holds: guessed, shown with its first cells, and changed by hand. */
export function MappingStep({ state, source, mapping, session, onNext }: MappingStepProps) {
  const id = useId();
  const nameOf = (column: number) => source.headings[column] || words.unnamed(column + 1);
  const named = (use: ColumnUse) =>
    mapping.uses.flatMap((one, i) => (one === use ? [nameOf(i)] : [])).join(', ');
  const [figures, ignored] = [named('figure'), named('ignore')];
  const isFeeWithoutCurrency = mapping.uses.includes('fee');

  return (
    <>
      <SourceReading source={source} onChange={session.rereadAs} isBusy={state.isBusy} />
      <div class="step-body">
        <h3 tabIndex={-1} data-step-title>
          {words.title}
        </h3>
        <p class="muted">{words.hint}</p>
        <table class="columns-table">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.sample}</th>
              <th scope="col">{words.use}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.uses.map((use, column) => (
              <tr key={nameOf(column) + String(column)} class={isLeftOut(use) ? 'is-left-out' : ''}>
                <th scope="row">
                  <bdi>{nameOf(column)}</bdi>
                </th>
                <td>
                  <Samples cells={source.samples[column] ?? []} />
                </td>
                <td>
                  <select
                    aria-label={words.useOf(nameOf(column))}
                    value={use}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      const chosen = [...choices, 'figure' as const].find((one) => one === value);
                      if (chosen !== undefined) session.use(column, chosen);
                    }}
                  >
                    {use === 'figure' && <option value="figure">{words.uses.figure}</option>}
                    {choices.map((choice) => (
                      <option key={choice} value={choice}>
                        {words.uses[choice]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {figures !== '' && <p class="hint">{words.figures(figures)}</p>}
        {ignored !== '' && <p class="hint">{words.ignored(ignored)}</p>}
        {source.surplus > 0 && <p class="error">{words.surplus(source.lines, source.surplus)}</p>}
        <div class="choices-row">
          {state.dateOrder === 'ambiguous' && (
            <div class="field">
              <label for={`${id}-dates`}>{words.dateOrder}</label>
              <select
                id={`${id}-dates`}
                value={mapping.dateOrder}
                onChange={(event) =>
                  session.setDateOrder(
                    event.currentTarget.value === 'month-first' ? 'month-first' : 'day-first',
                  )
                }
              >
                <option value="day-first">{words.dateOrders['day-first']}</option>
                <option value="month-first">{words.dateOrders['month-first']}</option>
              </select>
            </div>
          )}
          {isFeeWithoutCurrency && (
            <CurrencySelect words={words} value={mapping.currency} onChange={session.setCurrency} />
          )}
        </div>
      </div>
      <footer class="step-foot">
        <span class="error" role="alert">
          {state.lacksCreator
            ? words.needsCreator
            : state.isPreviewFailed
              ? pageWords.empty.failedTitle
              : undefined}
        </span>
        <button type="button" class="button" onClick={session.back}>
          {words.back}
        </button>
        <button type="button" class="button primary" disabled={state.isBusy} onClick={onNext}>
          {state.isBusy ? words.preparing : words.next}
        </button>
      </footer>
    </>
  );
}

function isLeftOut(use: ColumnUse): boolean {
  return use === 'ignore' || use === 'figure';
}

function Samples({ cells }: { cells: readonly string[] }) {
  if (cells.length === 0) return <span class="muted">{words.noCells}</span>;
  return (
    <ul class="samples">
      {cells.slice(0, samplesShown).map((cell, i) => (
        <li key={i}>
          <bdi class="clip">{cell}</bdi>
        </li>
      ))}
    </ul>
  );
}
