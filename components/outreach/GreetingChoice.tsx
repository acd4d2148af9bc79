import { useId, useMemo } from 'preact/hooks';
import { outreachWords } from '@/assets/messages/outreach';
import type { DeskRow } from '@/components/desk/row';
import type { ExportPort } from './export-port';
import { suggestLanguage } from './suggest-language';

interface GreetingChoiceProps {
  port: Pick<ExportPort, 'languages' | 'toGreeting'>;
  language: string;
  /** Those who will be greeted. */
  rows: readonly DeskRow[];
  isDisabled: boolean;
  onChange(language: string): void;
}

const words = outreachWords.greeting;

/** In which language messages begin: the scout's choice, which captions only suggest. */
export function GreetingChoice(props: GreetingChoiceProps) {
  const { port, language, rows, isDisabled, onChange } = props;
  const id = useId();
  const suggested = useMemo(() => suggestLanguage(rows, port.languages), [rows, port]);
  return (
    <div class="view-card export-card export-field">
      <label for={id}>{words.label}</label>
      <select
        id={id}
        value={language}
        disabled={isDisabled}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {port.languages.map((code) => (
          <option key={code} value={code}>
            {words.language(code)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        <bdi>
          {words.hint(
            port.toGreeting(words.example, language),
            port.toGreeting(undefined, language),
          )}
        </bdi>
      </p>
      {suggested !== undefined && suggested.language !== language && (
        <p class="hint">
          {words.suggestion(suggested.language, suggested.count, suggested.of)}{' '}
          <button
            type="button"
            class="text-button"
            disabled={isDisabled}
            onClick={() => onChange(suggested.language)}
          >
            {words.use(suggested.language)}
          </button>
        </p>
      )}
    </div>
  );
}
