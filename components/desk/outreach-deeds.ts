import {
  type CollaborationChange,
  createCollaboration,
  withCollaborationChange,
} from '@/lib/model/collaboration';
import type { DeskBoard } from './desk-board';
import type { DeskSource, Written } from './desk-source';
import { type DeskWriting, maxEdits, toParts } from './desk-writing';
import type { PendingWrite } from './pending-write';
import type { DeskRow } from './row';

/** What is agreed with creators of the campaign that is shown, and how they are greeted. */
export interface OutreachDeeds {
  /**
   * Shows at once and is taken back with a message where it is refused.
   *
   * @returns whether all of them are stored; in parts of 500, each whole
   */
  saveCollaborations(
    edits: readonly { row: DeskRow; change: CollaborationChange }[],
  ): Promise<boolean>;
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
  async function write(
    writes: readonly PendingWrite[],
    send: (campaignId: string) => Promise<Written>,
  ): Promise<boolean> {
    const campaignId = board.stored()?.campaign.id;
    if (campaignId === undefined) return false;
    return writing.hold(writes, async () => {
      const answer = await send(campaignId);
      if (!answer.ok) board.show({ notice: { kind: 'failed', failure: answer.failure } });
      return answer.ok;
    });
  }

  return {
    saveCollaborations: async (edits) => {
      const campaignId = board.stored()?.campaign.id;
      if (campaignId === undefined) return false;
      const toCollaboration = ({ row, change }: (typeof edits)[number]) =>
        withCollaborationChange(
          row.collaboration ?? createCollaboration(campaignId, row.key, now()),
          change,
          now(),
        );
      const writes = edits.map((edit) => ({
        key: edit.row.key,
        facts: { collaboration: toCollaboration(edit) },
      }));
      return write(writes, async () => {
        for (const part of toParts(edits, maxEdits)) {
          const answer = await source.saveCollaborations(
            campaignId,
            part.map(({ row, change }) => ({ creatorKey: row.key, change })),
          );
          if (!answer.ok) return answer;
        }
        return { ok: true };
      });
    },
    markPost: (row, postId, isCounted) =>
      write([{ key: row.key }], (campaignId) =>
        source.markPost({ campaignId, creatorKey: row.key }, postId, isCounted),
      ),
    giveName: (row, givenName) =>
      write([{ key: row.key, facts: { givenName: givenName ?? undefined } }], () =>
        source.giveName(row.key, givenName),
      ),
  };
}
