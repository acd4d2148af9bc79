import { useRef } from 'preact/hooks';
import { outreachWords } from '@/assets/messages/outreach';
import { Icon } from '@/components/desk/Icon';

interface ColumnPickerProps {
  /** Every column there is, by header. */
  all: readonly string[];
  usual: readonly string[];
  /** Those in the file, in its order. */
  chosen: readonly string[];
  isDisabled: boolean;
  onChange(chosen: readonly string[]): void;
}

const words = outreachWords.columns;
/** What the scout thinks of a creator. */
const inner: readonly string[] = ['note', 'check_first'];

/** The columns of the scout's own file: which, and in which order. */
export function ColumnPicker({ all, usual, chosen, isDisabled, onChange }: ColumnPickerProps) {
  const list = useRef<HTMLOListElement>(null);
  const others = all.filter((column) => !chosen.includes(column));

  function move(column: string, step: -1 | 1) {
    const from = chosen.indexOf(column);
    const rest = chosen.filter((other) => other !== column);
    onChange([...rest.slice(0, from + step), column, ...rest.slice(from + step)]);
    // The line goes to another place and takes the focus along; at an end the other button has it.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>(
        `[data-column="${column}"] button:not(:disabled)`,
      );
      const wanted = step === -1 ? 'up' : 'down';
      const found = [...(buttons ?? [])];
      (found.find(({ dataset }) => dataset.step === wanted) ?? found[0])?.focus();
    });
  }

  return (
    <section class="view-card export-card" aria-labelledby="export-columns">
      <header class="export-card-head">
        <h3 id="export-columns">{words.title}</h3>
        <button
          type="button"
          class="text-button"
          disabled={isDisabled || chosen.join() === usual.join()}
          onClick={() => onChange(usual)}
        >
          {words.reset}
        </button>
      </header>
      {chosen.some((column) => inner.includes(column)) && (
        <p class="export-warning">
          <span aria-hidden="true">▲</span> {words.inner}
        </p>
      )}
      <div class="column-picker">
        <div>
          <h4 id="export-columns-chosen">{words.chosen}</h4>
          <ol ref={list} aria-labelledby="export-columns-chosen">
            {chosen.map((column, at) => (
              <li key={column} data-column={column}>
                <code>{column}</code>
                <Step
                  label={words.up(column)}
                  icon="up"
                  isDisabled={isDisabled || at === 0}
                  onStep={() => move(column, -1)}
                />
                <Step
                  label={words.down(column)}
                  icon="down"
                  isDisabled={isDisabled || at === chosen.length - 1}
                  onStep={() => move(column, 1)}
                />
                <button
                  type="button"
                  class="square"
                  aria-label={words.remove(column)}
                  title={chosen.length === 1 ? words.last : words.remove(column)}
                  disabled={isDisabled || chosen.length === 1}
                  onClick={() => onChange(chosen.filter((other) => other !== column))}
                >
                  <Icon name="remove" />
                </button>
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h4 id="export-columns-others">{words.others}</h4>
          {others.length === 0 && <p class="hint">{words.all}</p>}
          <ul aria-labelledby="export-columns-others">
            {others.map((column) => (
              <li key={column}>
                <button
                  type="button"
                  class="token"
                  aria-label={words.add(column)}
                  disabled={isDisabled}
                  onClick={() => onChange([...chosen, column])}
                >
                  <Icon name="add" />
                  <code>{column}</code>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

interface StepProps {
  label: string;
  icon: 'up' | 'down';
  isDisabled: boolean;
  onStep(): void;
}

function Step({ label, icon, isDisabled, onStep }: StepProps) {
  return (
    <button
      type="button"
      class="square"
      data-step={icon}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onStep}
    >
      <Icon name={icon} />
    </button>
  );
}
