import type { DeskBoard } from './desk-board';
import type { DeskReading } from './desk-reading';
import type { DeskSource, EntryEdit, Written } from './desk-source';
import { type PendingWrite, toChange } from './pending-write';

export interface DeskWriting {
  /**
   * Changes entries of a campaign, any number of them. They show at once; what is not confirmed is
   * taken back, with the reason.
   *
   * @returns whether all of them are stored
   */
  edit(campaignId: string, edits: readonly EntryEdit[]): Promise<boolean>;
  /** Shows writes until `send` has settled and what it changed was read. */
  hold(writes: readonly PendingWrite[], send: () => Promise<boolean>): Promise<boolean>;
}

/** As many as one request may hold. */
export const maxEdits = 500;

/** Sends a page's writes; nothing is pretended beyond the moment of the answer. */
export function createWriting(
  source: Pick<DeskSource, 'editEntries'>,
  board: DeskBoard,
  { reload, reloadSoon }: DeskReading,
): DeskWriting {
  async function send(campaignId: string, edits: EntryEdit[], writes: PendingWrite[]) {
    const answer = await source.editEntries(campaignId, edits);
    if (!answer.ok) {
      board.end(writes);
      board.show({ notice: { kind: 'failed', failure: answer.failure } });
      // What was refused may be refused because the page shows what is no longer so.
      reloadSoon();
      return false;
    }
    board.confirm(answer.entries);
    board.end(writes);
    if (answer.unknown.length === 0) return true;
    board.show({ notice: { kind: 'gone', count: answer.unknown.length } });
    reloadSoon();
    return false;
  }

  return {
    async edit(campaignId, edits) {
      const data = board.stored();
      const isShown = data?.campaign.id === campaignId;
      const rows = new Map(isShown ? data.rows.map((row) => [row.key, row]) : []);
      const parts = toParts(edits, maxEdits).map((part) => ({
        part,
        writes: part.flatMap(({ creatorKey: key, ...edit }): PendingWrite[] => {
          const row = rows.get(key);
          return row === undefined ? [] : [{ key, change: toChange(row, edit) }];
        }),
      }));
      board.begin(parts.flatMap(({ writes }) => writes));
      // All at once: a popup may close before the last answer, the requests are on their way.
      const answers = await Promise.all(
        parts.map(({ part, writes }) => send(campaignId, part, writes)),
      );
      // What was done in another campaign is told beside the rows of this one.
      if (!isShown) reloadSoon();
      return answers.every(Boolean);
    },
    async hold(writes, send) {
      board.begin(writes);
      const isDone = await send();
      await reload();
      board.end(writes);
      return isDone;
    },
  };
}

/** Sends parts one after the other until one is refused, which is said. @returns whether all were taken */
export async function sendParts<Item>(
  board: Pick<DeskBoard, 'show'>,
  parts: readonly Item[],
  send: (part: Item) => Promise<Written>,
): Promise<boolean> {
  for (const part of parts) {
    const answer = await send(part);
    if (answer.ok) continue;
    board.show({ notice: { kind: 'failed', failure: answer.failure } });
    return false;
  }
  return true;
}

/** The same items in lists of at most so many. */
export function toParts<Item>(items: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}
