import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Status } from '@/lib/model/entry';
import type { SortKey } from './list-view';
import type { DeskRow } from './row';
import type { ListAction } from './table-keys';

/** What the table cannot do by itself. */
export interface TableActions {
  toProfileUrl(handle: string): string;
  onSelect(row: DeskRow, isSelected: boolean): void;
  /** Every row from the one selected last, or from `from` where there is none. */
  onSelectTo(row: DeskRow, options: { isSelected?: boolean; from?: CreatorKey }): void;
  onSelectAll(isSelected: boolean): void;
  /** @returns whether anything was selected */
  onClearSelection(): boolean;
  onSort(key: SortKey): void;
  onDecide(rows: readonly DeskRow[], decision: Decision): void;
  onStatus(row: DeskRow, status: Status): void;
  onCopy(email: string): void;
  /** Shows all that is known of a creator. */
  onOpen(row: DeskRow): void;
  /** A letter pressed on a row. */
  onAction(action: Exclude<ListAction, 'note'>, row: DeskRow): void;
  editor: RowEditorActions;
  menu: RowMenuActions;
}

export interface RowEditorActions {
  /** A note typed and not stored yet. */
  toUnsavedNote(row: DeskRow): string | undefined;
  onTypeNote(row: DeskRow, note: string): void;
  /** Typing has ended for now: save at once. */
  onRestNote(): void;
  onAddTags(rows: readonly DeskRow[], tags: readonly string[]): void;
  onRemoveTags(rows: readonly DeskRow[], tags: readonly string[]): void;
}

export interface RowMenuActions {
  onOpen(row: DeskRow): void;
  /** Shows what is agreed with a creator. */
  onAgreement(row: DeskRow): void;
  onDecide(rows: readonly DeskRow[], decision: Decision): void;
  /** Asks why. */
  onRuleOut(rows: readonly DeskRow[]): void;
  onTransfer(rows: readonly DeskRow[]): void;
  onDoNotContact(rows: readonly DeskRow[], isBlocked: boolean): void;
  /** Asks first, or leads to where it can be asked. */
  onErase(rows: readonly DeskRow[]): void;
  /** Erasing needs a page that lives. */
  isEraseElsewhere: boolean;
}
