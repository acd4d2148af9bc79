import { useId, useMemo, useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Shortcuts } from '@/lib/model/shortcuts';
import type { RowActions } from './CreatorRow';
import { type ChosenColumn, layOut } from './columns';
import { createTableKeys } from './create-table-keys';
import { editorPxFor } from './editor-px';
import { RowEditor, RowMenu } from './later-parts';
import type { Sort, Tab } from './list-view';
import type { DeskRow } from './row';
import { toPieces, toTopPx } from './row-window';
import { TableBody } from './TableBody';
import { TableHeader } from './TableHeader';
import { tabIdOf } from './Tabs';
import type { TableActions } from './table-actions';
import { toKey, useRowFocus } from './use-row-focus';
import { useSteady } from './use-steady';
import { useViewport } from './use-viewport';

/** Heights as in table.css; the window of drawn rows is reckoned with them. */
const rowPx = 44;
const headPx = 32;
/** The rows are drawn anew when so much was scrolled. */
const stepPx = 4 * rowPx;

interface CreatorTableProps {
  /** Filtered and in order. */
  rows: readonly DeskRow[];
  tab: Tab;
  sort: Sort;
  hasFit: boolean;
  chosen?: readonly ChosenColumn[];
  keys: Shortcuts;
  now: number;
  selected: ReadonlySet<CreatorKey>;
  pending: ReadonlySet<CreatorKey>;
  /** Every tag that occurs. */
  knownTags: readonly string[];
  canSelectAll: boolean;
  actions: TableActions;
}

/** A row a creator; only the rows in view are drawn, the one in focus and the open one always. */
export function CreatorTable(props: CreatorTableProps) {
  const { rows, tab, actions, sort, hasFit, chosen } = props;
  const [scroller, box] = useViewport(stepPx);
  const hintId = useId();
  const [openKey, setOpenKey] = useState<CreatorKey>();
  const [menuKey, setMenuKey] = useState<CreatorKey>();
  const layout = useMemo(
    () => layOut({ widthPx: box.widthPx, hasFit, sortKey: sort.key, chosen }),
    [box.widthPx, hasFit, sort.key, chosen],
  );
  const { columns } = layout;
  const indexOf = (key: CreatorKey | undefined) =>
    key === undefined ? -1 : rows.findIndex((row) => row.key === key);
  const opened = useMemo(() => indexOf(openKey), [rows, openKey]);
  const shape = {
    rowPx,
    openIndex: opened < 0 ? undefined : opened,
    openPx: opened < 0 ? 0 : editorPxFor(box.widthPx),
  };
  const focus = useRowFocus({
    rows,
    scroller,
    rowPx,
    headPx,
    toTopPx: (index) => toTopPx(shape, index),
  });
  const pieces = toPieces({
    ...shape,
    count: rows.length,
    scrollTopPx: box.scrollTopPx,
    viewportPx: box.heightPx + stepPx,
    overscan: 8,
    keep: [focus.index],
  });

  const find = (key: CreatorKey, selector: string) =>
    scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] ${selector}`);

  function closeEditor() {
    setOpenKey(undefined);
    if (openKey !== undefined) find(openKey, '.note-button')?.focus();
  }

  /** A row that is removed takes its button with it: the next one's gets the focus. */
  const onDecide = useSteady((row: DeskRow, decision: Decision) => {
    actions.onDecide([row], decision);
    if (tab !== 'shortlist') return;
    const index = indexOf(row.key);
    const next = rows[index + 1] ?? rows[index - 1];
    requestAnimationFrame(() => {
      const button = next && find(next.key, '.remove-button');
      (button ?? document.getElementById(tabIdOf(tab)))?.focus();
    });
  });
  const onToggleNote = useSteady((row: DeskRow) =>
    setOpenKey(openKey === row.key ? undefined : row.key),
  );
  const onMenu = useSteady((row: DeskRow) => setMenuKey(menuKey === row.key ? undefined : row.key));
  const onSelect = useSteady((row: DeskRow, isSelected: boolean, isRange: boolean) => {
    if (isRange) actions.onSelectTo(row, { isSelected });
    else actions.onSelect(row, isSelected);
  });
  const onStatus = useSteady(actions.onStatus);
  const onCopy = useSteady(actions.onCopy);
  const toProfileUrl = useSteady(actions.toProfileUrl);
  const rowActions = useMemo(
    (): RowActions => ({
      toProfileUrl,
      onSelect,
      onDecide,
      onStatus,
      onToggleNote,
      onMenu,
      onCopy,
    }),
    [toProfileUrl, onSelect, onDecide, onStatus, onToggleNote, onMenu, onCopy],
  );
  const onSort = useSteady(actions.onSort);
  const onSelectAll = useSteady(actions.onSelectAll);
  const { selected, canSelectAll } = props;
  const header = useMemo(
    () => (
      <TableHeader
        columns={columns}
        rows={rows}
        selected={selected}
        sort={sort}
        canSelectAll={canSelectAll}
        onSort={onSort}
        onSelectAll={onSelectAll}
      />
    ),
    [columns, rows, selected, sort, canSelectAll, onSort, onSelectAll],
  );
  const { onKeyDown, onClick } = createTableKeys({
    ...props,
    focus,
    pageRows: Math.floor((box.heightPx - headPx) / rowPx),
    onNote: onToggleNote,
    onMenu,
  });

  const menuRow = rows[indexOf(menuKey)];
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and clicks on their way up from the rows */}
      <div
        class={`scroller ${layout.widthPx > box.widthPx ? 'is-scrolled-across' : ''}`}
        ref={scroller}
        style={{ '--view-px': `${box.widthPx}px` }}
        onFocusIn={focus.onFocusIn}
        onFocusOut={focus.onFocusOut}
        onKeyDown={onKeyDown}
        onClick={onClick}
        // A range is selected, not the text between.
        onMouseDown={(event) => {
          if (event.shiftKey && toKey(event.target) !== undefined) event.preventDefault();
        }}
      >
        <span class="said" id={hintId}>
          {listWords.cell.rowHint}
        </span>
        <table
          aria-label={pageWords.columns.rowCount(rows.length)}
          aria-describedby={hintId}
          aria-rowcount={rows.length + 1}
          class={layout.isWide ? 'is-wide' : ''}
          style={{ minWidth: `${layout.widthPx}px` }}
        >
          <colgroup>
            {columns.map(({ id, widthPx, isGrowing }) => (
              <col key={id} style={{ width: isGrowing ? undefined : `${widthPx}px` }} />
            ))}
          </colgroup>
          {header}
          <TableBody
            {...props}
            columns={columns}
            pieces={pieces}
            currentIndex={focus.index}
            actions={rowActions}
            openKey={openKey}
            editor={(row) => (
              <RowEditor
                row={row}
                knownTags={props.knownTags}
                actions={actions.editor}
                onClose={closeEditor}
              />
            )}
          />
        </table>
      </div>
      {menuRow !== undefined && (
        <RowMenu
          row={menuRow}
          now={props.now}
          opener={find(menuRow.key, '.menu-button') ?? undefined}
          scroller={scroller.current ?? undefined}
          actions={actions.menu}
          onClose={() => setMenuKey(undefined)}
        />
      )}
    </>
  );
}
