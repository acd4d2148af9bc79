import { pageWords } from '@/assets/messages/pages';
import { plannerWords } from '@/assets/messages/planner';
import { TextField } from '@/components/desk/TextField';
import type { Currency } from '@/lib/model/money';
import type { TierTable } from '@/lib/model/tier';
import type { TierEvidence } from '@/lib/scoring/plan/tier-evidence';
import type { TierTerms } from '@/lib/scoring/plan/tier-terms';
import { EvidenceTable } from './EvidenceTable';
import type { PlannerErrors, PlannerForm } from './planner-form';

interface BasisCardProps {
  form: PlannerForm;
  errors: PlannerErrors;
  tiers: TierTable;
  evidence: readonly TierEvidence[];
  terms: readonly TierTerms[];
  currency: Currency;
  onChange(change: Partial<PlannerForm>): void;
}

const words = plannerWords.basis;
const wrong = plannerWords.errors;

/** Everything that the plan takes from the scout's creators, and everything that it assumes instead. */
export function BasisCard(props: BasisCardProps) {
  const { form, errors, tiers, evidence, terms, currency, onChange } = props;
  return (
    <section class="view-card plan-card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <h4>{words.evidence}</h4>
      <p class="hint">{words.evidenceHint}</p>
      <EvidenceTable tiers={tiers} evidence={evidence} terms={terms} currency={currency} />
      <h4>{words.assumptions}</h4>
      <div class="plan-assumptions">
        <TextField
          label={words.viewsPer100}
          hint={words.viewsPer100Hint}
          error={errors.viewsPer100Followers && wrong.amount}
          inputMode="decimal"
          value={form.viewsPer100Followers}
          onInput={(viewsPer100Followers) => onChange({ viewsPer100Followers })}
        />
        <TextField
          label={words.paid}
          hint={words.paidHint}
          error={errors.paidViewsPct && wrong.percentage}
          inputMode="decimal"
          value={form.paidViewsPct}
          onInput={(paidViewsPct) => onChange({ paidViewsPct })}
        />
        {tiers.map(({ tier, label }) => (
          <TextField
            key={tier}
            label={words.ownFee(pageWords.capitalised(label))}
            hint={words.ownFeeHint(currency)}
            error={errors[`fee-${tier}`] && wrong.amount}
            inputMode="decimal"
            value={form.fees[tier] ?? ''}
            onInput={(fee) => onChange({ fees: { ...form.fees, [tier]: fee } })}
          />
        ))}
      </div>
      <ul class="plan-sources">
        {words.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </section>
  );
}
