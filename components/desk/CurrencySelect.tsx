import { useId } from 'preact/hooks';
import { type Currency, currencies } from '@/lib/model/money';

interface CurrencySelectProps {
  words: { currency: string; noCurrency: string };
  value?: Currency;
  onChange(currency: Currency | undefined): void;
}

/** The currency of a column that does not name one. */
export function CurrencySelect({ words, value, onChange }: CurrencySelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.currency}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(currencies.find((one) => one === currentTarget.value))
        }
      >
        <option value="">{words.noCurrency}</option>
        {currencies.map((currency) => (
          <option key={currency} value={currency}>
            {currency}
          </option>
        ))}
      </select>
    </div>
  );
}
