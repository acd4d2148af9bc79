import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import type { Campaign } from '@/lib/model/campaign';
import type { TierPresetName, TierTable } from '@/lib/model/tier';
import { BriefFields } from './BriefFields';
import type { BriefForm } from './brief-draft';
import { findErrors, toBriefForm, toCampaign } from './brief-form';
import { EditorForm } from './EditorForm';
import type { NicheOption } from './NichePicker';
import './styles/editor.css';

export interface BriefEditorProps {
  campaign: Campaign;
  niches: readonly NicheOption[];
  tiers: TierTable;
  tierPreset: TierPresetName;
  /** What an earlier, closed page held unsaved. */
  draft?: BriefForm;
  /** Above the fields, in place of the form's own title. */
  head?: ComponentChildren;
  /** Beside the form, under it where there is no room. */
  aside?: ComponentChildren;
  /** In the foot, beside the buttons. */
  footNote?: ComponentChildren;
  now(): number;
  /** Every change, so that a page that closes loses nothing. */
  onDraft(draft: BriefForm): void;
  /** Resolves to whether it was stored. */
  onSave(campaign: Campaign): Promise<boolean>;
  onDiscard(): void;
  onTierTable?(): void;
}

const words = pageWords.brief;

/**
 * What the campaign looks for; the fit of every creator is reckoned against it. One editor for one
 * campaign: give it the campaign's id for a key.
 */
export function BriefEditor(props: BriefEditorProps) {
  const { campaign, draft, now, onDraft, onSave } = props;
  const [form, setForm] = useState(() => draft ?? toBriefForm(campaign));
  const [isChecked, setChecked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const errors = isChecked ? findErrors(form) : [];

  function change(part: Partial<BriefForm>) {
    const next = { ...form, ...part };
    setForm(next);
    onDraft(next);
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
    await onSave(toCampaign(form, campaign, now()));
    setSaving(false);
  }

  return (
    <EditorForm
      title={props.head === undefined ? words.title : undefined}
      intro={
        <>
          {props.head}
          {draft !== undefined && <p class="kept">{words.kept}</p>}
          {form.niches.length + form.terms.length === 0 && <p>{words.intro}</p>}
        </>
      }
      aside={props.aside}
      footNote={props.footNote}
      problem={errors.length > 0 ? words.errors.summary(errors.length) : undefined}
      saveLabel={words.save}
      leaveLabel={draft === undefined ? words.cancel : words.discard}
      isSaving={isSaving}
      onSave={save}
      onLeave={props.onDiscard}
    >
      <BriefFields
        form={form}
        errors={errors}
        niches={props.niches}
        tiers={props.tiers}
        tierPreset={props.tierPreset}
        onChange={change}
        onTierTable={props.onTierTable}
      />
    </EditorForm>
  );
}
