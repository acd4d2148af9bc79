import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { useSaved } from './use-saved';

interface SavedFieldProps {
  label: string;
  hint?: string;
  /** As stored; `''` for nothing. */
  value: string;
  check?(text: string): string | undefined;
  /** `''` takes away what is stored. Resolves to whether it is stored. */
  onSave(text: string): Promise<boolean>;
  isLong?: boolean;
  maxLength?: number;
  placeholder?: string;
  /** Names that can be put into the text in braces, each by a button. */
  variables?: readonly string[];
  /** An address or a code: never turned around, nor corrected. */
  isCode?: boolean;
}

/** A text that is stored when it is left, or by Enter. */
export function SavedField(props: SavedFieldProps) {
  const { label, hint, isLong = false, isCode = false, variables } = props;
  const saved = useSaved(props);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const caret = useRef<number | undefined>(undefined);
  const id = useId();
  const hasHint = saved.problem !== undefined || hint !== undefined;

  // Where the inserted variable ends, not where the text does.
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  function insert(variable: string) {
    const { text } = saved;
    const from = field.current?.selectionStart ?? text.length;
    const to = field.current?.selectionEnd ?? from;
    const added = `{${variable}}`;
    caret.current = from + added.length;
    saved.type(`${text.slice(0, from)}${added}${text.slice(to)}`);
  }

  const shared = {
    id,
    ref: field,
    dir: isCode ? ('ltr' as const) : ('auto' as const),
    autocomplete: 'off' as const,
    spellcheck: !isCode,
    maxLength: props.maxLength ?? 300,
    placeholder: props.placeholder,
    value: saved.text,
    'aria-invalid': saved.problem !== undefined,
    'aria-describedby': hasHint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => saved.type(event.currentTarget.value),
    onBlur: () => saved.commit(),
  };
  return (
    <div class={`field ${saved.problem === undefined ? '' : 'has-error'}`}>
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input
          {...shared}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) saved.commit();
          }}
        />
      )}
      {variables !== undefined && (
        <span class="variables">
          {variables.map((variable) => (
            <button
              key={variable}
              type="button"
              aria-label={partnersWords.insert(variable, label)}
              // The field keeps the focus: leaving it would store half a pattern.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(variable)}
            >
              {`{${variable}}`}
            </button>
          ))}
        </span>
      )}
      {hasHint && (
        <span
          class={saved.problem === undefined ? 'hint' : 'error'}
          id={`${id}-hint`}
          role={saved.problem === undefined ? undefined : 'alert'}
        >
          {saved.problem ?? hint}
        </span>
      )}
    </div>
  );
}
