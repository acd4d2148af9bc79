import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import type { DeskRow } from './row';

interface NoteEditorProps {
  row: DeskRow;
  /** Typed and not confirmed by the store: stays in the field until it is. */
  unsaved?: string;
  /** Every keystroke. */
  onType(row: DeskRow, note: string): void;
  /** Typing has ended for now: save at once. */
  onRest(): void;
  onClose(): void;
}

const words = pageWords.cell;

/** The note of one creator, saved as it is typed. */
export function NoteEditor({ row, unsaved, onType, onRest, onClose }: NoteEditorProps) {
  const known = unsaved ?? row.entry?.note ?? '';
  const [note, setNote] = useState(known);
  const [isTyping, setTyping] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  // A note changed elsewhere shows here too, but never under the scout's hands.
  useEffect(() => {
    if (!isTyping) setNote(known);
  }, [known, isTyping]);

  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);

  useEffect(() => onRest, [onRest]);

  return (
    <div class="note-editor">
      <label for={id}>{words.noteLabel(row.creator.handle)}</label>
      <textarea
        id={id}
        ref={field}
        dir="auto"
        maxLength={5_000}
        value={note}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setTyping(true);
          setNote(event.currentTarget.value);
          onType(row, event.currentTarget.value);
        }}
        onBlur={() => {
          setTyping(false);
          onRest();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {unsaved === undefined || isTyping ? words.noteHint : words.noteUnsaved}
      </span>
    </div>
  );
}
