import { useId, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import type { DataPort } from './data-port';

interface BlockedLookUpProps {
  port: Pick<DataPort, 'findBlocked' | 'forgetBlocked'>;
  erased: number;
  onChanged(text: string): void;
}

const words = dataWords.blocked;

/** Erased creators of whom only a digest is left: whoever knows the handle can ask, and forget them. */
export function BlockedLookUp({ port, erased, onChanged }: BlockedLookUpProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Awaited<ReturnType<DataPort['findBlocked']>>>();
  const id = useId();

  return (
    <div class="look-up">
      <p>{words.erased(erased)}</p>
      <form
        class="data-row"
        onSubmit={async (event) => {
          event.preventDefault();
          setFound(await port.findBlocked(text));
        }}
      >
        <div class="field">
          <label for={id}>{words.handle}</label>
          <input
            id={id}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setFound(undefined);
            }}
          />
        </div>
        <button type="submit" class="button">
          {words.lookUp}
        </button>
        <button
          type="button"
          class="button"
          onClick={async () => {
            await port.forgetBlocked();
            onChanged(words.forgottenAll);
          }}
        >
          {words.forgetAll}
        </button>
      </form>
      <p role="status">
        {found === 'invalid' && words.notAHandle}
        {found !== undefined &&
          found !== 'invalid' &&
          (found.at === undefined
            ? words.isNotBlocked(found.handle)
            : words.isBlocked(found.handle, found.at))}
      </p>
      {found !== undefined && found !== 'invalid' && found.at !== undefined && (
        <button
          type="button"
          class="button"
          onClick={async () => {
            await port.forgetBlocked(found.handle);
            setFound(undefined);
            onChanged(words.forgotten(found.handle));
          }}
        >
          {words.forget(found.handle)}
        </button>
      )}
    </div>
  );
}
