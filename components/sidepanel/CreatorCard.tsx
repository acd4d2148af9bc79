import type { ComponentChildren } from 'preact';
import { pageWords } from '@/assets/messages/pages';
import { sidePanelWords } from '@/assets/messages/side-panel';
import { EngagementCell, FitCell, FollowersCell } from '@/components/desk/Cells';
import { ContactCell } from '@/components/desk/ContactCell';
import { Icon } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import { StatusCell } from '@/components/desk/StatusCell';
import type { Status } from '@/lib/model/entry';

/** What can be done with a card. */
export interface CardActions {
  toProfileUrl(handle: string): string;
  onStatus(row: DeskRow, status: Status): void;
  onRemove(row: DeskRow): void;
  onToggleNote(row: DeskRow): void;
  onCopy(email: string): void;
  onInsights(row: DeskRow): void;
}

interface CreatorCardProps {
  row: DeskRow;
  /** Position among all, from 1, and how many there are. */
  position: number;
  count: number;
  hasFit: boolean;
  /** It is the creator whom the scout looks at. */
  isLookedAt: boolean;
  isPending: boolean;
  isNoteOpen: boolean;
  actions: CardActions;
}

const words = sidePanelWords;
const { cell } = pageWords;

/** A creator of the shortlist in a narrow column: who, how far, the three figures, the way to reach them. */
export function CreatorCard(props: CreatorCardProps) {
  const { row, hasFit, isLookedAt, isPending, isNoteOpen, actions } = props;
  const { handle, name } = row.creator;
  const note = row.entry?.note ?? '';
  return (
    <li
      class={`card ${isLookedAt ? 'is-looked-at' : ''} ${isPending ? 'is-pending' : ''}`}
      aria-setsize={props.count}
      aria-posinset={props.position}
      aria-current={isLookedAt ? 'true' : undefined}
      data-key={row.key}
    >
      <span class="card-who">
        <a
          class="handle clip"
          href={actions.toProfileUrl(handle)}
          target="_blank"
          rel="noopener noreferrer"
          title={name ?? cell.profile(handle)}
        >
          <bdi>@{handle}</bdi>
        </a>
        <StatusCell row={row} onStatus={actions.onStatus} />
      </span>
      <dl class="card-figures">
        <CardFigure label={words.followers}>
          <FollowersCell row={row} />
        </CardFigure>
        {hasFit && (
          <CardFigure label={words.fit}>
            <FitCell row={row} />
          </CardFigure>
        )}
        <CardFigure label={words.engagement}>
          <EngagementCell row={row} />
        </CardFigure>
      </dl>
      <span class="card-actions">
        <ContactCell
          row={row}
          profileUrl={actions.toProfileUrl(handle)}
          onCopy={(email) => actions.onCopy(email)}
        />
        <span class="card-end">
          <button
            type="button"
            class="square"
            aria-label={words.insights(handle)}
            title={words.insights(handle)}
            onClick={() => actions.onInsights(row)}
          >
            <Icon name="chart" />
          </button>
          <button
            type="button"
            class={`square note-button ${note === '' ? '' : 'has-note'}`}
            aria-label={cell.note(handle, note !== '')}
            title={note === '' ? cell.note(handle, false) : note}
            aria-expanded={isNoteOpen}
            onClick={() => actions.onToggleNote(row)}
          >
            <Icon name="note" />
          </button>
          <button
            type="button"
            class="square remove-button"
            aria-label={cell.remove(handle)}
            title={cell.remove(handle)}
            onClick={() => actions.onRemove(row)}
          >
            <Icon name="remove" />
          </button>
        </span>
      </span>
    </li>
  );
}

function CardFigure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="said">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
