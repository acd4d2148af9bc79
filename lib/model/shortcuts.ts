import { type Settings, type ShortcutAction, shortcutActions } from './settings';

/** Each action's key; `''` where it has none. */
export type Bindings = Readonly<Record<ShortcutAction, string>>;

/** Key to action: what a key press is looked up in. */
export type Shortcuts = Readonly<Record<string, ShortcutAction>>;

/** What the page itself does with a key. */
export type PageKeyAction = 'like' | 'mute' | 'full-screen' | 'pause' | 'move' | 'skip';

/** A key that is the page's own, as `KeyboardEvent.key` calls it. */
export interface PageKey {
  key: string;
  does: PageKeyAction;
}

/** Why a key cannot be an action's. */
export type ShortcutProblem = { action: ShortcutAction } & (
  | { kind: 'same'; other: ShortcutAction }
  | { kind: 'page'; does: PageKeyAction }
  /** Digits give the reason for ruling out. */
  | { kind: 'digit' }
  /** A space, a named key such as Enter, or several signs. */
  | { kind: 'not-a-sign' }
);

export const defaultBindings: Bindings = {
  shortlist: 's',
  later: 't',
  'rule-out': 'x',
  note: 'n',
  undo: 'u',
  panel: 'r',
  keys: '?',
};

/** The scout's own keys, and the usual ones for the rest. */
export function toBindings(own: Settings['shortcuts'] = {}): Bindings {
  return { ...defaultBindings, ...own };
}

/**
 * What keeps these keys from working, in the order of the actions; empty is right. Of two actions with
 * one key the later one has the problem.
 *
 * @param pageKeys what the page does by itself
 */
export function findShortcutProblems(
  bindings: Bindings,
  pageKeys: readonly PageKey[],
): ShortcutProblem[] {
  return shortcutActions.flatMap((action, index): ShortcutProblem[] => {
    const key = bindings[action];
    if (key === '') return [];
    const own = pageKeys.find((pageKey) => pageKey.key.toLowerCase() === key.toLowerCase());
    if (own !== undefined) return [{ action, kind: 'page', does: own.does }];
    if (/^\d$/.test(key)) return [{ action, kind: 'digit' }];
    if (key.trim() === '' || [...key].length !== 1) return [{ action, kind: 'not-a-sign' }];
    const other = shortcutActions.slice(0, index).find((earlier) => bindings[earlier] === key);
    return other === undefined ? [] : [{ action, kind: 'same', other }];
  });
}

/** The keys that work: an action whose key has a problem goes without. */
export function toWorkingBindings(bindings: Bindings, pageKeys: readonly PageKey[]): Bindings {
  const broken = findShortcutProblems(bindings, pageKeys).map(({ action }) => [action, '']);
  return { ...bindings, ...Object.fromEntries(broken) };
}

/** The bindings turned around, to look a key up. */
export function toShortcuts(bindings: Bindings): Shortcuts {
  return Object.fromEntries(
    shortcutActions
      .filter((action) => bindings[action] !== '')
      .map((action) => [bindings[action], action]),
  );
}
