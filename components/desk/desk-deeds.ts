import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, RuledOutReason, Status } from '@/lib/model/entry';
import type { DeskBoard } from './desk-board';
import type { DeskSource, EntryEdit } from './desk-source';
import { type DeskWriting, maxEdits, sendParts, toParts } from './desk-writing';
import { type Deed, toDone } from './notice';
import type { DeskRow } from './row';
import { createUndo } from './undo-step';

/** What can be done to one creator or to thousands, each with one notice and one undo. */
export interface DeskDeeds {
  decide(rows: readonly DeskRow[], decision: Decision, reason?: RuledOutReason): Promise<void>;
  setStatus(rows: DeskRow | readonly DeskRow[], status: Status): Promise<void>;
  /** At most 30 tags an entry. */
  addTags(rows: readonly DeskRow[], tags: readonly string[]): Promise<void>;
  removeTags(rows: readonly DeskRow[], tags: readonly string[]): Promise<void>;
  /** Into another campaign; copied ones are listed in both. Resolves to whether all of them are there. */
  transfer(
    rows: readonly DeskRow[],
    to: { id: string; name: string },
    isMove: boolean,
  ): Promise<boolean>;
  /** In every campaign. */
  setDoNotContact(rows: readonly DeskRow[], isBlocked: boolean): Promise<boolean>;
  /** Everywhere, for good. */
  erase(rows: readonly DeskRow[], keepsBlocked: boolean): Promise<boolean>;
  /** Goes back to before what the notice tells of. */
  undo(): Promise<void>;
}

type Change = Omit<EntryEdit, 'creatorKey'>;

/** So many requests at once: the store takes one after the other anyway. */
const blockedAtOnce = 50;

export function createDeeds(
  source: Pick<DeskSource, 'transferEntries' | 'setDoNotContact' | 'eraseCreators'>,
  board: DeskBoard,
  writing: DeskWriting,
  now: () => number = Date.now,
): DeskDeeds {
  function announce(rows: readonly DeskRow[], deed: Deed, undo: () => Promise<boolean>) {
    board.show({ notice: toDone(deed, rows, board.stored()?.campaign.name ?? '', undo) });
  }

  async function edit(rows: readonly DeskRow[], change: Change, deed: Deed) {
    const campaignId = board.stored()?.campaign.id;
    if (campaignId === undefined || rows.length === 0) return;
    const back = rows.map((row) => createUndo(row, change));
    announce(rows, deed, () => writing.edit(campaignId, back));
    await writing.edit(
      campaignId,
      rows.map(({ key }) => ({ creatorKey: key, ...change })),
    );
  }

  async function sendTransfer(keys: CreatorKey[], from: string, to: string, isMove: boolean) {
    return sendParts(board, toParts(keys, maxEdits), (creatorKeys) =>
      source.transferEntries({ from, to, creatorKeys, isMove }),
    );
  }

  async function block(rows: readonly DeskRow[], isBlocked: boolean): Promise<boolean> {
    const facts = { doNotContactAt: isBlocked ? now() : undefined };
    const writes = rows.map(({ key }) => ({ key, facts }));
    return writing.hold(writes, () =>
      sendParts(board, toParts(rows, blockedAtOnce), async (part) => {
        const answers = await Promise.all(
          part.map(({ key }) => source.setDoNotContact(key, isBlocked)),
        );
        return answers.find(({ ok }) => !ok) ?? { ok: true };
      }),
    );
  }

  return {
    decide: (rows, decision, ruledOutReason) =>
      edit(rows, { decision, ruledOutReason }, { kind: 'decided', decision }),
    setStatus: (rows, status) => edit([rows].flat(), { status }, { kind: 'status', status }),
    addTags: (rows, tags) => edit(rows, { addTags: [...tags] }, { kind: 'tagged', tags }),
    removeTags: (rows, tags) => edit(rows, { removeTags: [...tags] }, { kind: 'untagged', tags }),
    async transfer(rows, to, isMove) {
      const from = board.stored()?.campaign.id;
      if (from === undefined) return false;
      const isThere = (row: DeskRow) =>
        row.elsewhere.some(({ entry }) => entry.campaignId === to.id);
      const keys = rows.map(({ key }) => key);
      // Somebody who stood there already is joined with that, which nothing takes apart again.
      const back = rows.filter((row) => !isThere(row)).map(({ key }) => key);
      const writes = keys.map((key) =>
        isMove ? { key, change: { decision: 'none' as const } } : { key },
      );
      const isDone = await writing.hold(writes, () => sendTransfer(keys, from, to.id, isMove));
      if (!isDone) return false;
      announce(rows, { kind: isMove ? 'moved' : 'copied', to: to.name }, () =>
        isMove
          ? writing.hold([], () => sendTransfer(back, to.id, from, true))
          : writing.edit(
              to.id,
              back.map((creatorKey) => ({ creatorKey, decision: 'none' })),
            ),
      );
      return true;
    },
    async setDoNotContact(rows, isBlocked) {
      const changed = rows.filter((row) => (row.doNotContactAt !== undefined) !== isBlocked);
      announce(changed, { kind: isBlocked ? 'blocked' : 'unblocked' }, () =>
        block(changed, !isBlocked),
      );
      return block(changed, isBlocked);
    },
    async erase(rows, keepsBlocked) {
      const keys = rows.map(({ key }) => key);
      const isDone = await writing.hold(
        keys.map((key) => ({ key })),
        () =>
          sendParts(board, toParts(keys, maxEdits), (part) =>
            source.eraseCreators(part, keepsBlocked),
          ),
      );
      if (isDone) board.show({ notice: { kind: 'erased', count: rows.length } });
      return isDone;
    },
    async undo() {
      const { notice } = board.state();
      if (notice?.kind !== 'done') return;
      board.show({ notice: undefined });
      if (await notice.undo()) board.show({ notice: { kind: 'undone', who: notice.who } });
    },
  };
}
