import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import type { Currency, Money } from '@/lib/model/money';
import { parseFee } from './parse-fee';

const text = messages.overlay.dossier.fee;
const { currencySign } = messages.signals;

export interface FeeFieldProps {
  handle: string;
  /** What the store has. */
  fee?: Money;
  currency: Currency;
  /** Absent: taken back. */
  onQuote(fee?: Money): void;
}

/**
 * What the creator asks for one post. Saved by Enter, on leaving the field and when the dossier
 * closes; a text that is no amount stays in the field, is said to be none and is not saved.
 */
export function FeeField({ handle, fee, currency, onQuote }: FeeFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isEdited = useRef(false);
  const [isBad, setIsBad] = useState(false);
  const stored = fee === undefined ? '' : String(fee.amount);

  useEffect(() => {
    const element = field.current;
    // An answer of the store must not take away what is being typed.
    if (element && !isEdited.current) element.value = stored;
  }, [stored]);

  /** @returns whether the text can be left as it is */
  function save(): boolean {
    const element = field.current;
    if (!element || !isEdited.current) return true;
    const quoted = parseFee(element.value, currency, currencySign(currency));
    if (quoted === 'invalid') return false;
    isEdited.current = false;
    const next = quoted === 'empty' ? undefined : quoted;
    element.value = next === undefined ? '' : String(next.amount);
    if (next?.amount !== fee?.amount || next?.currency !== fee?.currency) onQuote(next);
    return true;
  }

  const saveLatest = useRef(save);
  saveLatest.current = save;
  // A closing dossier takes the field away without a word; refs are still there in this cleanup.
  useEffect(() => {
    const element = field.current;
    return () => {
      field.current = element;
      saveLatest.current();
    };
  }, []);

  return (
    // Folded while there is none: most creators have not been asked.
    <details class="fee" open={fee !== undefined}>
      <summary>{fee === undefined ? text.add : text.label}</summary>
      <span class="fee-line">
        <span class="fee-sign" aria-hidden="true">
          {currencySign(currency)}
        </span>
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={30}
          aria-label={text.said(handle, currency)}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}-error` : undefined}
          onInput={() => {
            isEdited.current = true;
            setIsBad(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) setIsBad(!save());
          }}
          onBlur={() => setIsBad(!save())}
        />
        {fee !== undefined && (
          <button
            type="button"
            class="small"
            aria-label={text.clearSaid(handle)}
            onClick={() => {
              isEdited.current = false;
              if (field.current) field.current.value = '';
              setIsBad(false);
              onQuote(undefined);
            }}
          >
            {text.clear}
          </button>
        )}
      </span>
      <p class="fee-error" id={`${id}-error`} role="status">
        {isBad && text.bad(currency)}
      </p>
    </details>
  );
}
