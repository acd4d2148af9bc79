import { Component } from 'preact';
import type { Status } from '@/lib/model/entry';
import { ActionsCell } from './ActionsCell';
import { Cell } from './Cell';
import type { Column } from './columns';
import type { Tab } from './list-view';
import { NameCell } from './NameCell';
import type { DeskRow } from './row';

/** What can be done with one row. Each the same function at every drawing. */
export interface RowActions {
  toProfileUrl(handle: string): string;
  /** @param isRange with every row from the one selected last */
  onSelect(row: DeskRow, isSelected: boolean, isRange: boolean): void;
  onDecide(row: DeskRow, decision: 'listed' | 'none'): void;
  onStatus(row: DeskRow, status: Status): void;
  onToggleNote(row: DeskRow): void;
  onMenu(row: DeskRow): void;
  onCopy(email: string): void;
}

export interface CreatorRowProps {
  row: DeskRow;
  tab: Tab;
  columns: readonly Column[];
  now: number;
  /** Position among all rows, from 1. */
  position: number;
  /** The tab stop of the table; in other rows Tab stops nowhere. */
  isCurrent: boolean;
  isSelected: boolean;
  isPending: boolean;
  isNoteOpen: boolean;
  actions: RowActions;
}

/** A row is drawn again only when something of it is another: scrolling draws the new ones alone. */
export class CreatorRow extends Component<CreatorRowProps> {
  override shouldComponentUpdate(next: CreatorRowProps): boolean {
    const names = Object.keys(next) as (keyof CreatorRowProps)[];
    return names.some((name) => next[name] !== this.props[name]);
  }

  override render(props: CreatorRowProps) {
    const { row, columns, now, position, isCurrent, isSelected, isPending, actions } = props;
    const tabIndex = isCurrent ? 0 : -1;
    return (
      <tr
        class={`creator ${isSelected ? 'is-selected' : ''} ${isPending ? 'is-pending' : ''}`}
        // The header is row 1.
        aria-rowindex={position + 1}
        data-key={row.key}
        tabIndex={tabIndex}
      >
        {columns.map(({ id, isFigure }) =>
          id === 'name' ? (
            <th key={id} scope="row" class="cell-name">
              <NameCell
                row={row}
                columns={columns}
                now={now}
                profileUrl={actions.toProfileUrl(row.creator.handle)}
                tabIndex={tabIndex}
              />
            </th>
          ) : (
            <td key={id} class={`cell-${id} ${isFigure ? 'figure' : ''}`}>
              {id === 'actions' ? (
                <ActionsCell {...props} tabIndex={tabIndex} />
              ) : (
                <Cell {...props} id={id} tabIndex={tabIndex} />
              )}
            </td>
          ),
        )}
      </tr>
    );
  }
}
