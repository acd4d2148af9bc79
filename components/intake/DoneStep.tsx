import { importWords } from '@/assets/messages/import';
import type { OutcomeView, UndoView } from './intake-port';

interface DoneStepProps {
  outcome: OutcomeView;
  undone?: UndoView;
  isBusy: boolean;
  onUndo(): void;
  onAgain(): void;
  onLists(): void;
}

const words = importWords.done;

/** What was done, exactly, and the way back. */
export function DoneStep({ outcome, undone, isBusy, onUndo, onAgain, onLists }: DoneStepProps) {
  const { created, joined, unchanged, done, total, newCampaigns, isCancelled, failure } = outcome;
  const isWhole = !isCancelled && failure === undefined;
  const isUndoable = created + joined > 0 && (undone === undefined || undone.failure !== undefined);

  return (
    <>
      <div class="step-body">
        <h3 tabIndex={-1} data-step-title>
          {isWhole ? words.title : words.stoppedTitle}
        </h3>
        {failure !== undefined && (
          <p class="error" role="alert">
            {words.failures[failure]} {done > 0 && words.failed(done, total)}
          </p>
        )}
        {isCancelled && <p class="muted">{words.cancelled(done, total)}</p>}
        {done > 0 && (
          <ul class="did">
            {created > 0 && <li>{words.created(created)}</li>}
            {joined > 0 && <li>{words.joined(joined)}</li>}
            {unchanged > 0 && <li>{words.unchanged(unchanged)}</li>}
            {newCampaigns.length > 0 && <li>{words.campaigns(newCampaigns.join(', '))}</li>}
          </ul>
        )}
        {created > 0 && undone === undefined && <p class="hint">{words.notSeen}</p>}
        <p role="status">
          {undone !== undefined && undone.failure === undefined && (
            <>
              {words.undone(undone.undone)} {undone.kept > 0 && words.kept(undone.kept)}
            </>
          )}
        </p>
        {undone?.failure !== undefined && (
          <p class="error" role="alert">
            {words.failures[undone.failure]}
          </p>
        )}
      </div>
      <footer class="step-foot">
        <span />
        {isUndoable && (
          <button type="button" class="button" disabled={isBusy} onClick={onUndo}>
            {isBusy ? words.undoing : words.undo}
          </button>
        )}
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
        <button type="button" class="button primary" onClick={onLists}>
          {words.toLists}
        </button>
      </footer>
    </>
  );
}
