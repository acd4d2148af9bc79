import { useId } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { type Currency, currencies } from '@/lib/model/money';

interface CpmFieldProps {
  /** As typed. */
  amount: string;
  currency: Currency;
  error?: string;
  onAmount(amount: string): void;
  onCurrency(currency: Currency): void;
}

const words = messages.pages.brief;

/** What the scout pays for a thousand views: the one number behind every fee range. */
export function CpmField({ amount, currency, error, onAmount, onCurrency }: CpmFieldProps) {
  const id = useId();
  return (
    <div class={`field ${error === undefined ? '' : 'has-error'}`}>
      <label for={id}>{words.cpm}</label>
      <span class="money">
        <input
          id={id}
          inputMode="decimal"
          autocomplete="off"
          size={8}
          value={amount}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onAmount(event.currentTarget.value)}
        />
        <select
          aria-label={words.cpmCurrency}
          value={currency}
          onChange={(event) => {
            const chosen = currencies.find((known) => known === event.currentTarget.value);
            if (chosen !== undefined) onCurrency(chosen);
          }}
        >
          {currencies.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </span>
      <span class={error === undefined ? 'hint' : 'error'} id={`${id}-hint`}>
        {error ?? words.cpmHint}
      </span>
    </div>
  );
}
