import { useId } from 'preact/hooks';
import { type Currency, currencies } from '@/lib/model/money';

interface MoneyFieldProps {
  label: string;
  /** Name of the choice of currencies. */
  currencyLabel: string;
  hint: string;
  /** As typed. */
  amount: string;
  currency: Currency;
  error?: string;
  onAmount(amount: string): void;
  onCurrency(currency: Currency): void;
}

/** An amount and its currency. */
export function MoneyField(props: MoneyFieldProps) {
  const { label, currencyLabel, hint, amount, currency, error, onAmount, onCurrency } = props;
  const id = useId();
  return (
    <div class={`field ${error === undefined ? '' : 'has-error'}`}>
      <label for={id}>{label}</label>
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
          aria-label={currencyLabel}
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
        {error ?? hint}
      </span>
    </div>
  );
}
