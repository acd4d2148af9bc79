import { useId, useRef, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { Icon } from './Icon';

interface TokenInputProps {
  label: string;
  hint: string;
  error?: string;
  tokens: readonly string[];
  /** What a token is called, where its value is a code. */
  toLabel?(token: string): string;
  suggestions?: readonly string[];
  /** Text as typed or pasted, with commas or line breaks between tokens. Returns what could not be read. */
  onAdd(text: string): string;
  onRemove(token: string): void;
}

const words = pageWords.brief;

/** A field that turns words into removable tokens: Enter, comma, paste or leaving the field adds. */
export function TokenInput(props: TokenInputProps) {
  const { label, hint, error, tokens, toLabel, suggestions, onAdd, onRemove } = props;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  function add() {
    if (text.trim() !== '') setText(onAdd(text));
  }

  function remove(token: string) {
    onRemove(token);
    field.current?.focus();
  }

  return (
    <div class={`field ${error === undefined ? '' : 'has-error'}`}>
      <label for={id}>{label}</label>
      <div class="token-field">
        {tokens.map((token) => {
          const shown = toLabel?.(token) ?? token;
          return (
            <span key={token} class="token">
              <bdi class="clip">{shown}</bdi>
              <button
                type="button"
                aria-label={words.removeToken(shown, label)}
                onClick={() => remove(token)}
              >
                <Icon name="remove" />
              </button>
            </span>
          );
        })}
        <input
          id={id}
          ref={field}
          dir="auto"
          value={text}
          list={suggestions && `${id}-list`}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={error !== undefined}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setText(/[,\n;]/.test(value) ? onAdd(value) : value);
          }}
          onBlur={add}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text') ?? '';
            if (!/[,\n;]/.test(pasted)) return;
            // A single-line field would glue pasted lines together.
            event.preventDefault();
            setText(onAdd(`${text}${pasted}`));
          }}
          onKeyDown={(event) => {
            const last = tokens.at(-1);
            if (event.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              add();
            } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
              remove(last);
            }
          }}
        />
        {suggestions && (
          <datalist id={`${id}-list`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
      </div>
      <span class={error === undefined ? 'hint' : 'error'} id={`${id}-hint`}>
        {error ?? hint}
      </span>
    </div>
  );
}
