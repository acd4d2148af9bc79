import type { Decision, Status } from '@/lib/model/entry';
import type { DeskFailure } from './desk-source';
import type { DeskRow } from './row';

/** What was done to some creators. */
export type Deed =
  | { kind: 'decided'; decision: Decision }
  | { kind: 'status'; status: Status }
  | { kind: 'tagged'; tags: readonly string[] }
  | { kind: 'untagged'; tags: readonly string[] }
  | { kind: 'moved'; to: string }
  | { kind: 'copied'; to: string }
  | { kind: 'given' }
  | { kind: 'blocked' }
  | { kind: 'unblocked' };

/** Whom it was done to: a handle where it is one. */
export interface Who {
  count: number;
  handle?: string;
}

/** What just happened, to be said and perhaps undone. */
export type Notice =
  | {
      kind: 'done';
      deed: Deed;
      who: Who;
      /** The campaign it was done in. */
      campaign: string;
      /** Resolves to whether all is as before. */
      undo(): Promise<boolean>;
    }
  | { kind: 'undone'; who: Who }
  | { kind: 'erased'; count: number }
  /** Creators whom the store does not know any more. */
  | { kind: 'gone'; count: number }
  | { kind: 'saved' }
  | { kind: 'failed'; failure: DeskFailure };

/** Says what was done to whom, and how it is taken back. */
export function toDone(
  deed: Deed,
  rows: readonly DeskRow[],
  campaign: string,
  undo: () => Promise<boolean>,
): Notice {
  return { kind: 'done', deed, who: toWho(rows), campaign, undo };
}

export function toWho(rows: readonly DeskRow[]): Who {
  const [only] = rows;
  return rows.length === 1 && only !== undefined
    ? { count: 1, handle: only.creator.handle }
    : { count: rows.length };
}
