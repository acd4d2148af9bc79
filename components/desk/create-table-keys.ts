import type { CreatorKey } from '@/lib/model/creator';
import type { Shortcuts } from '@/lib/model/shortcuts';
import type { DeskRow } from './row';
import type { TableActions } from './table-actions';
import { isTyped, type RowStep, readTableKey, type TableCommand } from './table-keys';
import { type RowFocus, toKey } from './use-row-focus';

interface TableKeysOptions {
  rows: readonly DeskRow[];
  focus: RowFocus;
  /** Rows in view. */
  pageRows: number;
  keys: Shortcuts;
  selected: ReadonlySet<CreatorKey>;
  canSelectAll: boolean;
  actions: Pick<
    TableActions,
    'onSelect' | 'onSelectTo' | 'onSelectAll' | 'onClearSelection' | 'onOpen' | 'onAction'
  >;
  onNote(row: DeskRow): void;
  onMenu(row: DeskRow): void;
}

export interface TableKeys {
  onKeyDown(event: KeyboardEvent): void;
  onClick(event: MouseEvent): void;
}

/** What keys do in a table, and clicks beside the controls of its rows. */
export function createTableKeys(options: TableKeysOptions): TableKeys {
  const { rows, focus, pageRows, keys, selected, actions } = options;
  const rowOf = (target: EventTarget | null) => {
    const key = toKey(target);
    return key === undefined ? undefined : rows.find((row) => row.key === key);
  };

  function move(to: RowStep, isExtending: boolean) {
    const { index: from } = focus;
    const page = Math.max(1, pageRows - 1);
    const wanted: Record<RowStep, number> = {
      next: from + 1,
      previous: from - 1,
      first: 0,
      last: rows.length - 1,
      'page-down': from + page,
      'page-up': from - page,
    };
    const index = Math.min(rows.length - 1, Math.max(0, wanted[to]));
    focus.focus(index);
    const row = rows[index];
    if (isExtending && row !== undefined) actions.onSelectTo(row, { from: rows[from]?.key });
  }

  /** @returns whether the key was the table's */
  function carryOut(command: TableCommand, row: DeskRow | undefined): boolean {
    if (command.kind === 'clear') return actions.onClearSelection();
    if (command.kind === 'select-all') {
      if (options.canSelectAll) actions.onSelectAll(true);
      return true;
    }
    if (row === undefined) return false;
    switch (command.kind) {
      case 'move':
        move(command.to, command.isExtending);
        break;
      case 'toggle':
        if (command.isExtending) actions.onSelectTo(row, {});
        else actions.onSelect(row, !selected.has(row.key));
        break;
      case 'open':
        actions.onOpen(row);
        break;
      case 'menu':
        options.onMenu(row);
        break;
      case 'note':
        options.onNote(row);
        break;
      default:
        actions.onAction(command.kind, row);
    }
    return true;
  }

  return {
    onKeyDown(event) {
      const { target } = event;
      if (!(target instanceof HTMLElement) || isTyped(event)) return;
      const command = readTableKey(event, keys, target.dataset.key !== undefined);
      if (command === undefined || !carryOut(command, rowOf(target))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick(event) {
      const row = rowOf(event.target);
      if (row === undefined || !(event.target instanceof Element)) return;
      if (event.target.closest('a, button, input, select, textarea, label')) return;
      if (event.shiftKey) actions.onSelectTo(row, { from: rows[focus.index]?.key });
      else if (event.ctrlKey || event.metaKey) actions.onSelect(row, !selected.has(row.key));
    },
  };
}
