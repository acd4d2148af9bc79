import { messages } from '@/assets/messages/messages';
import type { Status } from '@/lib/model/entry';
import { DayCell, EngagementCell, FitCell, FollowersCell, LikeRateCell, NicheCell } from './Cells';
import { ContactCell } from './ContactCell';
import type { Column, ColumnId } from './columns';
import { Icon } from './Icon';
import type { Tab } from './list-view';
import type { DeskRow } from './row';
import { SignalCell } from './SignalCell';
import { ListToggle, StatusCell } from './StatusCell';

/** What can be done with one row. */
export interface RowActions {
  toProfileUrl(handle: string): string;
  onSelect(row: DeskRow, isSelected: boolean): void;
  onDecide(row: DeskRow, decision: 'listed' | 'none'): void;
  onStatus(row: DeskRow, status: Status): void;
  onToggleNote(row: DeskRow): void;
  onCopy(email: string): void;
}

interface CreatorRowProps {
  row: DeskRow;
  tab: Tab;
  columns: readonly Column[];
  now: number;
  /** Position among all rows, from 1. */
  position: number;
  isSelected: boolean;
  isPending: boolean;
  isNoteOpen: boolean;
  actions: RowActions;
}

const words = messages.pages.cell;

export function CreatorRow(props: CreatorRowProps) {
  const { row, columns, position, isSelected, isPending } = props;
  return (
    <tr
      class={`creator ${isSelected ? 'is-selected' : ''} ${isPending ? 'is-pending' : ''}`}
      // The header is row 1.
      aria-rowindex={position + 1}
      data-key={row.key}
    >
      {columns.map((column) =>
        column.id === 'name' ? (
          <th key={column.id} scope="row" class="cell-name">
            <NameCell {...props} />
          </th>
        ) : (
          <td key={column.id} class={`cell-${column.id} ${column.isFigure ? 'figure' : ''}`}>
            <Cell {...props} id={column.id} />
          </td>
        ),
      )}
    </tr>
  );
}

function NameCell({ row, columns, actions }: CreatorRowProps) {
  const { creator, rating, seen } = row;
  const hasColumn = (id: ColumnId) => columns.some((column) => column.id === id);
  const isNicheShown = !hasColumn('niche') && rating.niche.verdict !== 'none';
  const niche = isNicheShown && messages.signals.nicheShort(rating.niche);
  const nameShown = creator.name !== undefined && <bdi title={creator.name}>{creator.name}</bdi>;
  // Without a fit the niche is what a scout looks for first.
  const facts = hasColumn('fit') ? [nameShown, niche] : [niche, nameShown];
  const [first, second] = facts.filter(Boolean);
  const times = seen !== undefined && seen.posts > 1 ? seen.posts : undefined;
  return (
    <>
      <a
        class="handle"
        href={actions.toProfileUrl(creator.handle)}
        target="_blank"
        rel="noopener noreferrer"
        title={words.profile(creator.handle)}
      >
        <bdi>@{creator.handle}</bdi>
      </a>
      <small class="clip">
        {times !== undefined && (
          <span title={words.timesSaid(times)}>
            <span aria-hidden="true">↻ {words.times(times)} </span>
            <span class="said">{words.timesSaid(times)}. </span>
          </span>
        )}
        {first}
        {second && ' · '}
        {second}
      </small>
    </>
  );
}

function Cell({ id, ...props }: CreatorRowProps & { id: ColumnId }) {
  const { row, tab, now, actions, isSelected, isPending, isNoteOpen } = props;
  const { handle } = row.creator;
  switch (id) {
    case 'select':
      return (
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={words.select(handle)}
          onChange={(event) => actions.onSelect(row, event.currentTarget.checked)}
        />
      );
    case 'followers':
      return <FollowersCell row={row} />;
    case 'fit':
      return <FitCell row={row} />;
    case 'niche':
      return <NicheCell row={row} />;
    case 'engagement':
      return <EngagementCell row={row} />;
    case 'like-rate':
      return <LikeRateCell row={row} />;
    case 'contact':
      return (
        <ContactCell row={row} profileUrl={actions.toProfileUrl(handle)} onCopy={actions.onCopy} />
      );
    case 'status':
      return <StatusCell row={row} onStatus={actions.onStatus} />;
    case 'note':
      return (
        <button type="button" class="note-text" onClick={() => actions.onToggleNote(row)}>
          <span class="said">{words.note(handle, Boolean(row.entry?.note))}</span>
          <bdi class="clip">{row.entry?.note}</bdi>
        </button>
      );
    case 'added':
      return <DayCell at={row.entry?.addedAt} now={now} />;
    case 'last-seen':
      return <DayCell at={row.seen?.lastAt} now={now} />;
    case 'actions':
      return (
        <>
          <NoteButton row={row} isOpen={isNoteOpen} onToggle={actions.onToggleNote} />
          {tab === 'seen' ? (
            <ListToggle row={row} isPending={isPending} onDecide={actions.onDecide} />
          ) : (
            <button
              type="button"
              class="square remove-button"
              aria-label={words.remove(handle)}
              title={words.remove(handle)}
              onClick={() => actions.onDecide(row, 'none')}
            >
              <Icon name="remove" />
            </button>
          )}
        </>
      );
    case 'name':
      return null;
    default:
      return <SignalCell row={row} signal={id} now={now} />;
  }
}

interface NoteButtonProps {
  row: DeskRow;
  isOpen: boolean;
  onToggle(row: DeskRow): void;
}

function NoteButton({ row, isOpen, onToggle }: NoteButtonProps) {
  const note = row.entry?.note ?? '';
  const label = words.note(row.creator.handle, note !== '');
  return (
    <button
      type="button"
      class={`square note-button ${note === '' ? '' : 'has-note'}`}
      aria-label={label}
      title={note === '' ? label : note}
      aria-expanded={isOpen}
      onClick={() => onToggle(row)}
    >
      <Icon name="note" />
    </button>
  );
}
