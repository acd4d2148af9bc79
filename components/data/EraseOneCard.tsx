import { useId, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import { pageWords } from '@/assets/messages/pages';
import type { DeskSource } from '@/components/desk/desk-source';
import { ConfirmDialog } from './ConfirmDialog';
import type { DataPort, FoundCreator } from './data-port';

interface EraseOneCardProps {
  port: Pick<DataPort, 'findCreators' | 'forgetLocally'>;
  erase: DeskSource['eraseCreators'];
  onErased(handle: string): void;
}

const words = dataWords.one;

/** One creator found, by whatever name, and erased everywhere after a question. */
export function EraseOneCard({ port, erase, onErased }: EraseOneCardProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ text: string; creators: FoundCreator[] }>();
  const [isFinding, setFinding] = useState(false);
  const [chosen, setChosen] = useState<FoundCreator>();
  const [keeps, setKeeps] = useState(true);
  const [problem, setProblem] = useState<string>();
  const id = useId();

  async function find() {
    if (text.trim() === '') return;
    setFinding(true);
    setProblem(undefined);
    const creators = await port.findCreators(text).catch(() => undefined);
    setFinding(false);
    if (creators === undefined) setProblem(pageWords.empty.failedTitle);
    else setFound({ text: text.trim(), creators });
  }

  async function eraseChosen({ key, handle }: FoundCreator) {
    setChosen(undefined);
    const answer = await erase([key], keeps);
    if (!answer.ok) {
      setProblem(pageWords.notice.failed[answer.failure]);
      return;
    }
    port.forgetLocally([key]);
    setFound(undefined);
    setText('');
    onErased(handle);
  }

  return (
    <section class="data-card" aria-labelledby="data-one">
      <h3 id="data-one">{words.title}</h3>
      <p class="muted">{words.text}</p>
      <form
        class="data-row"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <div class="field">
          <label for={id}>{words.label}</label>
          <input
            id={id}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button" disabled={isFinding}>
          {isFinding ? words.finding : words.find}
        </button>
      </form>
      <p role="status" class="hint">
        {found?.creators.length === 0 ? words.none(found.text) : undefined}
      </p>
      <p role="alert" class="error">
        {problem}
      </p>
      {found !== undefined && found.creators.length > 0 && (
        <ul class="data-list">
          {found.creators.map((creator) => (
            <li key={creator.key}>
              <span>
                <bdi class="clip">
                  <b>@{creator.handle}</b> {creator.name}
                </bdi>
                <small>
                  {creator.formerHandle !== undefined && <>{words.was(creator.formerHandle)} · </>}
                  {words.facts(creator.seenPosts, creator.entries)}
                  {creator.doNotContactAt !== undefined && <> · ⊘ {words.doNotContact}</>}
                </small>
              </span>
              <button
                type="button"
                class="button"
                onClick={() => {
                  setKeeps(true);
                  setChosen(creator);
                }}
              >
                {words.erase(creator.handle)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && (
        <ConfirmDialog
          title={words.dialogTitle(chosen.handle)}
          confirmLabel={words.confirm}
          cancelLabel={words.cancel}
          onConfirm={() => eraseChosen(chosen)}
          onCancel={() => setChosen(undefined)}
        >
          <p>{words.dialogText(chosen.entries)}</p>
          <p class="hint">{words.notElsewhere}</p>
          {chosen.doNotContactAt !== undefined && (
            <label class="preset">
              <input
                type="checkbox"
                checked={keeps}
                onChange={(event) => setKeeps(event.currentTarget.checked)}
              />
              <span>
                <b>{words.keep}</b>
                <small>{words.keepHint}</small>
              </span>
            </label>
          )}
        </ConfirmDialog>
      )}
    </section>
  );
}
