import { createCollaboration, withCollaborationChange } from '@/lib/model/change-collaboration';
import type { CollaborationChange, ContactNote } from '@/lib/model/collaboration';
import type { Status } from '@/lib/model/entry';
import type { DeskBoard } from './desk-board';
import type { DeskSource } from './desk-source';
import { type DeskWriting, maxEdits, sendParts, toParts } from './desk-writing';
import { toDone } from './notice';
import type { PendingWrite } from './pending-write';
import type { DeskRow } from './row';
import { createUndo } from './undo-step';

export interface CollaborationEdit {
  row: DeskRow;
  change: CollaborationChange;
}

/** What is agreed with creators of the campaign that is shown, and how they are greeted. */
export interface OutreachDeeds {
  /**
   * Shows at once and is taken back with a message where it is refused.
   *
   * @returns whether all of them are stored; in parts of 500, each whole
   */
  saveCollaborations(edits: readonly CollaborationEdit[]): Promise<boolean>;
  /**
   * Gives links and codes, with a notice that takes them back.
   *
   * @param onProgress told after each part how many are stored
   */
  giveTracking(
    edits: readonly CollaborationEdit[],
    onProgress?: (stored: number) => void,
  ): Promise<boolean>;
  /** Notes in everybody's contact log, the latest first. */
  logContact(rows: readonly DeskRow[], toNote: () => ContactNote): Promise<boolean>;
  /** The same for a first message: they become contacted with it, and an undo takes back both. */
  markContacted(rows: readonly DeskRow[], toNote: () => ContactNote): Promise<boolean>;
  /** The scout's word on whether a post was made for the campaign. */
  markPost(row: DeskRow, postId: string, isCounted: boolean): Promise<boolean>;
  /** A first name to greet with; `''`: none, `null`: as the bio says. */
  giveName(row: DeskRow, givenName: string | null): Promise<boolean>;
}

export function createOutreachDeeds(
  source: Pick<DeskSource, 'saveCollaborations' | 'markPost' | 'giveName'>,
  board: DeskBoard,
  writing: DeskWriting,
  now: () => number = Date.now,
): OutreachDeeds {
  const shownCampaign = () => board.stored()?.campaign;

  async function save(
    campaignId: string,
    edits: readonly CollaborationEdit[],
    onProgress?: (stored: number) => void,
  ): Promise<boolean> {
    const writes = shownCampaign()?.id === campaignId ? toWrites(campaignId, edits) : [];
    let stored = 0;
    return writing.hold(writes, () =>
      sendParts(board, toParts(edits, maxEdits), async (part) => {
        const answer = await source.saveCollaborations(
          campaignId,
          part.map(({ row, change }) => ({ creatorKey: row.key, change })),
        );
        stored += part.length;
        if (answer.ok) onProgress?.(stored);
        return answer;
      }),
    );
  }

  /** What the edits make of the rows as they are now, with what is on its way to the store. */
  function toWrites(campaignId: string, edits: readonly CollaborationEdit[]): PendingWrite[] {
    const shown = new Map(board.state().data?.rows.map((row) => [row.key, row]));
    return edits.map(({ row, change }) => {
      const before =
        (shown.get(row.key) ?? row).collaboration ??
        createCollaboration(campaignId, row.key, now());
      const collaboration = withCollaborationChange(before, change, now());
      return { key: row.key, facts: { collaboration } };
    });
  }

  return {
    async saveCollaborations(edits) {
      const campaign = shownCampaign();
      return campaign !== undefined && save(campaign.id, edits);
    },
    async giveTracking(edits, onProgress) {
      const campaign = shownCampaign();
      if (campaign === undefined || !(await save(campaign.id, edits, onProgress))) return false;
      const rows = edits.map(({ row }) => row);
      const back = edits.map(({ row, change }) => ({ row, change: toBefore(row, change) }));
      const undo = () => save(campaign.id, back);
      board.show({ notice: toDone({ kind: 'given' }, rows, campaign.name, undo) });
      return true;
    },
    async logContact(rows, toNote) {
      const campaign = shownCampaign();
      return campaign !== undefined && save(campaign.id, toNoteEdits(rows, toNote).add);
    },
    async markContacted(rows, toNote) {
      const campaign = shownCampaign();
      if (campaign === undefined || rows.length === 0) return false;
      const status: Status = 'contacted';
      const edits = rows.map(({ key }) => ({ creatorKey: key, status }));
      const back = rows.map((row) => createUndo(row, { status }));
      const notes = toNoteEdits(rows, toNote);
      // The notice comes at once; an undo that is faster than the store waits for what it takes back.
      const undo = async () => {
        const isNoted = await marking;
        const isBack = await writing.edit(campaign.id, back);
        return (!isNoted || (await save(campaign.id, notes.remove))) && isBack;
      };
      board.show({ notice: toDone({ kind: 'status', status }, rows, campaign.name, undo) });
      const marking = writing
        .edit(campaign.id, edits)
        .then((isMarked) => isMarked && save(campaign.id, notes.add));
      return marking;
    },
    async markPost(row, postId, isCounted) {
      const campaign = shownCampaign();
      if (campaign === undefined) return false;
      const target = { campaignId: campaign.id, creatorKey: row.key };
      return writing.hold([{ key: row.key }], () =>
        sendParts(board, [target], (one) => source.markPost(one, postId, isCounted)),
      );
    },
    giveName: (row, givenName) =>
      writing.hold([{ key: row.key, facts: { givenName: givenName ?? undefined } }], () =>
        sendParts(board, [row.key], (key) => source.giveName(key, givenName)),
      ),
  };
}

/** A note for each creator, and how it is taken back. */
function toNoteEdits(rows: readonly DeskRow[], toNote: () => ContactNote) {
  const noted = rows.map((row) => ({ row, note: toNote() }));
  return {
    add: noted.map(({ row, note }) => ({ row, change: { addNotes: [note] } })),
    remove: noted.map(({ row, note }) => ({ row, change: { removeNotes: [note.id] } })),
  };
}

/** The change that takes links and codes back to what they were. */
function toBefore({ collaboration }: DeskRow, change: CollaborationChange): CollaborationChange {
  return {
    ...(change.promoCode !== undefined && { promoCode: collaboration?.promoCode ?? null }),
    ...(change.trackingUrl !== undefined && { trackingUrl: collaboration?.trackingUrl ?? null }),
  };
}
