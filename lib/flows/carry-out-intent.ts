import { messages } from '@/assets/messages/messages';
import type { Failure } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';
import type { Outcome, ScoutDecisions } from './scout-decisions';
import type { Choice, ScoutSession } from './scout-session';

interface About {
  key: CreatorKey;
  postId?: string;
  /** The campaign that was shown, and so the one that is meant. */
  campaign?: { id: string };
}

/** What the scout wants; a structural twin of the overlay's. */
export type ScoutIntent =
  | { type: 'decide'; subject: About; decision: Decision; ruledOutReason?: RuledOutReason }
  | { type: 'note'; subject: About; note: string }
  | { type: 'quote-fee'; subject: About; fee?: Money }
  | { type: 'override-business'; subject: About; isPerson: boolean }
  | { type: 'do-not-contact'; subject: About; isBlocked: boolean }
  | { type: 'choose-campaign'; campaignId: string }
  | { type: 'open-page'; page: 'workspace' | 'side-panel'; view?: string }
  | { type: 'undo' };

/** What the scout is told then. */
export interface Report {
  kind: 'info' | 'failure';
  text: string;
  /** Whether the report offers to take it back. */
  undo?: boolean;
}

const { scouting, triage, overlay } = messages;

/**
 * Does what the scout wants and says what became of it, never before the store has confirmed.
 *
 * @returns `undefined` where success needs no word: a note and a fee are saved as they are typed
 */
export async function carryOutIntent(
  session: ScoutDecisions & Pick<ScoutSession, 'chooseCampaign' | 'openPage'>,
  intent: ScoutIntent,
): Promise<Report | undefined> {
  switch (intent.type) {
    case 'undo':
      return reportUndo(await session.undo());
    case 'choose-campaign':
      return reportChoice(await session.chooseCampaign(intent.campaignId));
    case 'open-page': {
      // Straight from the click: a side panel opens after nothing else.
      const isOpen = await session.openPage(intent.page, intent.view);
      return isOpen ? undefined : { kind: 'failure', text: triage.notOpened[intent.page] };
    }
    case 'do-not-contact':
      return reportBlocked(await session.setDoNotContact(intent.subject.key, intent.isBlocked));
    case 'override-business':
      return reportFailure(await session.overrideBusiness(intent.subject.key, intent.isPerson));
  }
  const { key, postId, campaign } = intent.subject;
  switch (intent.type) {
    case 'decide':
      return reportDecision(
        await session.decide(key, intent.decision, {
          ruledOutReason: intent.ruledOutReason,
          postId,
          campaignId: campaign?.id,
        }),
      );
    case 'note':
      return reportFailure(await session.note(key, intent.note, campaign?.id));
    case 'quote-fee':
      return reportFailure(await session.quoteFee(key, intent.fee, campaign?.id));
  }
}

/** What is seen on the page is not being stored. */
export function reportNotKept(failure: Failure): Report {
  return { kind: 'failure', text: scouting.notKept[failure] };
}

function reportDecision(outcome: Outcome): Report | undefined {
  if (!outcome.ok) return reportFailure(outcome);
  const { decision = 'none', handle, campaign = overlay.notice.thisCampaign } = outcome;
  return { kind: 'info', text: scouting.decided[decision](handle, campaign), undo: true };
}

function reportBlocked(outcome: Outcome): Report | undefined {
  if (!outcome.ok) return reportFailure(outcome);
  const words = outcome.isBlocked ? triage.blocked : triage.unblocked;
  return { kind: 'info', text: words(outcome.handle), undo: true };
}

function reportUndo(outcome: Outcome | undefined): Report | undefined {
  if (outcome === undefined) return { kind: 'info', text: scouting.nothingToUndo };
  if (!outcome.ok) return reportFailure(outcome);
  const { handle, isBlocked, campaign = overlay.notice.thisCampaign } = outcome;
  const words = isBlocked === undefined ? scouting.undone(handle, campaign) : triage.undone(handle);
  return { kind: 'info', text: words };
}

function reportChoice(choice: Choice): Report {
  const { campaign } = choice;
  return choice.ok
    ? { kind: 'info', text: triage.campaign.chosen(campaign) }
    : { kind: 'failure', text: triage.campaign.notChosen[choice.failure](campaign) };
}

function reportFailure(outcome: Outcome): Report | undefined {
  if (outcome.ok) return undefined;
  const { handle, campaign, failure } = outcome;
  return { kind: 'failure', text: scouting.failed[failure](handle, campaign) };
}
