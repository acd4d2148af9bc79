import { isComposing, type KeyPress, toShortcutKey } from '@/components/shortcut-key';
import type { ShortcutAction } from '@/lib/model/settings';
import type { Shortcuts } from '@/lib/model/shortcuts';

/** Where a key leads from the row in focus. */
export type RowStep = 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up';

/** What a key of the list asks for. */
export type TableCommand =
  | { kind: 'move'; to: RowStep; isExtending: boolean }
  | { kind: 'toggle'; isExtending: boolean }
  | { kind: 'select-all' }
  | { kind: 'clear' }
  | { kind: 'open' }
  | { kind: 'menu' }
  | { kind: ListAction };

/** Of the keys on TikTok's page those that mean something in a list. */
const listActions = ['shortlist', 'later', 'rule-out', 'note', 'undo', 'keys'] as const;
export type ListAction = Extract<ShortcutAction, (typeof listActions)[number]>;

const steps: Readonly<Record<string, RowStep>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

/**
 * What a key press asks of the list; `undefined` for keys that are not the list's.
 *
 * @param isOnRow whether the row itself has the focus: inside a button Space and Enter are the button's
 */
export function readTableKey(
  press: KeyPress,
  shortcuts: Shortcuts,
  isOnRow: boolean,
): TableCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (isComposing(press) || altKey) return undefined;
  if (ctrlKey || metaKey) {
    return key.toLowerCase() === 'a' && !shiftKey ? { kind: 'select-all' } : undefined;
  }
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (to !== undefined) return { kind: 'move', to, isExtending: shiftKey };
  if (key === 'Escape') return { kind: 'clear' };
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' };
  if (isOnRow && key === ' ') return { kind: 'toggle', isExtending: shiftKey };
  if (isOnRow && key === 'Enter') return { kind: 'open' };
  const action = readAction(press, shortcuts);
  return action && { kind: action };
}

/** The action of a plain key, wherever on the page it is pressed. */
export function readAction(press: KeyPress, shortcuts: Shortcuts): ListAction | undefined {
  const key = toShortcutKey(press);
  const action = key !== undefined && Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
  return listActions.find((known) => known === action);
}

/** Whether a key is typed into a field, or chooses among its options. */
export function isTyped({ target }: Pick<Event, 'target'>): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
  );
}
