import { useId, useState } from 'preact/hooks';
import { writingWords } from '@/assets/messages/writing';
import type { Desk } from '@/components/desk/desk';
import type { DeskRow } from '@/components/desk/row';
import type { WritingPort } from './writing-port';

interface FirstNameProps {
  row: DeskRow;
  desk: Pick<Desk, 'giveName'>;
  port: Pick<WritingPort, 'statedName'>;
}

const words = writingWords.firstName;
const maxName = 40;

/** The name that the creator is greeted by: what the bio states until the scout says otherwise. */
export function FirstName({ row, desk, port }: FirstNameProps) {
  const { creator, givenName } = row;
  const stated = port.statedName(creator);
  const known = givenName ?? stated ?? '';
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const value = typed ?? known;
  const isLong = value.trim().length > maxName;
  const isChanged = typed !== undefined && typed.trim() !== known;

  async function give(name: string | null) {
    if (await desk.giveName(row, name)) setTyped(undefined);
  }

  return (
    <form
      class={`field first-name ${isLong ? 'has-error' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLong && isChanged) void give(value.trim());
      }}
    >
      <label for={id}>{words.label}</label>
      <div class="first-name-row">
        <input
          id={id}
          dir="auto"
          autocomplete="off"
          value={value}
          aria-invalid={isLong}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!isChanged || isLong}>
          {value.trim() === '' && isChanged ? words.clear : words.save}
        </button>
        {givenName !== undefined && (
          <button type="button" class="text-button" onClick={() => give(null)}>
            {words.reset}
          </button>
        )}
        {givenName === undefined && stated !== undefined && !isChanged && (
          <button type="button" class="text-button" onClick={() => give('')}>
            {words.clear}
          </button>
        )}
      </div>
      <span class={isLong ? 'error' : 'hint'} id={`${id}-hint`}>
        {isLong ? words.long : toHint(givenName, stated)}
      </span>
    </form>
  );
}

function toHint(givenName: string | undefined, stated: string | undefined): string {
  if (givenName === '') return words.nameless;
  if (givenName !== undefined) return words.confirmed;
  return stated === undefined ? words.none : words.stated(stated);
}
