import { exportingWords } from '@/assets/messages/exporting';
import { type ExportPresetId, exportPresetIds } from '@/lib/model/export-preset';

interface PresetSelectProps {
  preset: ExportPresetId;
  onChange(preset: ExportPresetId): void;
}

/** Whom a file is for, where there is little room. */
export function PresetSelect({ preset, onChange }: PresetSelectProps) {
  return (
    <select
      class="export-preset"
      aria-label={exportingWords.preset}
      value={preset}
      onChange={({ currentTarget: { value } }) => {
        const chosen = exportPresetIds.find((id) => id === value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {exportPresetIds.map((id) => (
        <option key={id} value={id}>
          {exportingWords.presets[id]}
        </option>
      ))}
    </select>
  );
}
