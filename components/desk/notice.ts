import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { DeskFailure } from './desk-source';
import type { DeskRow } from './row';

/** A creator's decision before a change, to go back to. */
export interface Step {
  key: CreatorKey;
  handle: string;
  decision: Decision;
  ruledOutReason?: RuledOutReason;
}

/** What just happened, to be said and perhaps undone. */
export type Notice =
  | { kind: 'decided'; decision: Decision; before: Step[] }
  | { kind: 'undone'; before: Step[] }
  | { kind: 'saved' }
  | { kind: 'failed'; failure: DeskFailure };

export function toStep(row: DeskRow): Step {
  return {
    key: row.key,
    handle: row.creator.handle,
    decision: row.entry?.decision ?? 'none',
    ruledOutReason: row.entry?.ruledOutReason,
  };
}
