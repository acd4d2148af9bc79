import { messages } from '@/assets/messages/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';
import type { Outcome, ScoutDecisions } from './scout-decisions';

interface About {
  key: CreatorKey;
  postId?: string;
}

/** What the scout wants of a creator; a structural twin of the overlay's. */
export type ScoutIntent =
  | { type: 'decide'; subject: About; decision: Decision; ruledOutReason?: RuledOutReason }
  | { type: 'note'; subject: About; note: string }
  | { type: 'quote-fee'; subject: About; fee?: Money }
  | { type: 'override-business'; subject: About; isPerson: boolean }
  | { type: 'undo' };

/** What the scout is told then. */
export interface Report {
  kind: 'info' | 'failure';
  text: string;
  /** Whether the report offers to take it back. */
  undo?: boolean;
}

const text = messages.scouting;

/**
 * Does what the scout wants and says what became of it, never before the store has confirmed.
 *
 * @returns `undefined` where success needs no word: a note and a fee are saved as they are typed
 */
export async function carryOutIntent(
  session: ScoutDecisions,
  intent: ScoutIntent,
): Promise<Report | undefined> {
  if (intent.type === 'undo') return reportUndo(await session.undo());
  const { key, postId } = intent.subject;
  switch (intent.type) {
    case 'decide':
      return reportDecision(
        await session.decide(key, intent.decision, {
          ruledOutReason: intent.ruledOutReason,
          postId,
        }),
      );
    case 'note':
      return reportFailure(await session.note(key, intent.note));
    case 'quote-fee':
      return reportFailure(await session.quoteFee(key, intent.fee));
    case 'override-business':
      return reportFailure(await session.overrideBusiness(key, intent.isPerson));
  }
}

function reportDecision(outcome: Outcome): Report | undefined {
  if (!outcome.ok) return reportFailure(outcome);
  const { decision, handle, campaign } = outcome;
  return { kind: 'info', text: text.decided[decision](handle, campaign), undo: true };
}

function reportUndo(outcome: Outcome | undefined): Report | undefined {
  if (outcome === undefined) return { kind: 'info', text: text.nothingToUndo };
  if (!outcome.ok) return reportFailure(outcome);
  return { kind: 'info', text: text.undone(outcome.handle, outcome.campaign) };
}

function reportFailure(outcome: Outcome): Report | undefined {
  if (outcome.ok) return undefined;
  return { kind: 'failure', text: text.failed[outcome.failure](outcome.handle) };
}
