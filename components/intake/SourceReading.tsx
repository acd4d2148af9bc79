import { useId } from 'preact/hooks';
import { importWords } from '@/assets/messages/import';
import type { SourceChoice, SourceView } from './intake-port';

interface SourceReadingProps {
  source: SourceView;
  isBusy: boolean;
  onChange(choice: SourceChoice): void;
}

const words = importWords.mapping;
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

/** How the file was read, to be corrected where the cells below look wrong. */
export function SourceReading({ source, isBusy, onChange }: SourceReadingProps) {
  const id = useId();
  return (
    <div class="reading">
      <p>
        <bdi class="clip">{words.file(source.name, source.lines)}</bdi>
      </p>
      <label class="inline-field" for={`${id}-separator`}>
        <span class="hint">{words.separator}</span>
        <select
          id={`${id}-separator`}
          value={source.separator}
          disabled={isBusy}
          onChange={(event) => onChange({ separator: event.currentTarget.value })}
        >
          {Object.entries(words.separators).map(([separator, name]) => (
            <option key={separator} value={separator}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="inline-field" for={`${id}-encoding`}>
        <span class="hint">{words.encoding}</span>
        <select
          id={`${id}-encoding`}
          value={source.encoding}
          disabled={isBusy}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ encoding: encodings.find((one) => one === value) });
          }}
        >
          {encodings.map((encoding) => (
            <option key={encoding} value={encoding}>
              {words.encodings[encoding]}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={source.hasHeadings}
          disabled={isBusy}
          onChange={(event) => onChange({ hasHeadings: event.currentTarget.checked })}
        />
        {words.headings}
      </label>
    </div>
  );
}
