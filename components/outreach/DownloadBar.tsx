import { exportingWords } from '@/assets/messages/exporting';
import { outreachWords } from '@/assets/messages/outreach';
import type { Work } from '@/components/data/use-work';
import type { DownloadState } from './use-download';
import { WritingProgress } from './WritingProgress';

interface DownloadBarProps {
  /** Creators that the file would have in it. */
  ready: number;
  /** Some of them are still to be read. */
  isReading: boolean;
  work: Work;
  state: DownloadState;
  onStart(): void;
  /** Marks those in the last file as contacted. */
  onMark(): void;
  /** Puts the offer away. */
  onLater(): void;
}

const words = outreachWords.download;

/** Writes the file, with how far it has come; afterwards, what to do next. */
export function DownloadBar(props: DownloadBarProps) {
  const { ready, isReading, work, state, onStart, onMark, onLater } = props;
  const { progress } = work;
  return (
    <footer class="download-bar">
      <div class="download-said">
        <p role="status">
          {state.kind === 'done' && words.done(state.file.name, state.file.rows, state.file.lines)}
          {state.kind === 'cancelled' && exportingWords.cancelled}
        </p>
        <p role="alert" class="error">
          {state.kind === 'failed' && exportingWords.failed}
        </p>
        {state.kind === 'done' && state.toMark.length > 0 && (
          <div class="download-mark">
            <button type="button" class="button inviting" onClick={onMark}>
              {words.mark(state.toMark.length)}
            </button>
            <button type="button" class="text-button" onClick={onLater}>
              {words.later}
            </button>
            <span class="hint">{words.markHint}</span>
          </div>
        )}
      </div>
      {progress === undefined ? (
        <button
          type="button"
          class="button primary"
          disabled={ready === 0 || isReading}
          onClick={onStart}
        >
          {ready === 0 ? words.nobody : words.start(ready)}
        </button>
      ) : (
        <WritingProgress
          progress={progress}
          text={words.progress(progress.done, progress.total)}
          onStop={work.stop}
        />
      )}
    </footer>
  );
}
