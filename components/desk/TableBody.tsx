import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CreatorKey } from '@/lib/model/creator';
import { CreatorRow, type RowActions } from './CreatorRow';
import type { Column } from './columns';
import type { Tab } from './list-view';
import type { DeskRow } from './row';
import { assignSlots } from './row-slots';
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
  const slots = useRef<ReadonlyMap<string, number>>(new Map());
  const drawn = pieces.flatMap((piece) => ('index' in piece ? (rows[piece.index]?.key ?? []) : []));
  slots.current = assignSlots(slots.current, drawn);
  return (
    <tbody>
      {pieces.flatMap((piece) => {
        if ('gapPx' in piece) {
          return (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
            <tr key={`gap-${piece.before}`} aria-hidden="true">
              <td colSpan={columns.length} class="gap" style={{ height: `${piece.gapPx}px` }} />
            </tr>
          );
        }
        const row = rows[piece.index];
        if (row === undefined) return [];
        const isNoteOpen = row.key === openKey;
        // One flat list: in a list of lists a row would be made anew whenever it moved.
        return [
          <CreatorRow
            key={`row-${slots.current.get(row.key)}`}
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
