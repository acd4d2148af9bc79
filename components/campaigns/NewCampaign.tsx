import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { campaignWords } from '@/assets/messages/campaigns';
import { EditorForm } from '@/components/desk/EditorForm';
import { TextField } from '@/components/desk/TextField';
import { emptyBrief } from '@/lib/model/brief';
import type { TierTable } from '@/lib/model/tier';
import type { CampaignActions } from './campaign-actions';
import { TemplateChoice } from './TemplateChoice';
import { findTemplate, type TemplateId, toTemplateBrief } from './templates';

interface NewCampaignProps {
  /** A template that an address names. */
  path: string;
  tiers: TierTable;
  actions: CampaignActions;
  onLeave(): void;
}

const words = campaignWords.create;
const maxName = 80;

/** A name and what to begin with; the brief is written on the campaign's own page. */
export function NewCampaign({ path, tiers, actions, onLeave }: NewCampaignProps) {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<TemplateId | undefined>(() => findTemplate(path)?.id);
  const [isChecked, setChecked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const error = isChecked ? findError(name) : undefined;

  useLayoutEffect(() => root.current?.querySelector('input')?.focus(), []);

  async function create() {
    setChecked(true);
    if (findError(name) !== undefined) {
      root.current?.querySelector('input')?.focus();
      return;
    }
    const template = findTemplate(chosen);
    const brief = template === undefined ? emptyBrief : toTemplateBrief(template, tiers);
    setSaving(true);
    await actions.create(name.trim(), brief, template?.id);
    setSaving(false);
  }

  return (
    <EditorForm
      title={words.title}
      problem={error}
      saveLabel={words.confirm}
      leaveLabel={words.cancel}
      isSaving={isSaving}
      onSave={create}
      onLeave={onLeave}
    >
      <div ref={root} class="new-name">
        <TextField
          label={words.name}
          hint={words.nameHint}
          error={error}
          value={name}
          onInput={setName}
        />
      </div>
      <TemplateChoice chosen={chosen} tiers={tiers} onChoose={setChosen} />
    </EditorForm>
  );
}

function findError(name: string): string | undefined {
  if (name.trim() === '') return words.nameMissing;
  return name.trim().length > maxName ? words.nameLong : undefined;
}
