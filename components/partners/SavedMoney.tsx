import { partnersWords } from '@/assets/messages/partners';
import { MoneyField } from '@/components/desk/MoneyField';
import { readAmount, writeAmount } from '@/components/desk/typed-numbers';
import { type Currency, type Money, moneySchema } from '@/lib/model/money';
import { useSaved } from './use-saved';

interface SavedMoneyProps {
  label: string;
  hint: string;
  value?: Money;
  /** Where nothing is stored yet. */
  currency: Currency;
  onSave(money: Money | undefined): Promise<boolean>;
}

/** An amount with its currency, stored when the two are left. */
export function SavedMoney({ label, hint, value, currency, onSave }: SavedMoneyProps) {
  const saved = useSaved({
    value: join(value === undefined ? '' : writeAmount(value.amount), value?.currency ?? currency),
    check: (text) => (read(text) === 'unclear' ? partnersWords.agreement.badFee : undefined),
    onSave(text) {
      const money = read(text);
      return money === 'unclear' ? Promise.resolve(false) : onSave(money);
    },
  });
  const [amount, shown] = split(saved.text);
  return (
    <div onFocusOut={() => saved.commit()}>
      <MoneyField
        label={label}
        currencyLabel={partnersWords.agreement.currency}
        hint={hint}
        amount={amount}
        currency={shown}
        error={saved.problem}
        onAmount={(typed) => saved.type(join(typed, shown))}
        onCurrency={(chosen) => saved.type(join(amount, chosen))}
      />
    </div>
  );

  function split(text: string): [amount: string, currency: Currency] {
    const end = text.lastIndexOf(' ');
    const code = moneySchema.shape.currency.safeParse(text.slice(end + 1));
    return [text.slice(0, end), code.success ? code.data : currency];
  }

  function read(text: string): Money | 'unclear' | undefined {
    const [typed, chosen] = split(text);
    const figure = readAmount(typed);
    if (figure === undefined) return undefined;
    const money = moneySchema.safeParse({ amount: figure, currency: chosen });
    return money.success ? money.data : 'unclear';
  }
}

/** Both as one text, since they are stored as one. */
function join(amount: string, currency: Currency): string {
  return `${amount} ${currency}`;
}
