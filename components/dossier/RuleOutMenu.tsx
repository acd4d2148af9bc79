import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';

const { overlay, signals } = messages;

export interface RuleOutMenuProps {
  handle: string;
  isPressed: boolean;
  reason?: RuledOutReason;
  isPending: boolean;
  onPick(reason: RuledOutReason): void;
  onTakeBack(): void;
}

/** "Rule out" with its nine reasons; digits pick one, arrows walk, Escape closes. */
export function RuleOutMenu(props: RuleOutMenuProps) {
  const { handle, isPressed, reason, isPending, onPick, onTakeBack } = props;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // Before the next key: a digit pressed at once must find the menu.
  useLayoutEffect(() => {
    if (isOpen) menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    opener.current?.focus({ preventScroll: true });
  };
  const pick = (picked: RuledOutReason) => {
    close();
    onPick(picked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picked = ruledOutReasons[digit - 1];
    if (event.key === 'Escape') close();
    else if (picked !== undefined) pick(picked);
    else if (step !== undefined && event.currentTarget instanceof HTMLElement) {
      const items = [...event.currentTarget.querySelectorAll('button')];
      const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
      const at = items.indexOf(root.activeElement as HTMLButtonElement);
      items.at((at + step) % items.length)?.focus();
    } else return;
    event.preventDefault();
  };

  const text = overlay.dossier.decisions;
  return (
    <div class="rule-out">
      <button
        ref={opener}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={isPending}
        data-pressed={isPressed}
        onClick={() => !isPending && setOpen(!isOpen)}
      >
        {isPressed ? text.isRuledOut(reason && signals.ruledOutReasons[reason]) : text.ruleOut}
        <span class="caret" aria-hidden="true" />
      </button>
      {isOpen && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={text.reasons(handle)}
          onKeyDown={onKeyDown}
        >
          {ruledOutReasons.map((each, index) => (
            <button
              key={each}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => pick(each)}
            >
              <kbd>{index + 1}</kbd> {signals.ruledOutReasons[each]}
            </button>
          ))}
          {isPressed && (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onTakeBack();
              }}
            >
              {text.takeBack}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
