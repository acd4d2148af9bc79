import { messages } from '@/assets/messages/messages';
import { isRepeatClick } from '@/components/is-repeat-click';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import { CreatorMenu } from './CreatorMenu';
import type { DossierSubject } from './dossier-subject';
import { RuleOutMenu } from './RuleOutMenu';

const text = messages.overlay.dossier.decisions;

export interface DecisionBarProps {
  subject: DossierSubject;
  hasSidePanel?: boolean;
  onDecide(decision: Decision, reason?: RuledOutReason): void;
  onDoNotContact(isBlocked: boolean): void;
  onOpen?(page: 'workspace' | 'side-panel'): void;
}

/** Shortlist, later, rule out. Each sends the state it names; pressed again, it takes it back. */
export function DecisionBar(props: DecisionBarProps) {
  const { subject, onDecide } = props;
  const { creator, known, pending, notRated, isDoNotContact } = subject;
  const { decision, ruledOutReason } = known?.entry ?? {};
  const isPending = pending !== undefined;
  const isListed = decision === 'listed';
  const isLater = decision === 'later';
  const isAddable = notRated !== 'private' && notRated !== 'minor' && isDoNotContact !== true;
  function toggle(event: MouseEvent, wanted: Decision) {
    if (isPending || isRepeatClick(event)) return;
    onDecide(decision === wanted ? 'none' : wanted);
  }

  return (
    <fieldset class="decisions" aria-label={text.label} aria-busy={isPending}>
      {(isAddable || isListed) && (
        <button
          type="button"
          class="primary"
          aria-pressed={isListed}
          aria-disabled={isPending}
          onClick={(event) => toggle(event, 'listed')}
        >
          <span aria-hidden="true">{isListed ? '✓' : '+'}</span>{' '}
          {isListed ? text.isListed : text.listed}
        </button>
      )}
      <button
        type="button"
        aria-pressed={isLater}
        aria-disabled={isPending}
        onClick={(event) => toggle(event, 'later')}
      >
        {text.later}
      </button>
      <RuleOutMenu
        handle={creator.handle}
        isPressed={decision === 'ruled-out'}
        reason={ruledOutReason}
        isPending={isPending}
        onPick={(reason) => onDecide('ruled-out', reason)}
        onTakeBack={() => onDecide('none')}
      />
      <CreatorMenu
        handle={creator.handle}
        isDoNotContact={isDoNotContact === true}
        hasSidePanel={props.hasSidePanel}
        onDoNotContact={props.onDoNotContact}
        onOpen={props.onOpen}
      />
    </fieldset>
  );
}
