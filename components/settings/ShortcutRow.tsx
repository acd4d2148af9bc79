import { useId, useRef } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { preferenceWords } from '@/assets/messages/preferences';
import { toKeyCap } from '@/components/dossier/key-cap';
import type { ShortcutAction } from '@/lib/model/settings';

interface ShortcutRowProps {
  action: ShortcutAction;
  /** `''` where it has none. */
  keyName: string;
  /** The next key pressed becomes this action's. */
  isWaiting: boolean;
  /** Why the key pressed last, or the one that is stored, cannot be it. */
  problem?: string;
  onWait(isWaiting: boolean): void;
  onPress(event: KeyboardEvent): void;
  onClear(): void;
}

const words = preferenceWords.keys;
/** Pressed on the way to another sign. */
const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** One action with its key: a button that waits for another one. */
export function ShortcutRow(props: ShortcutRowProps) {
  const { action, keyName, isWaiting, problem, onWait } = props;
  const does = messages.triage.keys.does[action];
  const cap = keyName === '' ? undefined : toKeyCap(keyName);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  function onKeyDown(event: KeyboardEvent) {
    if (!isWaiting) return;
    // Tab goes on as it always does.
    if (event.key === 'Tab') return onWait(false);
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onWait(false);
    else if (!modifiers.includes(event.key) && !event.repeat) props.onPress(event);
  }

  return (
    <li class={problem === undefined ? undefined : 'has-error'}>
      <span class="does">{does}</span>
      <button
        type="button"
        class="button key-button"
        ref={button}
        aria-label={words.change(does, cap)}
        aria-pressed={isWaiting}
        aria-describedby={`${id}-said`}
        onClick={() => {
          // Some browsers give no focus by a click, and so no keys.
          button.current?.focus();
          onWait(!isWaiting);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => isWaiting && onWait(false)}
      >
        {isWaiting ? words.press : (cap ?? words.none)}
      </button>
      <button
        type="button"
        class="text-button"
        aria-label={words.clearSaid(does)}
        disabled={cap === undefined}
        onClick={() => {
          props.onClear();
          // A button that is no use any more loses the focus.
          button.current?.focus();
        }}
      >
        {words.clear}
      </button>
      <p id={`${id}-said`} class={problem === undefined ? 'hint' : 'error'} role="status">
        {problem ?? (isWaiting ? words.pressHint : '')}
      </p>
    </li>
  );
}
