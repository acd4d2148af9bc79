import { useId, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import type { BackupView, RestoreMode, StoredCounts } from './data-port';

interface RestoreFormProps {
  backup: BackupView;
  counts?: StoredCounts;
  onRestore(mode: RestoreMode, savesFirst: boolean): void;
}

const words = dataWords.restore;
const shown = 50;

/** What a checked backup holds beside what is here, and how the two are to meet. */
export function RestoreForm({ backup, counts, onRestore }: RestoreFormProps) {
  const { broken, brokenCount, missing } = backup;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [savesFirst, setSavesFirst] = useState(true);
  const [isAgreed, setAgreed] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const isWhole = brokenCount === 0 && missing === 0;

  return (
    <form
      class="restore-form"
      onSubmit={(event) => {
        event.preventDefault();
        const isAllowed = isWhole || isAgreed;
        setRefused(!isAllowed);
        if (isAllowed) onRestore(mode, mode === 'replace' && savesFirst);
      }}
    >
      <dl class="compared">
        <div>
          <dt>{words.inFile}</dt>
          <dd>
            {words.counts(backup.counts)}
            <small>
              <bdi>{words.summary(backup.name, backup.madeAt)}</bdi>
            </small>
          </dd>
        </div>
        {counts !== undefined && (
          <div>
            <dt>{words.here}</dt>
            <dd>{words.counts(counts)}</dd>
          </div>
        )}
      </dl>
      {!isWhole && (
        <div class="broken">
          {brokenCount > 0 && (
            <details open>
              <summary>{words.broken(brokenCount)}</summary>
              <ul>
                {broken.slice(0, shown).map(({ store, line, name, reason, path }) => (
                  <li key={`${line} ${name}`}>
                    <bdi>{words.brokenLine(store, line, name, reason, path)}</bdi>
                  </li>
                ))}
                {brokenCount > shown && <li>{words.more(brokenCount - shown)}</li>}
              </ul>
            </details>
          )}
          {missing > 0 && <p>{words.missing(missing)}</p>}
          <label class="choice">
            <input
              type="checkbox"
              checked={isAgreed}
              onChange={(event) => setAgreed(event.currentTarget.checked)}
            />
            {words.agree}
          </label>
        </div>
      )}
      <fieldset class="field presets">
        <legend>{words.how}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one} class="preset">
            <input type="radio" name={id} checked={mode === one} onChange={() => setMode(one)} />
            <span>
              <b>{words[one]}</b>
              <small>{one === 'merge' ? words.mergeHint : words.replaceHint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {mode === 'replace' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={savesFirst}
            onChange={(event) => setSavesFirst(event.currentTarget.checked)}
          />
          {words.backUpFirst}
        </label>
      )}
      <p role="alert" class="error">
        {isRefused && !isAgreed ? words.needsAgreement : undefined}
      </p>
      <button type="submit" class="button primary">
        {words.start[mode]}
      </button>
    </form>
  );
}
