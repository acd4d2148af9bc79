import { pageWords } from '@/assets/messages/pages';
import type { Settings, SettingsChange } from '@/lib/model/settings';
import { EditorForm } from './EditorForm';
import { TierFields } from './TierFields';
import type { TierTables } from './tier-form';
import { useTierForm } from './use-tier-form';

interface TierSettingsProps {
  settings: Settings;
  tables: TierTables;
  /** Resolves to whether it was stored. */
  onSave(change: SettingsChange): Promise<boolean>;
  onCancel(): void;
}

const words = pageWords.settings;

/** The tiers as a form over the list, where there is no room for more. */
export function TierSettings({ settings, tables, onSave, onCancel }: TierSettingsProps) {
  const form = useTierForm(settings, tables);

  async function save() {
    const change = form.read();
    if (change !== undefined) await onSave(change);
  }

  return (
    <EditorForm title={words.title} saveLabel={words.save} onSave={save} onLeave={onCancel}>
      <TierFields form={form} tables={tables} />
    </EditorForm>
  );
}
