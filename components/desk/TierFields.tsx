import { useId } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type TierTable, tierPresetNames } from '@/lib/model/tier';
import type { TierTables } from './tier-form';
import type { TierForm } from './use-tier-form';

interface TierFieldsProps {
  form: TierForm;
  tables: TierTables;
}

const words = pageWords.settings;

/** Which table of tiers every creator is measured with; thresholds of one's own under "Custom". */
export function TierFields({ form, tables }: TierFieldsProps) {
  const { preset, custom, typed, error } = form;
  const id = useId();
  return (
    <>
      <fieldset class="field presets">
        <legend>{words.tiers}</legend>
        <span class="hint">{words.tiersHint}</span>
        {tierPresetNames.map((name) => (
          <label key={name} class="preset">
            <input
              type="radio"
              name={`${id}-preset`}
              checked={preset === name}
              onChange={() => form.choose(name)}
            />
            <span>
              <b>{messages.signals.presets[name]}</b>
              {name !== 'custom' && <TableWords table={tables[name]} />}
            </span>
          </label>
        ))}
      </fieldset>
      {preset === 'custom' && (
        <div class="thresholds">
          {custom.map(({ tier, label }, index) => {
            const problem = error?.index === index ? words.errors[error.kind] : undefined;
            return (
              <div key={tier} class={`field ${problem === undefined ? '' : 'has-error'}`}>
                <label for={`${id}-${tier}`}>{words.from(pageWords.capitalised(label))}</label>
                <input
                  id={`${id}-${tier}`}
                  inputMode="numeric"
                  value={typed[index]}
                  aria-invalid={problem !== undefined}
                  aria-describedby={`${id}-${tier}-hint`}
                  onInput={(event) => form.type(index, event.currentTarget.value)}
                />
                <span
                  class={problem === undefined ? 'hint' : 'error'}
                  role={problem === undefined ? undefined : 'alert'}
                  id={`${id}-${tier}-hint`}
                >
                  {problem ?? words.followers}
                </span>
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}

function TableWords({ table }: { table: TierTable }) {
  return (
    <small>
      {table
        .map(({ label, from }, index) =>
          words.step(
            pageWords.capitalised(label),
            pageWords.shortCount(from),
            table[index + 1] && pageWords.shortCount(table[index + 1]?.from ?? 0),
          ),
        )
        .join(' · ')}
    </small>
  );
}
