import { useId, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import type { Settings } from '@/lib/model/settings';
import { type TierTable, tierPresetNames } from '@/lib/model/tier';
import { EditorForm } from './EditorForm';
import { readThresholds, type TierError, type TierTables, toTierTable } from './tier-form';

interface TierSettingsProps {
  settings: Settings;
  tables: TierTables;
  /** Resolves to whether it was stored. */
  onSave(settings: Settings): Promise<boolean>;
  onCancel(): void;
}

const words = messages.pages.settings;

/** Which table of tiers every creator is measured with; thresholds of one's own under "Custom". */
export function TierSettings({ settings, tables, onSave, onCancel }: TierSettingsProps) {
  const custom = toTierTable({ ...settings, tierPreset: 'custom' }, tables);
  const [preset, setPreset] = useState(settings.tierPreset);
  const [typed, setTyped] = useState(() => custom.map(({ from }) => String(from)));
  const [error, setError] = useState<TierError>();
  const id = useId();

  async function save() {
    if (preset !== 'custom') {
      await onSave({ ...settings, tierPreset: preset });
      return;
    }
    const read = readThresholds(custom, typed);
    setError('error' in read ? read.error : undefined);
    if ('table' in read) {
      await onSave({ ...settings, tierPreset: preset, customTiers: read.table });
    }
  }

  return (
    <EditorForm title={words.title} saveLabel={words.save} onSave={save} onLeave={onCancel}>
      <fieldset class="field presets">
        <legend>{words.tiers}</legend>
        <span class="hint">{words.tiersHint}</span>
        {tierPresetNames.map((name) => (
          <label key={name} class="preset">
            <input
              type="radio"
              name={`${id}-preset`}
              checked={preset === name}
              onChange={() => setPreset(name)}
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
                <label for={`${id}-${tier}`}>{words.from(messages.pages.capitalised(label))}</label>
                <input
                  id={`${id}-${tier}`}
                  inputMode="numeric"
                  value={typed[index]}
                  aria-invalid={problem !== undefined}
                  aria-describedby={`${id}-${tier}-hint`}
                  onInput={(event) => setTyped(typed.with(index, event.currentTarget.value))}
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
    </EditorForm>
  );
}

function TableWords({ table }: { table: TierTable }) {
  return (
    <small>
      {table
        .map(({ label, from }, index) =>
          words.step(
            messages.pages.capitalised(label),
            messages.pages.shortCount(from),
            table[index + 1] && messages.pages.shortCount(table[index + 1]?.from ?? 0),
          ),
        )
        .join(' · ')}
    </small>
  );
}
