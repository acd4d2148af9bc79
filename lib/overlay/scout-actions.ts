import { messages } from '@/assets/messages/messages';
import type { NoticePanel, Toast } from '@/components/dossier/Notice';
import { type Decision, type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';
import { readContactMade } from './contact-made';
import type { Intent, Subject } from './subject';

export interface ScoutActionsOptions {
  notice: {
    toast(toast: Toast): void;
    ask(panel: NoticePanel, returnFocus?: () => void): void;
    closePanel(): boolean;
    panel(): NoticePanel | undefined;
  };
  onIntent(intent: Intent): void;
  now(): number;
}

export interface ScoutActions {
  /** Asks for a state; says why where it cannot be, asks first where it should. */
  decide(
    subject: Subject,
    decision: Decision,
    reason?: RuledOutReason,
    returnFocus?: () => void,
  ): void;
  /** The state, or back to undecided where it is so already. */
  toggle(subject: Subject, decision: Decision, returnFocus?: () => void): void;
  askReason(subject: Subject): void;
  /**
   * The reason a digit stands for, while one is asked for.
   *
   * @returns whether it was
   */
  pickReason(digit: number): boolean;
}

const text = messages.overlay.notice;

/** What chip, dossier and keys may do, with the same answers everywhere. */
export function createScoutActions({ notice, onIntent, now }: ScoutActionsOptions): ScoutActions {
  function send(subject: Subject, decision: Decision, ruledOutReason?: RuledOutReason) {
    onIntent({ type: 'decide', subject, decision, ruledOutReason });
  }

  function decide(
    subject: Subject,
    decision: Decision,
    reason?: RuledOutReason,
    returnFocus?: () => void,
  ) {
    // A decision waits for the store: the one the scout saw counts, not the next click.
    if (subject.pending !== undefined) return;
    if (decision !== 'listed') return send(subject, decision, reason);
    const refusal = readRefusal(subject);
    if (refusal !== undefined) return notice.toast({ kind: 'info', text: refusal });
    const question = readQuestion(subject, now());
    if (question === undefined) return send(subject, 'listed');
    const onYes = () => {
      notice.closePanel();
      send(subject, 'listed');
    };
    notice.ask({ kind: 'question', question, onYes }, returnFocus);
  }

  return {
    decide,
    toggle(subject, decision, returnFocus) {
      const isSo = subject.known?.entry?.decision === decision;
      decide(subject, isSo ? 'none' : decision, undefined, returnFocus);
    },
    askReason(subject) {
      if (subject.pending !== undefined) return;
      const onPick = (reason: RuledOutReason) => {
        notice.closePanel();
        send(subject, 'ruled-out', reason);
      };
      notice.ask({ kind: 'reasons', handle: subject.creator.handle, onPick });
    },
    pickReason(digit) {
      const panel = notice.panel();
      const reason = ruledOutReasons[digit - 1];
      if (panel?.kind !== 'reasons' || reason === undefined) return false;
      panel.onPick(reason);
      return true;
    },
  };
}

function readRefusal({ creator, notRated, isDoNotContact }: Subject): string | undefined {
  if (isDoNotContact) return text.notAddable.doNotContact(creator.handle);
  return notRated === 'private' || notRated === 'minor'
    ? text.notAddable[notRated](creator.handle)
    : undefined;
}

function readQuestion(subject: Subject, now: number): string | undefined {
  const contact = readContactMade(subject);
  if (!contact?.isElsewhere || contact.campaign === undefined) return undefined;
  const to = subject.campaign?.name ?? text.thisCampaign;
  return text.askFirst(contact.word, contact.at, contact.campaign, to, now);
}
