import { exportingWords } from '@/assets/messages/exporting';
import { outreachWords } from '@/assets/messages/outreach';
import { type ExportPresetId, exportPresetIds } from '@/lib/model/export-preset';

interface PresetCardsProps {
  preset: ExportPresetId;
  isDisabled: boolean;
  onChange(preset: ExportPresetId): void;
}

const words = outreachWords.presets;

/** Whom the file is for, with what each is good for. */
export function PresetCards({ preset, isDisabled, onChange }: PresetCardsProps) {
  return (
    <fieldset class="view-card export-card" disabled={isDisabled}>
      <legend>{words.title}</legend>
      <div class="preset-cards">
        {exportPresetIds.map((id) => (
          <label key={id} class="preset-card">
            <input
              type="radio"
              name="export-preset"
              checked={id === preset}
              aria-describedby={`export-preset-${id}`}
              aria-label={exportingWords.presets[id]}
              onChange={() => onChange(id)}
            />
            <span>
              <b>{exportingWords.presets[id]}</b>
              <span class="hint" id={`export-preset-${id}`}>
                {words.hints[id]}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
