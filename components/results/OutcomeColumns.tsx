import { useId } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import { CurrencySelect } from '@/components/desk/CurrencySelect';
import { type OutcomeUse, outcomeFields } from '@/lib/model/outcome-columns';
import type { FigureReading, OutcomeMapping, OutcomeSource } from './outcome-port';

interface OutcomeColumnsProps {
  source: OutcomeSource;
  mapping: OutcomeMapping;
  reading: FigureReading;
  onUse(column: number, use: OutcomeUse): void;
  onSet(change: Partial<Pick<OutcomeMapping, 'decimalMark' | 'currency'>>): void;
}

const words = resultsWords.import;
const choices: readonly OutcomeUse[] = ['ignore', ...outcomeFields];

/** What each column holds: guessed, shown with its first cells, and changed by hand. */
export function OutcomeColumns(props: OutcomeColumnsProps) {
  const { source, mapping, reading, onUse, onSet } = props;
  const id = useId();
  const nameOf = (column: number) => source.headings[column] || words.unnamed(column + 1);
  return (
    <section class="view-card results-card" aria-label={words.columnsTitle}>
      <h3 tabIndex={-1} data-step-title>
        {words.columnsTitle}
      </h3>
      <p class="hint">{words.columnsHint}</p>
      <ul class="outcome-columns">
        {mapping.uses.map((use, column) => (
          <li key={column} class={use === 'ignore' ? 'is-left-out' : ''}>
            <b>
              <bdi>{nameOf(column)}</bdi>
            </b>
            <bdi class="muted clip">{source.samples[column]?.join(' · ') || words.noCells}</bdi>
            <select
              aria-label={words.useOf(nameOf(column))}
              value={use}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const chosen = choices.find((one) => one === value);
                if (chosen !== undefined) onUse(column, chosen);
              }}
            >
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {words.uses[choice]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {source.surplus > 0 && <p class="error">{words.surplus(source.lines, source.surplus)}</p>}
      <div class="outcome-choices">
        <div class="field">
          <label for={`${id}-mark`}>{words.decimalMark}</label>
          <select
            id={`${id}-mark`}
            value={mapping.decimalMark}
            onChange={(event) =>
              onSet({ decimalMark: event.currentTarget.value === ',' ? ',' : '.' })
            }
          >
            <option value=".">{words.decimalMarks['.']}</option>
            <option value=",">{words.decimalMarks[',']}</option>
          </select>
          {reading.isAmbiguous && <span class="error">{words.ambiguous}</span>}
        </div>
        {reading.needsCurrency && (
          <CurrencySelect
            words={words}
            value={mapping.currency}
            onChange={(currency) => onSet({ currency })}
          />
        )}
      </div>
    </section>
  );
}
