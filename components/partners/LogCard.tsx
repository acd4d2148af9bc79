import { useState } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { Icon } from '@/components/desk/Icon';
import type { ContactNote } from '@/lib/model/collaboration';
import { toDay } from './day';
import { LogForm } from './LogForm';
import { toNoteTime } from './log-entries';
import type { PartnerCardProps } from './PartnerPage';
import { RemovedLine } from './RemovedLine';

const words = partnersWords.log;

/** Each contact in either direction, with its day. */
export function LogCard({
  row,
  today,
  now,
  place,
  save,
  newId,
}: PartnerCardProps & { newId(): string }) {
  const log = row.collaboration?.log ?? [];
  const [edited, setEdited] = useState<string>();
  const [removed, setRemoved] = useState<ContactNote>();

  async function remove(note: ContactNote) {
    if (await save({ removeNotes: [note.id] })) setRemoved(note);
  }

  async function putBack(note: ContactNote) {
    if (await save({ addNotes: [note] })) setRemoved(undefined);
  }

  function endEditing(id: string) {
    setEdited(undefined);
    requestAnimationFrame(() => document.getElementById(`log-edit-${id}`)?.focus());
  }

  return (
    <section class="view-card partner-card" aria-labelledby="partner-log">
      <h3 id="partner-log">{words.title}</h3>
      <LogForm
        label={words.add}
        today={today}
        draftKey={`log ${place}`}
        onSave={({ day, ...said }) =>
          save({ addNotes: [{ ...said, id: newId(), at: toNoteTime(day, now) }] })
        }
      />
      {removed !== undefined && (
        <RemovedLine
          key={removed.id}
          text={words.removed(partnersWords.day(removed.at))}
          onUndo={() => void putBack(removed)}
        />
      )}
      {log.length === 0 && <p class="muted">{words.none}</p>}
      {log.length > 0 && (
        <ol class="log">
          {log.map((note) => (
            <li key={note.id}>
              {note.id === edited ? (
                <LogForm
                  label={words.save}
                  today={today}
                  draftKey={`log ${note.id}`}
                  note={note}
                  onCancel={() => endEditing(note.id)}
                  onSave={async ({ day, ...said }) => {
                    // The hour stays where the day does.
                    const at = day === toDay(note.at) ? note.at : toNoteTime(day, now);
                    const isSaved = await save({ addNotes: [{ ...note, ...said, at }] });
                    if (isSaved) endEditing(note.id);
                    return isSaved;
                  }}
                />
              ) : (
                <LogLine
                  note={note}
                  onEdit={() => setEdited(note.id)}
                  onRemove={() => void remove(note)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface LogLineProps {
  note: ContactNote;
  onEdit(): void;
  onRemove(): void;
}

function LogLine({ note, onEdit, onRemove }: LogLineProps) {
  const day = partnersWords.day(note.at);
  const direction = note.isFromCreator ? words.fromCreator : words.toCreator;
  return (
    <div class="log-line">
      <p class="log-about">
        <time dateTime={new Date(note.at).toISOString()}>{day}</time>
        <span aria-hidden="true">{note.isFromCreator ? '←' : '→'}</span>
        <span>{words.line(direction, words.routes[note.route])}</span>
      </p>
      <span class="log-acts">
        <button
          type="button"
          class="square"
          id={`log-edit-${note.id}`}
          aria-label={words.edit(day)}
          title={words.edit(day)}
          onClick={onEdit}
        >
          <Icon name="edit" />
        </button>
        <button
          type="button"
          class="square"
          aria-label={words.remove(day)}
          title={words.remove(day)}
          onClick={onRemove}
        >
          <Icon name="remove" />
        </button>
      </span>
      <p class="log-text" dir="auto">
        {note.text}
      </p>
    </div>
  );
}
