import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';
import type { RowActions } from './CreatorRow';
import { Icon } from './Icon';
import type { Tab } from './list-view';
import type { DeskRow } from './row';
import { ListToggle } from './StatusCell';

interface ActionsCellProps {
  row: DeskRow;
  tab: Tab;
  isPending: boolean;
  isNoteOpen: boolean;
  tabIndex: number;
  actions: RowActions;
}

const words = pageWords.cell;

/** What can be done with one creator by the pointer, at the end of the row. */
export function ActionsCell(props: ActionsCellProps) {
  const { row, tab, isPending, isNoteOpen, tabIndex, actions } = props;
  const { handle } = row.creator;
  const note = row.entry?.note ?? '';
  const noteLabel = words.note(handle, note !== '');
  const menuLabel = listWords.cell.menu(handle);
  return (
    <>
      <button
        type="button"
        class={`square note-button ${note === '' ? '' : 'has-note'}`}
        aria-label={noteLabel}
        title={note === '' ? noteLabel : note}
        aria-expanded={isNoteOpen}
        tabIndex={tabIndex}
        onClick={() => actions.onToggleNote(row)}
      >
        <Icon name="note" />
      </button>
      {tab === 'seen' ? (
        <ListToggle
          row={row}
          isPending={isPending}
          tabIndex={tabIndex}
          onDecide={actions.onDecide}
        />
      ) : (
        <button
          type="button"
          class="square remove-button"
          aria-label={words.remove(handle)}
          title={words.remove(handle)}
          tabIndex={tabIndex}
          onClick={() => actions.onDecide(row, 'none')}
        >
          <Icon name="remove" />
        </button>
      )}
      <button
        type="button"
        class="square menu-button"
        aria-label={menuLabel}
        title={menuLabel}
        aria-haspopup="true"
        tabIndex={tabIndex}
        onClick={() => actions.onMenu(row)}
      >
        <Icon name="more" />
      </button>
    </>
  );
}
