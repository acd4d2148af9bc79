import { pageWords } from '@/assets/messages/pages';
import { DayCell, EngagementCell, FitCell, FollowersCell, LikeRateCell, NicheCell } from './Cells';
import { ContactCell } from './ContactCell';
import type { CreatorRowProps } from './CreatorRow';
import type { ColumnId } from './columns';
import { RoomyCell } from './later-parts';
import { StatusCell } from './StatusCell';
import { standingAt, statusAt } from './standing-date';

interface CellProps extends Omit<CreatorRowProps, 'isCurrent'> {
  id: Exclude<ColumnId, 'name' | 'actions'>;
  tabIndex: number;
}

const words = pageWords.cell;

/** What one column shows of a creator. */
export function Cell({ id, ...props }: CellProps) {
  const { row, columns, now, actions, isSelected, tabIndex } = props;
  const { creator, entry } = row;
  switch (id) {
    case 'select':
      return (
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={words.select(creator.handle)}
          tabIndex={tabIndex}
          onClick={({ currentTarget, shiftKey }) =>
            actions.onSelect(row, currentTarget.checked, shiftKey)
          }
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
        <ContactCell
          row={row}
          profileUrl={actions.toProfileUrl(creator.handle)}
          tabIndex={tabIndex}
          onCopy={actions.onCopy}
        />
      );
    case 'status':
      return (
        <StatusCell
          row={row}
          now={columns.some((column) => column.id === 'status-date') ? undefined : now}
          tabIndex={tabIndex}
          onStatus={actions.onStatus}
        />
      );
    case 'status-date':
      return <DayCell at={standingAt(row)} now={now} />;
    case 'first-contact':
      return (
        <DayCell at={entry?.contactedAt ?? (entry && statusAt(entry, 'contacted'))} now={now} />
      );
    case 'note':
      return (
        <button
          type="button"
          class="note-text"
          tabIndex={tabIndex}
          onClick={() => actions.onToggleNote(row)}
        >
          <span class="said">{words.note(creator.handle, Boolean(entry?.note))}</span>
          <bdi class="clip">{entry?.note}</bdi>
        </button>
      );
    case 'added':
      return <DayCell at={entry?.addedAt} now={now} />;
    case 'last-seen':
      return <DayCell at={row.seen?.lastAt} now={now} />;
    default:
      return <RoomyCell id={id} row={row} now={now} tabIndex={tabIndex} onCopy={actions.onCopy} />;
  }
}
