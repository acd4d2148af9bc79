import {
  type CollaborationChange,
  type ContactNote,
  createCollaboration,
  maxContactLog,
  withCollaborationChange,
} from '@/lib/model/collaboration';
import type { Status } from '@/lib/model/entry';
import type { DeskBoard } from './desk-board';
import type { DeskSource, Written } from './desk-source';
import { type DeskWriting, maxEdits, toParts } from './desk-writing';
import { toWho } from './notice';
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

  /** The rows as they are now, with what is on its way to the store. */
  function rowsNow(keys: ReadonlySet<DeskRow['key']>): DeskRow[] {
    return board.state().data?.rows.filter(({ key }) => keys.has(key)) ?? [];
  }

  async function hold(writes: readonly PendingWrite[], send: () => Promise<Written>) {
    return writing.hold(writes, async () => {
      const answer = await send();
      if (!answer.ok) board.show({ notice: { kind: 'failed', failure: answer.failure } });
      return answer.ok;
    });
  }

  async function save(
    campaignId: string,
    edits: readonly CollaborationEdit[],
    onProgress?: (stored: number) => void,
  ): Promise<boolean> {
    const isShown = shownCampaign()?.id === campaignId;
    const writes = edits.map(({ row, change }) => {
      const before = row.collaboration ?? createCollaboration(campaignId, row.key, now());
      const collaboration = withCollaborationChange(before, change, now());
      return { key: row.key, ...(isShown && { facts: { collaboration } }) };
    });
    return hold(writes, async () => {
      let stored = 0;
      for (const part of toParts(edits, maxEdits)) {
        const answer = await source.saveCollaborations(
          campaignId,
          part.map(({ row, change }) => ({ creatorKey: row.key, change })),
        );
        if (!answer.ok) return answer;
        stored += part.length;
        onProgress?.(stored);
      }
      return { ok: true };
    });
  }

  function addNotes(campaignId: string, rows: readonly DeskRow[], notes: Notes) {
    const edits = rows.flatMap((row) => {
      const note = notes.get(row.key);
      if (note === undefined) return [];
      const log = [note, ...(row.collaboration?.log ?? [])].slice(0, maxContactLog);
      return { row, change: { log } };
    });
    return edits.length === 0 ? true : save(campaignId, edits);
  }

  /** Somebody who was not written to has no message in the log; what was noted beside it stays. */
  async function removeNotes(campaignId: string, notes: Notes): Promise<boolean> {
    if (shownCampaign()?.id !== campaignId) return false;
    const edits = rowsNow(new Set(notes.keys())).flatMap((row) => {
      const log = row.collaboration?.log ?? [];
      const kept = log.filter(({ id }) => id !== notes.get(row.key)?.id);
      return kept.length === log.length ? [] : { row, change: { log: kept } };
    });
    return edits.length === 0 || save(campaignId, edits);
  }

  return {
    async saveCollaborations(edits) {
      const campaign = shownCampaign();
      return campaign !== undefined && save(campaign.id, edits);
    },
    async giveTracking(edits, onProgress) {
      const campaign = shownCampaign();
      if (campaign === undefined) return false;
      if (!(await save(campaign.id, edits, onProgress))) return false;
      const rows = edits.map(({ row }) => row);
      const back = edits.map(({ row, change }) => ({ row, change: toBefore(row, change) }));
      const undo = () => save(campaign.id, back);
      const deed = { kind: 'given' } as const;
      board.show({
        notice: { kind: 'done', deed, who: toWho(rows), campaign: campaign.name, undo },
      });
      return true;
    },
    async logContact(rows, toNote) {
      const campaign = shownCampaign();
      return campaign !== undefined && addNotes(campaign.id, rows, toNotes(rows, toNote));
    },
    async markContacted(rows, toNote) {
      const campaign = shownCampaign();
      if (campaign === undefined || rows.length === 0) return false;
      const status: Status = 'contacted';
      const notes = toNotes(rows, toNote);
      const back = rows.map((row) => createUndo(row, { status }));
      async function mark(campaignId: string) {
        const edits = rows.map(({ key }) => ({ creatorKey: key, status }));
        if (!(await writing.edit(campaignId, edits))) return false;
        return addNotes(campaignId, rowsNow(new Set(notes.keys())), notes);
      }
      // The notice comes at once; an undo that is faster than the store waits for what it takes back.
      const undo = async () => {
        await marking;
        const isBack = await writing.edit(campaign.id, back);
        return (await removeNotes(campaign.id, notes)) && isBack;
      };
      const deed = { kind: 'status', status } as const;
      board.show({
        notice: { kind: 'done', deed, who: toWho(rows), campaign: campaign.name, undo },
      });
      const marking = mark(campaign.id);
      return marking;
    },
    async markPost(row, postId, isCounted) {
      const campaign = shownCampaign();
      if (campaign === undefined) return false;
      const target = { campaignId: campaign.id, creatorKey: row.key };
      return hold([{ key: row.key }], () => source.markPost(target, postId, isCounted));
    },
    giveName: (row, givenName) =>
      hold([{ key: row.key, facts: { givenName: givenName ?? undefined } }], () =>
        source.giveName(row.key, givenName),
      ),
  };
}

type Notes = ReadonlyMap<DeskRow['key'], ContactNote>;

function toNotes(rows: readonly DeskRow[], toNote: () => ContactNote): Notes {
  return new Map(rows.map(({ key }) => [key, toNote()]));
}

/** The change that takes links and codes back to what they were. */
function toBefore({ collaboration }: DeskRow, change: CollaborationChange): CollaborationChange {
  return {
    ...(change.promoCode !== undefined && { promoCode: collaboration?.promoCode ?? null }),
    ...(change.trackingUrl !== undefined && { trackingUrl: collaboration?.trackingUrl ?? null }),
  };
}
