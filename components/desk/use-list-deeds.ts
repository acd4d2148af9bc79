import { useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { type ListingPlan, planListing } from './contact-elsewhere';
import type { Desk } from './desk';
import type { DeskRow } from './row';
import type { BulkActions } from './SelectionBar';
import type { RowMenuActions } from './table-actions';
import type { ListAction } from './table-keys';

/** What is asked before something is done, and to whom. */
export type Asked =
  | { kind: 'rule-out' | 'transfer' | 'erase'; rows: readonly DeskRow[] }
  | { kind: 'listing'; plan: ListingPlan }
  | { kind: 'keys' };

interface ListDeedsOptions {
  desk: Desk;
  selected: readonly DeskRow[];
  clearSelection(): void;
  /** Absent where a creator's page is at hand. */
  eraseElsewhere?(rows: readonly DeskRow[]): void;
  onOpen(row: DeskRow): void;
  onAgreement(row: DeskRow): void;
  say(text: string): void;
}

export interface ListDeeds {
  asked?: Asked;
  ask(asked: Asked | undefined): void;
  bulk: BulkActions;
  menu: RowMenuActions;
  /** A letter pressed on a row: it acts on the selected ones, where some are. */
  act(action: Exclude<ListAction, 'note'>, row?: DeskRow): void;
}

/** What can be done in a list by key, menu or button, with the same questions everywhere. */
export function useListDeeds(options: ListDeedsOptions): ListDeeds {
  const { desk, selected, clearSelection, eraseElsewhere, onOpen, say } = options;
  const [asked, ask] = useState<Asked>();

  function shortlist(rows: readonly DeskRow[]) {
    const plan = planListing(rows);
    if (plan.asked.length > 0) return ask({ kind: 'listing', plan });
    if (plan.free.length === 0) return say(listWords.notice.nobodyToAdd);
    // A row's own button is no reason to forget who is selected.
    if (rows === selected) clearSelection();
    desk.decide(plan.free, 'listed');
  }

  /** The decision, or back to undecided where all of them stand there already. */
  function toggleLater(rows: readonly DeskRow[]) {
    const isLater = rows.every(({ entry }) => entry?.decision === 'later');
    desk.decide(rows, isLater ? 'none' : 'later');
  }

  const shared = {
    onTransfer: (rows: readonly DeskRow[]) => ask({ kind: 'transfer', rows }),
    onDoNotContact: (rows: readonly DeskRow[], isBlocked: boolean) =>
      void desk.setDoNotContact(rows, isBlocked),
    onErase: (rows: readonly DeskRow[]) =>
      eraseElsewhere === undefined ? ask({ kind: 'erase', rows }) : eraseElsewhere(rows),
    isEraseElsewhere: eraseElsewhere !== undefined,
  };

  return {
    asked,
    ask,
    bulk: {
      ...shared,
      onShortlist: shortlist,
      onDecide(rows, decision) {
        clearSelection();
        desk.decide(rows, decision);
      },
      onRuleOut(rows, reason) {
        clearSelection();
        desk.decide(rows, 'ruled-out', reason);
      },
      onStatus: desk.setStatus,
      onAddTags: desk.addTags,
      onRemoveTags: desk.removeTags,
    },
    menu: {
      ...shared,
      onOpen,
      onAgreement: options.onAgreement,
      onDecide: (rows, decision) =>
        decision === 'listed' ? shortlist(rows) : desk.decide(rows, decision),
      onRuleOut: (rows) => ask({ kind: 'rule-out', rows }),
    },
    act(action, row) {
      if (action === 'undo') return void desk.undo();
      if (action === 'keys') return ask({ kind: 'keys' });
      const rows = selected.length > 0 ? selected : row === undefined ? [] : [row];
      if (rows.length === 0) return;
      if (action === 'rule-out') return ask({ kind: 'rule-out', rows });
      if (action === 'later') toggleLater(rows);
      else if (rows.some(({ entry }) => entry?.decision !== 'listed')) return shortlist(rows);
      else desk.decide(rows, 'none');
      if (rows === selected) clearSelection();
    },
  };
}
