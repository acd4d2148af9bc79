import { useId, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import type { Campaign } from '@/lib/model/campaign';
import { type TierTable, tierNames } from '@/lib/model/tier';
import {
  addTokens,
  type BriefError,
  type BriefForm,
  findErrors,
  type TokenList,
  toBriefForm,
  toCampaign,
} from './brief-form';
import { CpmField } from './CpmField';
import { EditorForm } from './EditorForm';
import { languageNames, toLanguageCode } from './languages';
import { type NicheOption, NichePicker } from './NichePicker';
import { regionNames, toRegionCode } from './regions';
import { TokenInput } from './TokenInput';

interface BriefEditorProps {
  campaign: Campaign;
  niches: readonly NicheOption[];
  /** The tier table in use: only its tiers can be wished for. */
  tiers: TierTable;
  /** What an earlier, closed page held unsaved. */
  draft?: BriefForm;
  now(): number;
  /** Every change, so that a page that closes loses nothing. */
  onDraft(draft: BriefForm): void;
  /** Resolves to whether it was stored. */
  onSave(campaign: Campaign): Promise<boolean>;
  onDiscard(): void;
}

const words = messages.pages.brief;

/** What the campaign looks for; the fit of every creator is reckoned against it. */
export function BriefEditor(props: BriefEditorProps) {
  const { campaign, niches, tiers, draft, now, onDraft, onSave, onDiscard } = props;
  const [form, setForm] = useState(() => draft ?? toBriefForm(campaign));
  const [isChecked, setChecked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [unknownCode, setUnknownCode] = useState<{ languages?: string; markets?: string }>({});
  const nameId = useId();
  const errors = isChecked ? findErrors(form) : [];
  const offered = tierNames.filter((tier) => tiers.some((step) => step.tier === tier));

  function change(part: Partial<BriefForm>) {
    const next = { ...form, ...part };
    setForm(next);
    onDraft(next);
  }

  /** Languages and countries become codes; what is none stays in the field, with a word why. */
  function addCodes(field: 'languages' | 'markets', text: string): string {
    const toCode = { languages: toLanguageCode, markets: toRegionCode }[field];
    const typed = addTokens([], text);
    const unknown = typed.filter((token) => toCode(token) === undefined);
    const codes = typed.flatMap((token) => toCode(token) ?? []);
    setUnknownCode({
      ...unknownCode,
      [field]: unknown[0] && words.errors.unknown[field](unknown[0]),
    });
    change({ [field]: addTokens(form[field], codes.join(',')) });
    return unknown.join(', ');
  }

  async function save(root: HTMLFormElement) {
    setChecked(true);
    if (findErrors(form).length > 0) {
      // After the errors are drawn.
      requestAnimationFrame(() => {
        const field = root.querySelector<HTMLElement>('[aria-invalid="true"]');
        field?.focus({ preventScroll: true });
        field?.closest('.field')?.scrollIntoView({ block: 'center' });
      });
      return;
    }
    setSaving(true);
    const isSaved = await onSave(toCampaign(form, campaign, now()));
    if (!isSaved) setSaving(false);
  }

  const tokenField = (field: TokenList) => ({
    tokens: form[field],
    error: toSentence(errors.find((error) => error.field === field)),
    onAdd(text: string) {
      change({ [field]: addTokens(form[field], text) });
      return '';
    },
    onRemove: (token: string) =>
      change({ [field]: form[field].filter((other) => other !== token) }),
  });
  const nameError = toSentence(errors.find(({ field }) => field === 'name'));

  return (
    <EditorForm
      title={words.title}
      intro={
        <>
          {draft !== undefined && <p class="kept">{words.kept}</p>}
          {form.niches.length + form.terms.length === 0 && <p>{words.intro}</p>}
        </>
      }
      problem={errors.length > 0 ? words.errors.summary(errors.length) : undefined}
      saveLabel={words.save}
      leaveLabel={draft === undefined ? words.cancel : words.discard}
      isSaving={isSaving}
      onSave={save}
      onLeave={onDiscard}
    >
      <div class={`field ${nameError === undefined ? '' : 'has-error'}`}>
        <label for={nameId}>{words.name}</label>
        <input
          id={nameId}
          dir="auto"
          value={form.name}
          aria-invalid={nameError !== undefined}
          aria-describedby={`${nameId}-hint`}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
        <span class={nameError === undefined ? 'hint' : 'error'} id={`${nameId}-hint`}>
          {nameError ?? words.nameHint}
        </span>
      </div>
      <NichePicker
        options={niches}
        chosen={form.niches}
        onChange={(chosen) => change({ niches: chosen })}
      />
      <TokenInput label={words.terms} hint={words.termsHint} {...tokenField('terms')} />
      <TokenInput label={words.vetoes} hint={words.vetoesHint} {...tokenField('vetoes')} />
      <TokenInput
        label={words.languages}
        hint={words.languagesHint}
        {...tokenField('languages')}
        error={unknownCode.languages ?? tokenField('languages').error}
        toLabel={messages.names.language}
        suggestions={languageNames}
        onAdd={(text) => addCodes('languages', text)}
      />
      <TokenInput
        label={words.markets}
        hint={words.marketsHint}
        {...tokenField('markets')}
        error={unknownCode.markets ?? tokenField('markets').error}
        toLabel={messages.names.region}
        suggestions={regionNames}
        onAdd={(text) => addCodes('markets', text)}
      />
      <fieldset class="field">
        <legend>{words.tiers}</legend>
        <span class="choices">
          {offered.map((tier) => (
            <label key={tier} class="choice">
              <input
                type="checkbox"
                checked={form.tiers.includes(tier)}
                onChange={(event) =>
                  change({
                    tiers: tierNames.filter((other) =>
                      other === tier ? event.currentTarget.checked : form.tiers.includes(other),
                    ),
                  })
                }
              />
              {toTierWord(tiers, tier)}
            </label>
          ))}
        </span>
        <span class="hint">{words.tiersHint}</span>
      </fieldset>
      <TokenInput
        label={words.competitors}
        hint={words.competitorsHint}
        {...tokenField('competitors')}
      />
      <CpmField
        amount={form.cpmAmount}
        currency={form.cpmCurrency}
        error={toSentence(errors.find(({ field }) => field === 'cpm'))}
        onAmount={(cpmAmount) => change({ cpmAmount })}
        onCurrency={(cpmCurrency) => change({ cpmCurrency })}
      />
    </EditorForm>
  );
}

function toTierWord(tiers: TierTable, tier: string): string {
  return messages.pages.capitalised(tiers.find((step) => step.tier === tier)?.label ?? tier);
}

function toSentence(error: BriefError | undefined): string | undefined {
  switch (error?.kind) {
    case 'missing':
      return words.errors.nameMissing;
    case 'too-long':
      return error.field === 'name'
        ? words.errors.nameLong
        : words.errors.tokenLong('token' in error ? error.token : '');
    case 'too-many':
      return words.errors.tooMany;
    case 'no-amount':
      return words.errors.noAmount;
    case 'both':
      return words.errors.both(error.token);
    default:
      return undefined;
  }
}
