import { messages } from '@/assets/messages/messages';
import { type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';
import { MenuButton, type MenuItem } from './MenuButton';

const { overlay, signals, triage } = messages;
const text = overlay.dossier.decisions;

export interface RuleOutMenuProps {
  handle: string;
  isPressed: boolean;
  reason?: RuledOutReason;
  isPending: boolean;
  onPick(reason: RuledOutReason): void;
  onTakeBack(): void;
}

/** "Rule out" with its nine reasons; digits pick one. */
export function RuleOutMenu(props: RuleOutMenuProps) {
  const { handle, isPressed, reason, isPending, onPick, onTakeBack } = props;
  const reasons = ruledOutReasons.map(
    (each, index): MenuItem => ({
      key: each,
      shortcut: String(index + 1),
      content: (
        <>
          <kbd>{index + 1}</kbd> {triage.reasons[each]}
        </>
      ),
      onPick: () => onPick(each),
    }),
  );
  const takeBack = { key: 'take-back', content: text.takeBack, onPick: onTakeBack };
  return (
    <MenuButton
      class="rule-out"
      menuLabel={text.reasons(handle)}
      isPressed={isPressed}
      isPending={isPending}
      items={isPressed ? [...reasons, takeBack] : reasons}
      content={
        <>
          {isPressed ? text.isRuledOut(reason && signals.ruledOutReasons[reason]) : text.ruleOut}
          <span class="caret" aria-hidden="true" />
        </>
      }
    />
  );
}
