import { useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import { Progress } from '@/components/intake/Progress';
import type { DataPort, StoppableFailure } from './data-port';
import { useWork } from './use-work';

const words = dataWords.backup;

interface BackupButtonProps {
  port: Pick<DataPort, 'backUp'>;
  label: string;
  isPrimary?: boolean;
}

/** Everything as one file. */
export function BackupCard({ port }: Pick<BackupButtonProps, 'port'>) {
  return (
    <section class="data-card" aria-labelledby="data-backup">
      <h3 id="data-backup">{words.title}</h3>
      <p class="muted">{words.text}</p>
      <BackupButton port={port} label={words.make} isPrimary />
    </section>
  );
}

/** The button that makes a backup, with how far it has come and what became of it. */
export function BackupButton({ port, label, isPrimary = false }: BackupButtonProps) {
  const work = useWork();
  const [said, setSaid] = useState<string>();
  const [failure, setFailure] = useState<StoppableFailure>();

  async function backUp() {
    setSaid(undefined);
    setFailure(undefined);
    const made = await work.run(port.backUp);
    if ('failure' in made) setFailure(made.failure);
    else setSaid(words.made(made.name, made.creators, dataWords.bytes(made.bytes)));
  }

  return (
    <>
      {work.progress === undefined ? (
        <button type="button" class={isPrimary ? 'button primary' : 'button'} onClick={backUp}>
          {label}
        </button>
      ) : (
        <div class="data-work">
          <Progress
            label={words.making}
            text={words.progress(work.progress.done, work.progress.total)}
            {...work.progress}
          />
          <button type="button" class="button" onClick={work.stop}>
            {words.stop}
          </button>
        </div>
      )}
      <p role="status" class="data-said">
        {said}
      </p>
      <p role="alert" class="error">
        {failure && dataWords.failures[failure]}
      </p>
    </>
  );
}
