import { useRef, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import { Progress } from '@/components/intake/Progress';
import type { BackupView, DataPort, RestoreMode, StoredCounts } from './data-port';
import { RestoreForm } from './RestoreForm';
import { useWork } from './use-work';

interface RestoreCardProps {
  port: Pick<DataPort, 'openBackup' | 'restore' | 'backUp'>;
  counts?: StoredCounts;
  onRestored(): void;
}

const words = dataWords.restore;

/** Bringing a backup back: chosen, checked to its end, shown, and only then stored. */
export function RestoreCard({ port, counts, onRestored }: RestoreCardProps) {
  const work = useWork();
  const [phase, setPhase] = useState<'checking' | 'saving' | 'restoring'>();
  const [backup, setBackup] = useState<BackupView>();
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  function begin(next: typeof phase) {
    setPhase(next);
    setSaid(undefined);
    setProblem(undefined);
  }

  async function open(file: File) {
    setBackup(undefined);
    begin('checking');
    const opened = await work.run((watching) => port.openBackup(file, watching));
    setPhase(undefined);
    if ('failure' in opened) setProblem(words.failures[opened.failure]);
    else setBackup(opened);
  }

  async function restore(mode: RestoreMode, savesFirst: boolean) {
    if (backup === undefined) return;
    if (savesFirst) {
      begin('saving');
      const made = await work.run(port.backUp);
      if ('failure' in made) {
        setPhase(undefined);
        setProblem(dataWords.failures[made.failure]);
        return;
      }
    }
    begin('restoring');
    const restored = await work.run((watching) => port.restore(mode, watching));
    setPhase(undefined);
    if (!restored.ok) {
      setProblem(dataWords.failures[restored.failure]);
      return;
    }
    setBackup(undefined);
    setSaid(words.done[mode](backup.counts.creators));
    onRestored();
  }

  const { done, total } = work.progress ?? { done: 0, total: 0 };
  return (
    <section class="data-card" aria-labelledby="data-restore">
      <h3 id="data-restore">{words.title}</h3>
      <p class="muted">{words.text}</p>
      {phase === undefined && (
        <button
          type="button"
          class={backup === undefined ? 'button primary' : 'button'}
          onClick={() => input.current?.click()}
        >
          {backup === undefined ? words.choose : words.other}
        </button>
      )}
      <input
        ref={input}
        class="said"
        type="file"
        tabIndex={-1}
        aria-label={words.choose}
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {phase !== undefined && (
        <div class="data-work">
          <Progress
            label={
              {
                checking: words.checking,
                saving: dataWords.backup.making,
                restoring: words.restoring,
              }[phase]
            }
            text={words.checkingProgress(total === 0 ? 0 : Math.round((100 * done) / total))}
            done={done}
            total={total}
          />
          <button type="button" class="button" onClick={work.stop}>
            {words.stop}
          </button>
        </div>
      )}
      <p role="alert" class="error">
        {problem}
      </p>
      {phase === undefined && backup !== undefined && (
        <RestoreForm backup={backup} counts={counts} onRestore={restore} />
      )}
      <p role="status" class="data-said">
        {said}
      </p>
    </section>
  );
}
