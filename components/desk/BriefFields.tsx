import { useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import type { TierPresetName, TierTable } from '@/lib/model/tier';
import { BrandFields } from './BrandFields';
import type { BrandError } from './brand-form';
import type { BriefForm } from './brief-draft';
import { addTokens, type BriefError, type ErrorField, type TokenList } from './brief-form';
import { briefSentence } from './brief-sentence';
import { GoalField } from './GoalField';
import { languageNames, toLanguageCode } from './languages';
import { MoneyField } from './MoneyField';
import { type NicheOption, NichePicker } from './NichePicker';
import { regionNames, toRegionCode } from './regions';
import { TextField } from './TextField';
import { TierField } from './TierField';
import { TokenInput } from './TokenInput';

interface BriefFieldsProps {
  form: BriefForm;
  errors: readonly BriefError[];
  niches: readonly NicheOption[];
  tiers: TierTable;
  tierPreset: TierPresetName;
  onChange(part: Partial<BriefForm>): void;
  onTierTable?(): void;
}

const words = pageWords.brief;
const toCode = { languages: toLanguageCode, markets: toRegionCode };

/** The fields of a brief, from what it is for to what it may cost. */
export function BriefFields(props: BriefFieldsProps) {
  const { form, errors, niches, tiers, tierPreset, onChange, onTierTable } = props;
  const [unknownCode, setUnknownCode] = useState<{ languages?: string; markets?: string }>({});
  const errorOf = (field: ErrorField) =>
    briefSentence(errors.find((error) => error.field === field));

  /** Languages and countries become codes; what is none stays in the field, with a word why. */
  function addCodes(field: 'languages' | 'markets', text: string): string {
    const typed = addTokens([], text);
    const unknown = typed.filter((token) => toCode[field](token) === undefined);
    const codes = typed.flatMap((token) => toCode[field](token) ?? []);
    setUnknownCode({
      ...unknownCode,
      [field]: unknown[0] && words.errors.unknown[field](unknown[0]),
    });
    onChange({ [field]: addTokens(form[field], codes.join(',')) });
    return unknown.join(', ');
  }

  const tokenField = (field: TokenList) => ({
    tokens: form[field],
    error: errorOf(field),
    onAdd(text: string) {
      onChange({ [field]: addTokens(form[field], text) });
      return '';
    },
    onRemove: (token: string) =>
      onChange({ [field]: form[field].filter((other) => other !== token) }),
  });

  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        error={errorOf('name')}
        value={form.name}
        onInput={(name) => onChange({ name })}
      />
      <GoalField goal={form.goal} onChange={(goal) => onChange({ goal })} />
      <h3>{words.groups.content}</h3>
      <NichePicker
        options={niches}
        chosen={form.niches}
        onChange={(chosen) => onChange({ niches: chosen })}
      />
      <TokenInput label={words.terms} hint={words.termsHint} {...tokenField('terms')} />
      <TokenInput label={words.vetoes} hint={words.vetoesHint} {...tokenField('vetoes')} />
      <TokenInput
        label={words.languages}
        hint={words.languagesHint}
        {...tokenField('languages')}
        error={unknownCode.languages ?? errorOf('languages')}
        toLabel={messages.names.language}
        suggestions={languageNames}
        onAdd={(text) => addCodes('languages', text)}
      />
      <TokenInput
        label={words.markets}
        hint={words.marketsHint}
        {...tokenField('markets')}
        error={unknownCode.markets ?? errorOf('markets')}
        toLabel={messages.names.region}
        suggestions={regionNames}
        onAdd={(text) => addCodes('markets', text)}
      />
      <h3>{words.groups.creators}</h3>
      <TierField
        tiers={tiers}
        preset={tierPreset}
        chosen={form.tiers}
        onChange={(chosen) => onChange({ tiers: chosen })}
        onTable={onTierTable}
      />
      <div class="range">
        <TextField
          label={words.followersFrom}
          hint={words.followersHint}
          error={errorOf('followersFrom')}
          value={form.followersFrom}
          onInput={(followersFrom) => onChange({ followersFrom })}
        />
        <TextField
          label={words.followersTo}
          hint={words.followersToHint}
          error={errorOf('followersTo')}
          value={form.followersTo}
          onInput={(followersTo) => onChange({ followersTo })}
        />
      </div>
      <TextField
        label={words.minEngagement}
        hint={words.minEngagementHint}
        error={errorOf('minEngagement')}
        value={form.minEngagement}
        inputMode="decimal"
        onInput={(minEngagement) => onChange({ minEngagement })}
      />
      <TokenInput
        label={words.competitors}
        hint={words.competitorsHint}
        {...tokenField('competitors')}
      />
      <h3>{words.groups.money}</h3>
      <MoneyField
        label={words.budget}
        currencyLabel={words.budgetCurrency}
        hint={words.budgetHint}
        amount={form.budgetAmount}
        currency={form.budgetCurrency}
        error={errorOf('budget')}
        onAmount={(budgetAmount) => onChange({ budgetAmount })}
        onCurrency={(budgetCurrency) => onChange({ budgetCurrency })}
      />
      <MoneyField
        label={words.cpm}
        currencyLabel={words.cpmCurrency}
        hint={words.cpmHint}
        amount={form.cpmAmount}
        currency={form.cpmCurrency}
        error={errorOf('cpm')}
        onAmount={(cpmAmount) => onChange({ cpmAmount })}
        onCurrency={(cpmCurrency) => onChange({ cpmCurrency })}
      />
      <BrandFields form={form} errors={errors.filter(isOfBrand)} onChange={onChange} />
    </>
  );
}

function isOfBrand(error: BriefError): error is BrandError {
  return error.field.startsWith('brand');
}
