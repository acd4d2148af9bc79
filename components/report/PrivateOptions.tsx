import { reportWords } from '@/assets/messages/report';
import { type PrivatePart, privateParts } from './report-choice';

interface PrivateOptionsProps {
  adds: ReadonlySet<PrivatePart>;
  /** Of how many creators each part tells something. */
  counts: Readonly<Record<PrivatePart, number>>;
  onChange(adds: ReadonlySet<PrivatePart>): void;
}

const words = reportWords.adds;

/** What is in the report only where it is ticked, each with what it adds. */
export function PrivateOptions({ adds, counts, onChange }: PrivateOptionsProps) {
  function toggle(part: PrivatePart, isAdded: boolean) {
    const next = new Set(adds);
    if (isAdded) next.add(part);
    else next.delete(part);
    onChange(next);
  }

  return (
    <fieldset class="report-group">
      <legend>{words.legend}</legend>
      <p class="hint">{words.hint}</p>
      {privateParts.map((part) => (
        <label key={part} class="preset">
          <input
            type="checkbox"
            checked={adds.has(part)}
            aria-describedby={`report-adds-${part}`}
            onChange={({ currentTarget: { checked } }) => toggle(part, checked)}
          />
          <span>
            <b>{words.labels[part]}</b>
            <span class="hint" id={`report-adds-${part}`}>
              {words.hints[part](counts[part])}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
