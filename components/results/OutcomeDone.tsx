import { resultsWords } from '@/assets/messages/results';
import { toHash } from '@/components/desk/section';

interface OutcomeDoneProps {
  creators: number;
  file: string;
  at: number;
  isUndone: boolean;
  isBusy: boolean;
  problem?: string;
  onUndo(): void;
  onAgain(): void;
}

const words = resultsWords.import;

/** What was stored, exactly, and the way back. */
export function OutcomeDone(props: OutcomeDoneProps) {
  const { creators, file, at, isUndone, isBusy, problem, onUndo, onAgain } = props;
  return (
    <section class="view-card results-card outcome-done">
      <h3 tabIndex={-1} data-step-title>
        <span aria-hidden="true">✓</span> {isUndone ? words.undoneTitle : words.doneTitle}
      </h3>
      <p>{isUndone ? words.undone(creators) : words.done(creators, file, at)}</p>
      <p class="error" role="alert">
        {problem}
      </p>
      <div class="results-actions">
        <a class="button primary" href={toHash('results')}>
          {words.seeResults}
        </a>
        {!isUndone && (
          <button type="button" class="button" disabled={isBusy} onClick={onUndo}>
            {words.undo}
          </button>
        )}
        <button type="button" class="button" disabled={isBusy} onClick={onAgain}>
          {words.otherFile}
        </button>
      </div>
    </section>
  );
}
