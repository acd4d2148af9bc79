import { useId } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  hint: string;
  error?: string;
  value: string;
  inputMode?: 'text' | 'numeric' | 'decimal';
  /** What a value may look like; never the label. */
  placeholder?: string;
  onInput(value: string): void;
}

/** A line of text under its label, with what it is for or what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, inputMode, placeholder, onInput } = props;
  const id = useId();
  return (
    <div class={`field ${error === undefined ? '' : 'has-error'}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        inputMode={inputMode}
        placeholder={placeholder}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class={error === undefined ? 'hint' : 'error'} id={`${id}-hint`}>
        {error ?? hint}
      </span>
    </div>
  );
}
