import { useEffect, useRef } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';

const text = messages.overlay.dossier;
/** As much as an entry holds. */
const noteLimit = 5_000;

export interface NoteFieldProps {
  handle: string;
  /** What the store has. */
  note: string;
  onEdit(note: string): void;
  onLeave(): void;
}

/**
 * A note that is saved as it is typed. The field keeps what the scout typed: an answer of the store
 * that is older than the last key must not take letters away.
 */
export function NoteField({ handle, note, onEdit, onLeave }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isEdited = useRef(false);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    if (element.value === note) isEdited.current = false;
    else if (!isEdited.current) element.value = note;
  }, [note]);
  return (
    <label class="note">
      <span class="note-label">
        {text.rows.note} <span class="quiet">{text.noteHint}</span>
      </span>
      <textarea
        ref={field}
        rows={3}
        maxLength={noteLimit}
        dir="auto"
        aria-label={text.noteLabel(handle)}
        onInput={(event) => {
          isEdited.current = true;
          onEdit(event.currentTarget.value);
        }}
        onBlur={onLeave}
      />
    </label>
  );
}
