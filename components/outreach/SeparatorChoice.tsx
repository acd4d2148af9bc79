import { useId } from 'preact/hooks';
import { outreachWords } from '@/assets/messages/outreach';
import type { CellSeparator } from './export-port';

interface SeparatorChoiceProps {
  separator: CellSeparator;
  isDisabled: boolean;
  onChange(separator: CellSeparator): void;
}

const words = outreachWords.separator;
const separators = [',', ';'] as const;

/** What stands between the cells of Excel's file: no browser tells what Excel there expects. */
export function SeparatorChoice({ separator, isDisabled, onChange }: SeparatorChoiceProps) {
  const id = useId();
  return (
    <div class="view-card export-card export-field">
      <label for={id}>{words.label}</label>
      <select
        id={id}
        value={separator}
        disabled={isDisabled}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { value } }) =>
          onChange(separators.find((one) => one === value) ?? separator)
        }
      >
        {separators.map((one) => (
          <option key={one} value={one}>
            {words.choices[one]}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
    </div>
  );
}
