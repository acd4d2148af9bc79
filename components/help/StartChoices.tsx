import { useId, useState } from 'preact/hooks';
import { startWords } from '@/assets/messages/help';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { addTokens } from '@/components/desk/brief-form';
import { languageNames, toLanguageCode } from '@/components/desk/languages';
import { type NicheOption, NichePicker } from '@/components/desk/NichePicker';
import { TokenInput } from '@/components/desk/TokenInput';
import type { TierTables } from '@/components/desk/tier-form';
import type { TierPresetName, TierTable } from '@/lib/model/tier';

const { brief, settings } = pageWords;

interface StartNichesProps {
  options: readonly NicheOption[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

export function StartNiches(props: StartNichesProps) {
  return <NichePicker {...props} />;
}

interface StartTiersProps {
  tables: TierTables;
  preset: TierPresetName;
  onChange(preset: TierPresetName): void;
}

const shipped = ['standard', 'viral-nation', 'five-tier'] as const;

export function StartTiers({ tables, preset, onChange }: StartTiersProps) {
  const id = useId();
  return (
    <fieldset class="field presets">
      <legend class="said">{settings.tiers}</legend>
      {shipped.map((name) => (
        <label key={name} class="preset">
          <input
            type="radio"
            name={`${id}-preset`}
            checked={preset === name}
            onChange={() => onChange(name)}
          />
          <span>
            <b>{messages.signals.presets[name]}</b>
            <small>{toTableText(tables[name])}</small>
          </span>
        </label>
      ))}
      <span class="hint">{startWords.tiers.custom}</span>
    </fieldset>
  );
}

function toTableText(table: TierTable): string {
  const { capitalised, shortCount } = pageWords;
  return table
    .map(({ label, from }, index) => {
      const next = table[index + 1];
      return settings.step(capitalised(label), shortCount(from), next && shortCount(next.from));
    })
    .join(' · ');
}

interface StartLanguagesProps {
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

const often = ['en', 'es', 'pt', 'fr', 'de', 'it', 'id', 'ar'];

export function StartLanguages({ chosen, onChange }: StartLanguagesProps) {
  const [unknown, setUnknown] = useState<string>();
  const words = startWords.languages;

  function add(text: string): string {
    const typed = addTokens([], text);
    const left = typed.filter((token) => toLanguageCode(token) === undefined);
    setUnknown(left[0]);
    const codes = typed.flatMap((token) => toLanguageCode(token) ?? []);
    onChange([...new Set([...chosen, ...codes])]);
    return left.join(', ');
  }

  return (
    <>
      <TokenInput
        label={brief.languages}
        hint={brief.languagesHint}
        error={unknown && brief.errors.unknown.languages(unknown)}
        tokens={chosen}
        toLabel={messages.names.language}
        suggestions={languageNames}
        onAdd={add}
        onRemove={(code) => onChange(chosen.filter((other) => other !== code))}
      />
      <p class="start-often">
        <span class="hint">{words.often}</span>
        {often
          .filter((code) => !chosen.includes(code))
          .map((code) => (
            <button
              key={code}
              type="button"
              class="token"
              aria-label={words.add(messages.names.language(code))}
              onClick={() => onChange([...chosen, code])}
            >
              {messages.names.language(code)}
            </button>
          ))}
      </p>
    </>
  );
}
