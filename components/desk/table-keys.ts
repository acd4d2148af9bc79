import type { Settings, ShortcutAction } from '@/lib/model/settings';

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

/** Lower-case key to action. */
export type ListKeys = ReadonlyMap<string, ListAction>;

const usualKeys: Record<ListAction, string> = {
  shortlist: 's',
  later: 't',
  'rule-out': 'x',
  note: 'n',
  undo: 'u',
  keys: '?',
};

const steps: Readonly<Record<string, RowStep>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

/** The key of each action: the scout's own, else the usual one; `''` where it has none. */
export function toKeyOf(shortcuts: Settings['shortcuts']): Record<ListAction, string> {
  return { ...usualKeys, ...shortcuts };
}

/** The keys of the list, which are those of the feed. */
export function toListKeys(shortcuts: Settings['shortcuts']): ListKeys {
  const keyOf = toKeyOf(shortcuts);
  return new Map(listActions.filter((action) => keyOf[action] !== '').map((a) => [keyOf[a], a]));
}

type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/**
 * What a key press asks of the list; `undefined` for keys that are not the list's.
 *
 * @param isOnRow whether the row itself has the focus: inside a button Space and Enter are the button's
 */
export function readTableKey(
  event: Key,
  keys: ListKeys,
  isOnRow: boolean,
): TableCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.isComposing || altKey) return undefined;
  if (ctrlKey || metaKey) {
    return key.toLowerCase() === 'a' && !shiftKey ? { kind: 'select-all' } : undefined;
  }
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (to !== undefined) return { kind: 'move', to, isExtending: shiftKey };
  if (key === 'Escape') return { kind: 'clear' };
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' };
  if (isOnRow && key === ' ') return { kind: 'toggle', isExtending: shiftKey };
  if (isOnRow && key === 'Enter') return { kind: 'open' };
  return readAction(event, keys);
}

/** The action of a plain key, wherever on the page it is pressed. */
export function readAction(
  { key, ctrlKey, metaKey, altKey, isComposing }: Key,
  keys: ListKeys,
): { kind: ListAction } | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  const action = keys.get(key) ?? keys.get(key.toLowerCase());
  return action && { kind: action };
}
