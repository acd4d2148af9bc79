import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { plannerWords } from '@/assets/messages/planner';
import { MoneyField } from '@/components/desk/MoneyField';
import { TextField } from '@/components/desk/TextField';
import { type Goal, goals } from '@/lib/model/brief';
import { limits, type PlannerErrors, type PlannerForm } from './planner-form';

interface PlanInputsProps {
  form: PlannerForm;
  errors: PlannerErrors;
  /** Whether budget, CPM or goal are other than the brief's. */
  differs: boolean;
  isSaving: boolean;
  onChange(change: Partial<PlannerForm>): void;
  onSave(): void;
  onBack(): void;
  /** The split. */
  children: ComponentChildren;
}

const words = plannerWords.inputs;
const wrong = plannerWords.errors;

/** What is to be planned. */
export function PlanInputs(props: PlanInputsProps) {
  const { form, errors, differs, isSaving, onChange, onSave, onBack, children } = props;
  const isMoneyWrong = errors.budget !== undefined || errors.cpm !== undefined;
  return (
    <section class="view-card plan-card plan-inputs" aria-label={words.title}>
      <h3>{words.title}</h3>
      <MoneyField
        label={words.budget}
        currencyLabel={words.budgetCurrency}
        hint={words.budgetHint}
        amount={form.budgetAmount}
        currency={form.budgetCurrency}
        error={errors.budget && wrong.amount}
        onAmount={(budgetAmount) => onChange({ budgetAmount })}
        onCurrency={(budgetCurrency) =>
          onChange({
            budgetCurrency,
            // Nothing is in the other one yet that could be meant.
            ...(form.cpmAmount.trim() === '' ? { cpmCurrency: budgetCurrency } : {}),
          })
        }
      />
      <MoneyField
        label={words.cpm}
        currencyLabel={words.cpmCurrency}
        hint={words.cpmHint}
        amount={form.cpmAmount}
        currency={form.cpmCurrency}
        error={errors.cpm && (errors.cpm === 'currencies' ? wrong.currencies : wrong.amount)}
        onAmount={(cpmAmount) => onChange({ cpmAmount })}
        onCurrency={(cpmCurrency) => onChange({ cpmCurrency })}
      />
      <GoalSelect goal={form.goal} onChange={(goal) => onChange({ goal })} />
      {differs && (
        <fieldset class="plan-save">
          <legend class="hint">{words.differs}</legend>
          <button
            type="button"
            class="button inviting"
            disabled={isMoneyWrong || isSaving}
            onClick={onSave}
          >
            {words.save}
          </button>
          <button type="button" class="text-button" onClick={onBack}>
            {words.back}
          </button>
        </fieldset>
      )}
      <div class="plan-small-fields">
        <TextField
          label={words.posts}
          hint={words.postsHint}
          error={errors.posts && wrong.count(1, limits.posts)}
          inputMode="numeric"
          value={form.posts}
          onInput={(posts) => onChange({ posts })}
        />
        <TextField
          label={words.testSize}
          hint={words.testSizeHint}
          error={errors.testSize && wrong.count(limits.leastTest, limits.mostTest)}
          inputMode="numeric"
          value={form.testSize}
          onInput={(testSize) => onChange({ testSize })}
        />
        <TextField
          label={words.testPct}
          hint={words.testPctHint}
          error={errors.testPct && wrong.percentage}
          inputMode="decimal"
          value={form.testPct}
          onInput={(testPct) => onChange({ testPct })}
        />
      </div>
      {children}
    </section>
  );
}

function GoalSelect({ goal, onChange }: { goal?: Goal; onChange(goal: Goal | undefined): void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.goal}</label>
      <select
        id={id}
        value={goal ?? ''}
        onChange={(event) => onChange(goals.find((one) => one === event.currentTarget.value))}
      >
        <option value="">{pageWords.brief.noGoal}</option>
        {goals.map((one) => (
          <option key={one} value={one}>
            {pageWords.brief.goals[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
