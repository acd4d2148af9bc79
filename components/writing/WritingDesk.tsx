import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { writingWords } from '@/assets/messages/writing';
import { Icon } from '@/components/desk/Icon';
import type { Template } from '@/lib/model/template';
import { HeldBackList } from './HeldBackList';
import { LetterList } from './LetterList';
import { LetterPane } from './LetterPane';
import { isFound, toLetterKey } from './letter-words';
import type { WritingProps } from './MessagesView';
import { createStepKeys } from './step-keys';
import { createWritingMemory } from './writing-memory';
import { type Letter, type Stage, stages } from './writing-port';

const words = writingWords.queue;

/** The letters to be written beside the one that is being written. */
export function WritingDesk(props: WritingProps & { templates: Template[] }) {
  const { data, port, ports, say } = props;
  const queue = useMemo(() => port.toQueue(data.rows), [port, data.rows]);
  const [stage, setStage] = useState<Stage>('first');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [memory] = useState(createWritingMemory);
  const pane = useRef<HTMLElement>(null);

  const letters = queue.letters[stage].filter((letter) => isFound(letter, search));
  const at = Math.max(
    0,
    letters.findIndex((letter) => toLetterKey(letter) === chosen),
  );
  const letter = letters[at];

  function show(next: Letter | undefined) {
    setChosen(next && toLetterKey(next));
  }

  const step = (by: 1 | -1) => letters[at + by] !== undefined && show(letters[at + by]);
  const latestStep = useRef(step);
  latestStep.current = step;
  useEffect(() => createStepKeys((by) => latestStep.current(by)), []);

  /** The letter is on its way out of the list: the next one takes its place. */
  function leave() {
    show(letters[at + 1] ?? letters[at - 1]);
    requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>('h3')?.focus());
  }

  return (
    <div class="writing-desk">
      <section class="letters" aria-label={words.label}>
        <fieldset class="stages">
          <legend class="said">{words.stagesLabel}</legend>
          {stages.map((one) => (
            <label key={one} class="stage">
              <input
                type="radio"
                name="writing-stage"
                checked={stage === one}
                onChange={() => setStage(one)}
              />
              <span>{words.stages[one](queue.letters[one].length)}</span>
            </label>
          ))}
        </fieldset>
        <div class="letter-search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={words.search}
            placeholder={pageWords.toolbar.search}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        {data.unreadListed !== undefined && (
          <p class="hint letters-hint" role="status">
            {words.reading(data.unreadListed)}
          </p>
        )}
        <div class="letters-scroll">
          {letters.length > 0 ? (
            <LetterList letters={letters} current={at} onShow={show} />
          ) : (
            <p class="hint letters-hint">
              {search.trim() === '' ? words.empty[stage].title : words.noMatch}
            </p>
          )}
          {stage === 'first' && (
            <HeldBackList
              heldBack={queue.heldBack}
              now={ports.now()}
              toProfileUrl={ports.toProfileUrl}
            />
          )}
        </div>
      </section>
      <section class="letter-pane" ref={pane}>
        {letter === undefined ? (
          <div class="empty">
            <Icon name={stage === 'first' ? 'check' : 'clock'} />
            <h3>{words.empty[stage].title}</h3>
            <p>{words.empty[stage].text}</p>
          </div>
        ) : (
          <LetterPane
            {...props}
            key={`${stage} ${toLetterKey(letter)}`}
            letter={letter}
            stage={stage}
            position={{ at, of: letters.length }}
            memory={memory}
            onStep={step}
            onSent={(text) => {
              if (stage === 'first') leave();
              if (text !== undefined) say(text);
            }}
          />
        )}
      </section>
    </div>
  );
}
