import { useId, useRef, useState } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import { Icon } from '@/components/desk/Icon';
import type { OutcomeFailure } from './outcome-port';

interface OutcomeSourceProps {
  isBusy: boolean;
  failure?: OutcomeFailure;
  maxLines: number;
  onFile(file: File): void;
}

const words = resultsWords.import;

/** Where the file comes from: dropped, or chosen. */
export function OutcomeSource({ isBusy, failure, maxLines, onFile }: OutcomeSourceProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function take(files: FileList | null | undefined) {
    const [file] = files ?? [];
    setOver(false);
    if (file !== undefined) onFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button is the other
    <div
      class={`outcome-drop ${isOver ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const isInside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isInside) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="import" />
      <h3 tabIndex={-1} data-step-title>
        {isOver ? words.dropNow : words.drop}
      </h3>
      <button
        type="button"
        class="button primary"
        disabled={isBusy}
        aria-describedby={`${id}-hint`}
        onClick={() => input.current?.click()}
      >
        {isBusy ? words.reading : words.choose}
      </button>
      <input
        ref={input}
        class="said"
        type="file"
        tabIndex={-1}
        aria-label={words.choose}
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {words.fileHint(maxLines)}
      </p>
      <p class="error" role="alert">
        {failure && words.failures[failure]}
      </p>
    </div>
  );
}
