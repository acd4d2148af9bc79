import { useEffect, useRef } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';

const text = messages.overlay.dossier;
/** As much as an entry holds. */
const noteLimit = 5_000;

export interface NoteFieldProps {
  handle: string;
  /** Each campaign has its own note; absent until the store has answered. */
  campaignId?: string;
  /** What the store has. */
  note: string;
  onEdit(note: string): void;
  onLeave(): void;
}

/**
 * A note that is saved as it is typed. The field keeps what the scout typed: an answer of the store
 * that is older than the last key must not take letters away.
 */
export function NoteField({ handle, campaignId, note, onEdit, onLeave }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isEdited = useRef(false);
  const shownFor = useRef(campaignId);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    // Another campaign was chosen: what was typed for the one before is on its way to its own note.
    if (shownFor.current !== undefined && shownFor.current !== campaignId) isEdited.current = false;
    shownFor.current = campaignId;
    if (element.value === note) isEdited.current = false;
    else if (!isEdited.current) element.value = note;
  }, [note, campaignId]);
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
