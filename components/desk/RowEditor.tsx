import { useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { NoteEditor } from './NoteEditor';
import type { DeskRow } from './row';
import { TokenInput } from './TokenInput';
import type { RowEditorActions } from './table-actions';
import { canTag, parseTags } from './tags';
import './styles/editor.css';

interface RowEditorProps {
  row: DeskRow;
  /** Tags that occur, to choose from. */
  knownTags: readonly string[];
  actions: RowEditorActions;
  onClose(): void;
}

const words = listWords.cell;

/** Note and tags of one creator, below the row. */
export function RowEditor({ row, knownTags, actions, onClose }: RowEditorProps) {
  const [hasError, setError] = useState(false);
  const tags = row.entry?.tags ?? [];

  function addTags(text: string): string {
    const added = parseTags(text).filter((tag) => !tags.includes(tag));
    const isRoom = canTag(tags, added);
    setError(!isRoom);
    if (!isRoom) return text;
    if (added.length > 0) actions.onAddTags([row], added);
    return '';
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Escape on its way up from the fields
    <div
      class="row-editor"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <NoteEditor
        row={row}
        unsaved={actions.toUnsavedNote(row)}
        onType={actions.onTypeNote}
        onRest={actions.onRestNote}
        onClose={onClose}
      />
      <TokenInput
        label={words.tags(row.creator.handle)}
        hint={words.tagsHint}
        error={hasError ? words.tooManyTags : undefined}
        tokens={tags}
        suggestions={knownTags.filter((tag) => !tags.includes(tag))}
        onAdd={addTags}
        onRemove={(tag) => actions.onRemoveTags([row], [tag])}
      />
    </div>
  );
}
