import { useEffect, useMemo, useState } from 'preact/hooks';
import { exportingWords } from '@/assets/messages/exporting';
import { pageWords } from '@/assets/messages/pages';
import type { WorkProgress } from '@/components/data/use-work';
import type { ListExportPort } from '@/components/outreach/export-port';
import { PresetSelect } from '@/components/outreach/PresetSelect';
import { WritingProgress } from '@/components/outreach/WritingProgress';
import type { ListFooterProps } from './ListFooter';

interface ExportBarProps extends Omit<ListFooterProps, 'readPort'> {
  port: ListExportPort;
}

const words = pageWords.footer;

/** The export: for whom, how many, and what keeps the others out. */
export function ExportBar(props: ExportBarProps) {
  const { data, shown, selected, port, onReview, say } = props;
  const [preset, setPreset] = useState(port.readPreset);
  const rows = selected.length > 0 ? selected : shown;
  const isOutreach = port.isOutreach(preset);
  const ready = useMemo(
    () => (isOutreach ? port.check(rows, preset, data).ready : rows.length),
    [port, rows, preset, isOutreach, data],
  );

  // For outreach everybody has to be read: somebody seen may bar the address of somebody listed.
  const { isBeginning = false } = data;
  const isReading = isBeginning || (isOutreach && data.isPartial === true);

  // The file is made ahead, so that the click is quick.
  useEffect(() => port.prepare(rows, preset, data), [port, rows, preset, data]);

  const [writing, setWriting] = useState<WorkProgress>();
  useEffect(() => port.observeWriting(setWriting), [port]);

  function review() {
    port.handOver(selected.length > 0 ? selected.map(({ key }) => key) : undefined, data);
    onReview();
  }

  if (writing !== undefined) {
    return (
      <span class="export is-writing">
        <WritingProgress
          progress={writing}
          text={exportingWords.progress(writing.done, writing.total)}
          onStop={port.stopWriting}
        />
      </span>
    );
  }
  return (
    <span class="export">
      <PresetSelect
        preset={preset}
        onChange={(next) => {
          setPreset(next);
          port.keepPreset(next);
        }}
      />
      <span class="export-count">
        <span class="muted" id="export-count">
          {isOutreach && rows.length > 0
            ? exportingWords.ready(ready, rows.length)
            : toExportWords(shown.length, selected.length)}
        </span>
        <button
          type="button"
          class="text-button"
          title={exportingWords.reviewTitle}
          onClick={review}
        >
          {exportingWords.review}
        </button>
      </span>
      <button
        type="button"
        class="button primary"
        disabled={ready === 0 || isReading}
        aria-describedby="export-count"
        onClick={() => port.start(rows, preset, data, say)}
      >
        {words.exportCsv}
      </button>
    </span>
  );
}

/** What a click on the button would export. */
function toExportWords(shown: number, selected: number): string {
  if (shown === 0) return words.nothingToExport;
  return selected > 0 ? words.exportSelected(selected) : pageWords.creators(shown);
}
