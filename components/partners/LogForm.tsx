import { useId, useState } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { type ContactNote, contactRoutes } from '@/lib/model/collaboration';
import { isLikelyDay, toDay } from './day';
import { useDraft } from './use-draft';

type Said = Pick<ContactNote, 'route' | 'isFromCreator' | 'text'> & { day: string };

interface LogFormProps {
  /** Of the button. */
  label: string;
  today: string;
  /** Tells this form from others: what is typed waits here for the scout to come back. */
  draftKey: string;
  /** The entry that is edited; absent: a new one. */
  note?: ContactNote;
  onCancel?(): void;
  /** Resolves to whether it is stored; what was typed stays where it is not. */
  onSave(said: Said): Promise<boolean>;
}

const words = partnersWords.log;

/** A contact: when, by which way, in which direction, and what was said. */
export function LogForm({ label, today, draftKey, note, onCancel, onSave }: LogFormProps) {
  const [said, change, clear] = useDraft<Said>(draftKey, {
    day: note === undefined ? today : toDay(note.at),
    route: note?.route ?? 'email',
    isFromCreator: note?.isFromCreator ?? false,
    text: note?.text ?? '',
  });
  const [problem, setProblem] = useState<string>();
  const id = useId();

  function cancel() {
    clear();
    onCancel?.();
  }

  async function submit() {
    const text = said.text.trim();
    const isDayWrong = !isLikelyDay(said.day);
    const wrong = isDayWrong ? partnersWords.badDay : text === '' ? words.emptyText : undefined;
    setProblem(wrong);
    if (wrong !== undefined) return;
    const isSaved = await onSave({ ...said, text });
    if (isSaved) clear();
    else setProblem(partnersWords.notSaved);
  }

  return (
    <form
      class="log-form"
      novalidate
      aria-label={note === undefined ? words.add : words.edit(partnersWords.day(note.at))}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onCancel === undefined || event.isComposing) return;
        event.stopPropagation();
        cancel();
      }}
    >
      <div class="log-facts">
        <div class="field">
          <label for={`${id}-day`}>{words.day}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={said.day}
            onInput={(event) => change({ day: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-route`}>{words.route}</label>
          <select
            id={`${id}-route`}
            value={said.route}
            onChange={(event) => {
              const route = contactRoutes.find((known) => known === event.currentTarget.value);
              if (route !== undefined) change({ route });
            }}
          >
            {contactRoutes.map((route) => (
              <option key={route} value={route}>
                {words.routes[route]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-direction`}>{words.direction}</label>
          <select
            id={`${id}-direction`}
            value={said.isFromCreator ? 'from' : 'to'}
            onChange={(event) => change({ isFromCreator: event.currentTarget.value === 'from' })}
          >
            <option value="to">{words.toCreator}</option>
            <option value="from">{words.fromCreator}</option>
          </select>
        </div>
      </div>
      <div class={`field ${problem === undefined ? '' : 'has-error'}`}>
        <label for={`${id}-text`}>{words.text}</label>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={2}
          maxLength={2_000}
          value={said.text}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}-problem`}
          onInput={(event) => {
            change({ text: event.currentTarget.value });
            setProblem(undefined);
          }}
        />
      </div>
      <div class="form-foot">
        <span class="error" role="alert" id={`${id}-problem`}>
          {problem}
        </span>
        {onCancel !== undefined && (
          <button type="button" class="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
        <button type="submit" class="button">
          {label}
        </button>
      </div>
    </form>
  );
}
