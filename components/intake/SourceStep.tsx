import { useId, useRef, useState } from 'preact/hooks';
import { importWords } from '@/assets/messages/import';
import { messages } from '@/assets/messages/messages';
import { Icon } from '@/components/desk/Icon';
import type { SourceFailure } from './intake-port';

interface SourceStepProps {
  isBusy: boolean;
  failure?: SourceFailure;
  /** Pasted names were read, but not the store. */
  isPreviewFailed: boolean;
  limits: { lines: number; bytes: number };
  onFile(file: File): void;
  onText(text: string): void;
}

const words = importWords.source;

/** Where the creators come from: a file, dropped or chosen, or names that were pasted. */
export function SourceStep(props: SourceStepProps) {
  const { isBusy, failure, isPreviewFailed, limits, onFile, onText } = props;
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const problem = failure === undefined ? undefined : words.failures[failure];

  function take(files: FileList | null | undefined) {
    const [file] = files ?? [];
    setOver(false);
    if (file !== undefined) onFile(file);
  }

  return (
    <div class="sources">
      <p class="error intake-problem" role="alert">
        {problem ?? (isPreviewFailed ? messages.pages.empty.failedTitle : undefined)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button is the other */}
      <div
        class={`drop ${isOver ? 'is-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          const isInside =
            event.relatedTarget instanceof Node &&
            event.currentTarget.contains(event.relatedTarget);
          if (!isInside) setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <Icon name="import" />
        <h3>{isOver ? words.dropNow : words.drop}</h3>
        <button
          type="button"
          class="button primary"
          disabled={isBusy}
          aria-describedby={`${id}-file-hint`}
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
        <p class="hint" id={`${id}-file-hint`}>
          {words.fileHint(limits.lines, Math.round(limits.bytes / 1_048_576))}
        </p>
      </div>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <h3>{words.pasteTitle}</h3>
        <div class="field">
          <label for={id}>{words.pasteLabel}</label>
          <textarea
            id={id}
            rows={8}
            spellcheck={false}
            autocomplete="off"
            placeholder={words.pasteExample}
            value={text}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <span class="hint" id={`${id}-hint`}>
            {words.pasteHint(limits.lines)}
          </span>
        </div>
        <button type="submit" class="button" disabled={isBusy || text.trim() === ''}>
          {words.read}
        </button>
      </form>
    </div>
  );
}
