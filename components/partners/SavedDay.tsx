import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { isLikelyDay } from './day';
import { useSaved } from './use-saved';

interface SavedDayProps {
  label: string;
  hint?: string;
  /** `yyyy-mm-dd`; absent for none. */
  value?: string;
  /** Absent: taken away. Resolves to whether it is stored. */
  onSave(day: string | undefined): Promise<boolean>;
  /** Under the field: a day that can be set by a click. */
  children?: ComponentChildren;
}

/** A day that is stored when it is chosen, or typed to its end. */
export function SavedDay({ label, hint, value = '', onSave, children }: SavedDayProps) {
  /** Typed in part: the browser then gives no value, which is no wish to take the day away. */
  const isPart = useRef(false);
  const saved = useSaved({
    value,
    check(text) {
      if (isPart.current) return partnersWords.badDay;
      return text === '' || isLikelyDay(text) ? undefined : partnersWords.badYear;
    },
    onSave: (text) => onSave(text === '' ? undefined : text),
  });
  const id = useId();
  return (
    <div class={`field ${saved.problem === undefined ? '' : 'has-error'}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={saved.text}
        aria-invalid={saved.problem !== undefined}
        aria-describedby={(saved.problem ?? hint) ? `${id}-hint` : undefined}
        onInput={(event) => {
          isPart.current = event.currentTarget.validity.badInput;
          saved.type(event.currentTarget.value);
        }}
        onChange={(event) => {
          // Each key of a year makes a date: only one that can be meant is stored before the field is left.
          if (isLikelyDay(event.currentTarget.value)) saved.commit();
        }}
        onBlur={(event) => {
          // A day begun in an empty field changes nothing that the browser would tell of.
          isPart.current = event.currentTarget.validity.badInput;
          saved.commit(event.currentTarget.value);
        }}
      />
      {(saved.problem ?? hint) !== undefined && (
        <span
          class={saved.problem === undefined ? 'hint' : 'error'}
          id={`${id}-hint`}
          role={saved.problem === undefined ? undefined : 'alert'}
        >
          {saved.problem ?? hint}
        </span>
      )}
      {children}
    </div>
  );
}
