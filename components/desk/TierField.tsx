import { useId } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type TierName, type TierPresetName, type TierTable, tierNames } from '@/lib/model/tier';

interface TierFieldProps {
  /** The table in use: only its tiers can be wished for. */
  tiers: TierTable;
  preset: TierPresetName;
  chosen: readonly TierName[];
  onChange(chosen: TierName[]): void;
  /** Where the table is chosen; absent where that cannot be reached. */
  onTable?(): void;
}

const words = pageWords.brief;

/** Tiers wished for, and by which table they are told. */
export function TierField({ tiers, preset, chosen, onChange, onTable }: TierFieldProps) {
  const id = useId();
  const { capitalised, shortCount } = pageWords;

  function toggle(tier: TierName, isWanted: boolean) {
    onChange(tierNames.filter((other) => (other === tier ? isWanted : chosen.includes(other))));
  }

  return (
    <fieldset class="field" aria-describedby={`${id}-hint`}>
      <legend>{words.tiers}</legend>
      <span class="choices">
        {tiers.map(({ tier, label, from }) => (
          <label key={tier} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(tier)}
              onChange={(event) => toggle(tier, event.currentTarget.checked)}
            />
            <span>
              {capitalised(label)} <small>{words.tierFrom(shortCount(from))}</small>
            </span>
          </label>
        ))}
      </span>
      <span class="hint" id={`${id}-hint`}>
        {words.tiersHint}. {words.tierTable(messages.signals.presets[preset])}
        {onTable !== undefined && (
          <button type="button" class="text-button" onClick={onTable}>
            {words.changeTable}
          </button>
        )}
      </span>
    </fieldset>
  );
}
