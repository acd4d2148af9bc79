import type { ComponentChildren } from 'preact';
import type { CreatorKey } from '@/lib/model/creator';
import { CreatorRow, type RowActions } from './CreatorRow';
import type { Column } from './columns';
import type { Tab } from './list-view';
import type { DeskRow } from './row';
import type { Piece } from './row-window';

interface TableBodyProps {
  rows: readonly DeskRow[];
  pieces: readonly Piece[];
  tab: Tab;
  columns: readonly Column[];
  now: number;
  currentIndex: number;
  selected: ReadonlySet<CreatorKey>;
  pending: ReadonlySet<CreatorKey>;
  actions: RowActions;
  openKey?: CreatorKey;
  /** Below the row that is open. */
  editor(row: DeskRow): ComponentChildren;
}

/** The rows in view, and in their places the heights of those that are not drawn. */
export function TableBody(props: TableBodyProps) {
  const { rows, pieces, columns, selected, pending, openKey, currentIndex } = props;
  return (
    <tbody>
      {pieces.map((piece) => {
        if ('gapPx' in piece) {
          return (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
            <tr key={`gap-${piece.before}`} aria-hidden="true">
              <td colSpan={columns.length} class="gap" style={{ height: `${piece.gapPx}px` }} />
            </tr>
          );
        }
        const row = rows[piece.index];
        if (row === undefined) return null;
        const isNoteOpen = row.key === openKey;
        return [
          <CreatorRow
            key={row.key}
            row={row}
            tab={props.tab}
            columns={columns}
            now={props.now}
            position={piece.index + 1}
            isCurrent={piece.index === currentIndex}
            isSelected={selected.has(row.key)}
            isPending={pending.has(row.key)}
            isNoteOpen={isNoteOpen}
            actions={props.actions}
          />,
          isNoteOpen && (
            <tr key={`note-${row.key}`} class="note-row">
              <td colSpan={columns.length}>{props.editor(row)}</td>
            </tr>
          ),
        ];
      })}
    </tbody>
  );
}
