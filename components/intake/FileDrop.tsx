import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/desk/Icon';
import './file-drop.css';

interface FileDropProps {
  words: { drop: string; dropNow: string; choose: string; reading: string };
  /** What may be chosen, and how large. */
  hint: string;
  isBusy: boolean;
  onFile(file: File): void;
  children?: ComponentChildren;
}

/** A table from elsewhere as a file: dropped, or chosen. */
export function FileDrop({ words, hint, isBusy, onFile, children }: FileDropProps) {
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
      class={`file-drop ${isOver ? 'is-over' : ''}`}
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
        aria-describedby={id}
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
      <p class="hint" id={id}>
        {hint}
      </p>
      {children}
    </div>
  );
}
