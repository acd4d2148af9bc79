import { useEffect, useId, useState } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import { MoneyField } from '@/components/desk/MoneyField';
import { TextField } from '@/components/desk/TextField';
import type { Outcome } from '@/lib/model/collaboration';
import type { Currency } from '@/lib/model/money';
import {
  type OutcomeForm as Form,
  findOutcomeErrors,
  type OutcomeField,
  readOutcome,
  toDay,
  toOutcomeForm,
} from './outcome-form';

interface OutcomeFormProps {
  outcome?: Outcome;
  /** Offered first. */
  currency?: Currency;
  now: number;
  /** Nothing known: `undefined`. Resolves to whether it was stored. */
  onSave(outcome: Outcome | undefined): Promise<boolean>;
}

const words = resultsWords.outcome;

/** What the shop tells, typed by hand. */
export function OutcomeForm({ outcome, currency, now, onSave }: OutcomeFormProps) {
  const id = useId();
  const [form, setForm] = useState(() => toOutcomeForm(outcome, { now, currency }));
  const [isChecked, setChecked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const errors = isChecked ? findOutcomeErrors(form, now) : [];
  const change = (part: Partial<Form>) => {
    setTouched(true);
    setForm({ ...form, ...part });
  };

  // From a file, or another page. What is typed and not stored stays.
  const stored = JSON.stringify(outcome);
  useEffect(() => {
    if (!isTouched) setForm(toOutcomeForm(outcome, { now, currency }));
  }, [stored]);

  const errorOf = (field: OutcomeField, text: string) =>
    errors.includes(field) ? text : undefined;
  const dayError = errorOf('asOf', words.errors.day);

  async function save(root: HTMLFormElement) {
    setChecked(true);
    if (findOutcomeErrors(form, now).length > 0) {
      // After the errors are drawn.
      requestAnimationFrame(() =>
        root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    setSaving(true);
    if (await onSave(readOutcome(form, now))) setTouched(false);
    setSaving(false);
  }

  return (
    <section class="view-card results-card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p class="hint">{words.hint}</p>
      <form
        class="outcome-form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(event.currentTarget);
        }}
      >
        <TextField
          label={words.clicks}
          hint={words.clicksHint}
          error={errorOf('clicks', words.errors.count)}
          value={form.clicks}
          inputMode="numeric"
          onInput={(clicks) => change({ clicks })}
        />
        <TextField
          label={words.redemptions}
          hint={words.redemptionsHint}
          error={errorOf('redemptions', words.errors.count)}
          value={form.redemptions}
          inputMode="numeric"
          onInput={(redemptions) => change({ redemptions })}
        />
        <MoneyField
          label={words.sales}
          currencyLabel={words.salesCurrency}
          hint={words.salesHint}
          error={errorOf('sales', words.errors.amount)}
          amount={form.sales}
          currency={form.currency}
          onAmount={(sales) => change({ sales })}
          onCurrency={(next) => change({ currency: next })}
        />
        <div class={`field ${dayError === undefined ? '' : 'has-error'}`}>
          <label for={id}>{words.asOf}</label>
          <input
            id={id}
            type="date"
            max={toDay(now)}
            value={form.asOf}
            aria-invalid={dayError !== undefined}
            aria-describedby={`${id}-hint`}
            onInput={(event) => change({ asOf: event.currentTarget.value })}
          />
          <span class={dayError === undefined ? 'hint' : 'error'} id={`${id}-hint`}>
            {dayError ?? words.asOfHint}
          </span>
        </div>
        <div class="outcome-foot">
          <span class="muted">
            {outcome !== undefined &&
              (outcome.file === undefined
                ? words.byHand(outcome.at)
                : words.fromFile(outcome.file, outcome.at))}
          </span>
          <button type="submit" class="button primary" disabled={isSaving}>
            {words.save}
          </button>
        </div>
      </form>
    </section>
  );
}
