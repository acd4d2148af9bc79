import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { isRepeatClick } from '@/components/is-repeat-click';
import { type Status, statuses } from '@/lib/model/entry';
import { Icon } from './Icon';
import { type DeskRow, isListed } from './row';
import { standingAt } from './standing-date';
import { toStandingWords } from './standing-words';

interface StatusCellProps {
  row: DeskRow;
  /** For the date of the status; absent: without it, e.g. where a column of its own has it. */
  now?: number;
  tabIndex?: number;
  onStatus(row: DeskRow, status: Status): void;
}

const words = pageWords;

/** A listed creator's status, to change in place, and since when; else what was decided. */
export function StatusCell({ row, now, tabIndex, onStatus }: StatusCellProps) {
  const at = now === undefined ? undefined : standingAt(row);
  return (
    <>
      {isListed(row) ? (
        <select
          class="status"
          aria-label={words.cell.status(row.creator.handle)}
          value={row.entry?.status}
          tabIndex={tabIndex}
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
      ) : (
        <span class="standing">{toStandingWords(row)}</span>
      )}
      {at !== undefined && now !== undefined && (
        <small class="since">
          <span aria-hidden="true">{words.day(at, now)}</span>
          <span class="said">{listWords.cell.since(toStandingWords(row), at, now)}</span>
        </small>
      )}
    </>
  );
}

interface ListToggleProps {
  row: DeskRow;
  isPending: boolean;
  tabIndex: number;
  onDecide(row: DeskRow, decision: 'listed' | 'none'): void;
}

/** On the tab `Seen`: one click adds, another takes back. A creator who is not rated can't be added. */
export function ListToggle({ row, isPending, tabIndex, onDecide }: ListToggleProps) {
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
      tabIndex={tabIndex}
      onClick={(event) => !isRepeatClick(event) && onDecide(row, isOn ? 'none' : 'listed')}
    >
      <Icon name={isOn ? 'check' : 'add'} />
    </button>
  );
}
