import { useId, useState } from 'preact/hooks';
import { importWords } from '@/assets/messages/import';
import { pageWords } from '@/assets/messages/pages';
import { FileDrop } from './FileDrop';
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
  const [text, setText] = useState('');
  const id = useId();
  const problem = failure === undefined ? undefined : words.failures[failure];

  return (
    <div class="sources">
      <p class="error intake-problem" role="alert">
        {problem ?? (isPreviewFailed ? pageWords.empty.failedTitle : undefined)}
      </p>
      <FileDrop
        words={words}
        hint={words.fileHint(limits.lines, Math.round(limits.bytes / 1_048_576))}
        isBusy={isBusy}
        onFile={onFile}
      />
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
