import { useEffect, useRef, useState } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import { BackLink } from '@/components/desk/BackLink';
import type { DeskRow } from '@/components/desk/row';
import type { Outcome } from '@/lib/model/collaboration';
import { OutcomeColumns } from './OutcomeColumns';
import { OutcomeDone } from './OutcomeDone';
import { OutcomePreview } from './OutcomePreview';
import { OutcomeSource } from './OutcomeSource';
import type { ResultsProps } from './ResultsSection';
import { type OutcomeLack, useOutcomeImport } from './use-outcome-import';

const words = resultsWords.import;

const lacks: Record<OutcomeLack, string> = {
  who: words.needsWho,
  result: words.needsResult,
  currency: words.needsCurrency,
  day: words.asOfError,
  nobody: words.nobody,
};

/** What was stored, and what stood there before. */
interface Stored {
  file: string;
  at: number;
  before: { key: string; outcome?: Outcome }[];
}

/** Clicks, redemptions and sales from a file: columns and preview on one page, stored on a word, undone on another. */
export function OutcomeImport({ data, desk, ports, port }: ResultsProps) {
  const { rows } = data;
  const state = useOutcomeImport(port.outcomes, rows, ports.now());
  const [stored, setStored] = useState<Stored>();
  const [isWriting, setWriting] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const { source, mapping, reading, plan, changes, lack } = state;
  const root = useRef<HTMLDivElement>(null);

  // A new step begins at its title, also for who cannot see it.
  const step = stored ? (isUndone ? 'undone' : 'done') : source ? 'plan' : 'source';
  const shownStep = useRef(step);
  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    root.current?.querySelector<HTMLElement>('[data-step-title]')?.focus();
  }, [step]);

  async function write(outcomes: readonly { key: string; outcome?: Outcome }[]): Promise<boolean> {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const edits = outcomes.flatMap(({ key, outcome }) => {
      const row: DeskRow | undefined = byKey.get(key);
      return row ? [{ row, change: { outcome: outcome ?? null } }] : [];
    });
    setWriting(true);
    const isStored = await desk.saveCollaborations(edits);
    setWriting(false);
    setFailed(!isStored);
    return isStored;
  }

  async function store() {
    const before = changes.map(({ key, before: outcome }) => ({ key, outcome }));
    const at = changes[0]?.after.at ?? ports.now();
    if (await write(changes.map(({ key, after: outcome }) => ({ key, outcome })))) {
      setStored({ file: source?.name ?? '', at, before });
    }
  }

  return (
    <div class="outcome-import" ref={root}>
      <header class="results-head">
        <div>
          <BackLink to="results" words={words.back} />
          <h2>{words.title}</h2>
          <p class="muted">{words.intro}</p>
        </div>
      </header>
      {stored !== undefined && (
        <OutcomeDone
          {...stored}
          creators={stored.before.length}
          isUndone={isUndone}
          isBusy={isWriting}
          problem={isFailed ? words.notStored : undefined}
          onUndo={async () => setUndone(await write(stored.before))}
          onAgain={() => {
            setStored(undefined);
            setUndone(false);
            state.again();
          }}
        />
      )}
      {stored === undefined && source === undefined && (
        <OutcomeSource
          isBusy={state.isReading}
          failure={state.failure}
          maxLines={port.outcomes.maxLines}
          onFile={state.readFile}
        />
      )}
      {stored === undefined && source && mapping && reading && plan && (
        <>
          <OutcomeColumns
            source={source}
            mapping={mapping}
            reading={reading}
            onUse={state.use}
            onSet={state.set}
          />
          <OutcomePreview state={state} plan={plan} source={source} now={ports.now()} />
          <footer class="outcome-import-foot">
            <span class="error" role="alert">
              {isFailed ? words.notStored : lack && lacks[lack]}
            </span>
            <button type="button" class="button" onClick={state.again}>
              {words.otherFile}
            </button>
            <button
              type="button"
              class="button primary"
              disabled={lack !== undefined || isWriting}
              onClick={() => void store()}
            >
              {isWriting ? words.storing : words.store(changes.length)}
            </button>
          </footer>
        </>
      )}
    </div>
  );
}
