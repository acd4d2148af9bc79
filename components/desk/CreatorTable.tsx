import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import type { CreatorKey } from '@/lib/model/creator';
import { CreatorRow, type RowActions } from './CreatorRow';
import { type Column, columnsFor } from './columns';
import { Icon } from './Icon';
import { type Sort, type SortKey, sortKeys, type Tab } from './list-view';
import { NoteEditor } from './NoteEditor';
import type { DeskRow } from './row';
import { toPieces } from './row-window';
import { tabIdOf } from './Tabs';

/** Heights as in table.css; the window of drawn rows is reckoned with them. */
const rowPx = 44;
const noteRowPx = 132;

interface CreatorTableProps {
  /** Filtered and in order. */
  rows: readonly DeskRow[];
  tab: Tab;
  sort: Sort;
  hasFit: boolean;
  now: number;
  selected: ReadonlySet<CreatorKey>;
  pending: ReadonlySet<CreatorKey>;
  actions: Omit<RowActions, 'onToggleNote'>;
  onSort(key: SortKey): void;
  onSelectAll(isSelected: boolean): void;
  /** A note typed and not stored yet. */
  toUnsavedNote(row: DeskRow): string | undefined;
  onTypeNote(row: DeskRow, note: string): void;
  onRestNote(): void;
}

/** A row a creator; only the rows in view are drawn, the focused one and the open note always. */
export function CreatorTable(props: CreatorTableProps) {
  const { rows, tab, selected, pending, hasFit, onTypeNote, onRestNote } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState({ scrollTopPx: 0, viewportPx: 600, widthPx: 0 });
  const [focusedKey, setFocusedKey] = useState<CreatorKey>();
  const [openKey, setOpenKey] = useState<CreatorKey>();
  const columns = useMemo(
    () => columnsFor(box.widthPx, hasFit, props.sort.key),
    [box.widthPx, hasFit, props.sort.key],
  );

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = () => {
      const { clientHeight: viewportPx, clientWidth: widthPx } = element;
      // Row by row: drawing anew for every pixel would not keep up with a fast wheel.
      const scrollTopPx = Math.floor(element.scrollTop / rowPx) * rowPx;
      setBox((box) =>
        box.scrollTopPx === scrollTopPx && box.viewportPx === viewportPx && box.widthPx === widthPx
          ? box
          : { scrollTopPx, viewportPx, widthPx },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  const indexOf = (key: CreatorKey | undefined) =>
    key === undefined ? -1 : rows.findIndex((row) => row.key === key);
  const openIndex = indexOf(openKey);
  const pieces = toPieces({
    ...box,
    count: rows.length,
    rowPx,
    openIndex: openIndex < 0 ? undefined : openIndex,
    openPx: openIndex < 0 ? 0 : noteRowPx,
    overscan: 8,
    keep: [indexOf(focusedKey)],
  });

  function toggleNote(row: DeskRow) {
    setOpenKey(openKey === row.key ? undefined : row.key);
  }

  function closeNote() {
    const key = openKey;
    setOpenKey(undefined);
    if (key !== undefined) findInRow(scroller.current, key, '.note-button')?.focus();
  }

  /** A row that is removed takes the focus with it: the next one gets it, so that keys go on. */
  function decide(row: DeskRow, decision: 'listed' | 'none') {
    props.actions.onDecide(row, decision);
    if (tab !== 'shortlist') return;
    const index = indexOf(row.key);
    const next = rows[index + 1] ?? rows[index - 1];
    requestAnimationFrame(() => {
      const button = next && findInRow(scroller.current, next.key, '.remove-button');
      (button ?? document.getElementById(tabIdOf(tab)))?.focus();
    });
  }

  const rowActions: RowActions = {
    ...props.actions,
    onDecide: decide,
    onToggleNote: toggleNote,
  };

  return (
    <div
      class="scroller"
      ref={scroller}
      onFocusIn={(event) => setFocusedKey(keyOf(event.target))}
      onFocusOut={() => setFocusedKey(undefined)}
    >
      <table
        aria-label={messages.pages.columns.rowCount(rows.length)}
        aria-rowcount={rows.length + 1}
        class={columns.length > 8 ? 'is-wide' : ''}
      >
        <colgroup>
          {columns.map(({ id }) => (
            <col key={id} class={`col-${id}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
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
                tab={tab}
                columns={columns}
                now={props.now}
                position={piece.index + 1}
                isSelected={selected.has(row.key)}
                isPending={pending.has(row.key)}
                isNoteOpen={isNoteOpen}
                actions={rowActions}
              />,
              isNoteOpen && (
                <tr key={`note-${row.key}`} class="note-row">
                  <td colSpan={columns.length}>
                    <NoteEditor
                      row={row}
                      unsaved={props.toUnsavedNote(row)}
                      onType={onTypeNote}
                      onRest={onRestNote}
                      onClose={closeNote}
                    />
                  </td>
                </tr>
              ),
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

function findInRow(scroller: HTMLElement | null, key: CreatorKey, selector: string) {
  return scroller?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] ${selector}`);
}

function keyOf(target: EventTarget | null): CreatorKey | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-key]')?.dataset.key
    : undefined;
}

interface HeaderCellProps extends CreatorTableProps {
  column: Column;
}

function HeaderCell({ column, rows, selected, sort, onSort, onSelectAll }: HeaderCellProps) {
  const words = messages.pages.columns;
  if (column.id === 'select') {
    const count = rows.filter((row) => selected.has(row.key)).length;
    return (
      <th scope="col" class="cell-select">
        <input
          type="checkbox"
          aria-label={words.select}
          checked={count > 0 && count === rows.length}
          indeterminate={count > 0 && count < rows.length}
          disabled={rows.length === 0}
          onChange={(event) => onSelectAll(event.currentTarget.checked)}
        />
      </th>
    );
  }
  const key = sortKeys.find((known) => known === column.id);
  if (key === undefined) {
    return (
      <th scope="col" class={`cell-${column.id}`}>
        <span class={column.id === 'actions' ? 'said' : ''}>{words[column.id]}</span>
      </th>
    );
  }
  const isSorted = sort.key === key;
  return (
    <th
      scope="col"
      class={`cell-${column.id} ${column.isFigure ? 'figure' : ''}`}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(key)}>
        {words[key]}
        {isSorted && <Icon name={sort.isDescending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
