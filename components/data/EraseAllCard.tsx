import { useId, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import type { DeskSource } from '@/components/desk/desk-source';
import { BackupButton } from './BackupCard';
import { ConfirmDialog } from './ConfirmDialog';
import type { DataPort, StoredCounts } from './data-port';

interface EraseAllCardProps {
  port: Pick<DataPort, 'startAnew' | 'backUp'>;
  counts?: StoredCounts;
  erase: DeskSource['eraseEverything'];
}

const words = dataWords.everything;
const nothing = { creators: 0, campaigns: 0, entries: 0 };

/** The end of everything: a button, then a word to be typed. */
export function EraseAllCard({ port, counts, erase }: EraseAllCardProps) {
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const id = useId();

  async function eraseAll() {
    setAsking(false);
    const answer = await erase();
    if (answer.ok) port.startAnew();
    else setProblem(words.failed);
  }

  return (
    <section class="data-card is-wide is-last" aria-labelledby="data-everything">
      <h3 id="data-everything">{words.title}</h3>
      <p class="muted">{words.text}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          setTyped('');
          setAsking(true);
        }}
      >
        {words.open}
      </button>
      <p role="alert" class="error">
        {problem}
      </p>
      {isAsking && (
        <ConfirmDialog
          title={words.dialogTitle}
          confirmLabel={words.confirm}
          cancelLabel={words.cancel}
          isConfirmable={typed.trim() === words.word}
          onConfirm={eraseAll}
          onCancel={() => setAsking(false)}
        >
          <p>{words.dialogText(counts ?? nothing)}</p>
          <BackupButton port={port} label={words.backUp} />
          <div class="field">
            <label for={id}>{words.wordLabel(words.word)}</label>
            <input
              id={id}
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
        </ConfirmDialog>
      )}
    </section>
  );
}
