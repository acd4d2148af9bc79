import { messages } from '@/assets/messages/messages';
import { isRepeatClick } from '@/components/is-repeat-click';
import { type Status, statuses } from '@/lib/model/entry';
import { Icon } from './Icon';
import { type DeskRow, isListed, standingOf } from './row';

interface StatusCellProps {
  row: DeskRow;
  onStatus(row: DeskRow, status: Status): void;
}

const words = messages.pages;

/** A listed creator's status, to change in place; else what was decided. */
export function StatusCell({ row, onStatus }: StatusCellProps) {
  const { handle } = row.creator;
  if (!isListed(row)) {
    return <span class="standing">{toStandingWords(row)}</span>;
  }
  return (
    <select
      class="status"
      aria-label={words.cell.status(handle)}
      value={row.entry?.status}
      onChange={(event) => {
        const status = statuses.find((known) => known === event.currentTarget.value);
        if (status !== undefined) onStatus(row, status);
      }}
    >
      {statuses.map((status) => (
        <option key={status} value={status}>
          {messages.signals.statuses[status]}
        </option>
      ))}
    </select>
  );
}

function toStandingWords(row: DeskRow): string {
  const { notRated } = row.rating;
  const standing = standingOf(row);
  if (standing === 'ruled-out') return words.cell.ruledOut(row.entry?.ruledOutReason);
  if (standing === 'undecided' && notRated !== undefined)
    return messages.signals.notRated[notRated];
  if (standing === 'undecided' && row.rating.isBusiness) return messages.signals.business;
  return standing === 'undecided' ? '' : words.standings[standing];
}

interface ListToggleProps {
  row: DeskRow;
  isPending: boolean;
  onDecide(row: DeskRow, decision: 'listed' | 'none'): void;
}

/** On the tab `Seen`: one click adds, another takes back. A creator who is not rated can't be added. */
export function ListToggle({ row, isPending, onDecide }: ListToggleProps) {
  const isOn = isListed(row);
  const { notRated } = row.rating;
  if (!isOn && (notRated === 'private' || notRated === 'minor')) return null;
  return (
    <button
      type="button"
      class="square toggle"
      aria-label={words.cell.add(row.creator.handle)}
      title={words.cell.add(row.creator.handle)}
      aria-pressed={isOn}
      aria-busy={isPending}
      onClick={(event) => !isRepeatClick(event) && onDecide(row, isOn ? 'none' : 'listed')}
    >
      <Icon name={isOn ? 'check' : 'add'} />
    </button>
  );
}
