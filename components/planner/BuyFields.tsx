import { useId } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { plannerWords } from '@/assets/messages/planner';
import { TextField } from '@/components/desk/TextField';
import type { Currency } from '@/lib/model/money';
import type { TierTable } from '@/lib/model/tier';
import { type BuyForm, limits, type PlannerError } from './planner-form';

interface BuyFieldsProps {
  title: string;
  form: BuyForm;
  tiers: TierTable;
  currency: Currency;
  creatorsError?: PlannerError;
  feeError?: PlannerError;
  onChange(form: BuyForm): void;
}

const words = plannerWords.compare;
const wrong = plannerWords.errors;

/** One side of the comparison: how many of which tier, for which fee. */
export function BuyFields(props: BuyFieldsProps) {
  const { title, form, tiers, currency, creatorsError, feeError, onChange } = props;
  const id = useId();
  return (
    <fieldset class="plan-buy">
      <legend>{title}</legend>
      <TextField
        label={plannerWords.table.creators}
        hint={words.creatorsHint}
        error={creatorsError && wrong.count(1, limits.creators)}
        inputMode="numeric"
        value={form.creators}
        onInput={(creators) => onChange({ ...form, creators })}
      />
      <div class="field">
        <label for={id}>{plannerWords.table.tier}</label>
        <select
          id={id}
          value={form.tier}
          onChange={(event) => {
            const step = tiers.find(({ tier }) => tier === event.currentTarget.value);
            if (step !== undefined) onChange({ ...form, tier: step.tier });
          }}
        >
          {tiers.map(({ tier, label }) => (
            <option key={tier} value={tier}>
              {pageWords.capitalised(label)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={words.fee}
        hint={currency}
        error={feeError && wrong.amount}
        inputMode="decimal"
        value={form.fee}
        onInput={(fee) => onChange({ ...form, fee })}
      />
    </fieldset>
  );
}
