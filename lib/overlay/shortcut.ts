/** What a key means to the overlay, before anything is known of the page. */

export type ShortcutAction = 'shortlist' | 'later' | 'rule-out' | 'note' | 'undo' | 'keys';
/** Lower-case key to action. */
export type Shortcuts = Readonly<Record<string, ShortcutAction>>;

export const defaultShortcuts: Shortcuts = {
  s: 'shortlist',
  t: 'later',
  x: 'rule-out',
  n: 'note',
  u: 'undo',
  '?': 'keys',
};

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
> & { keyCode?: number };

/** Part of an input method's composition: the key is not the scout's yet. 229 is what Safari and older Chromium report. */
export function isComposing({
  isComposing,
  keyCode,
}: Pick<Key, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}

/**
 * The action of a key press; `undefined` with a modifier, while composing, or held down. Keyboards
 * without Latin letters are read by the key's place.
 */
export function readShortcut(
  event: Key,
  shortcuts: Shortcuts = defaultShortcuts,
): ShortcutAction | undefined {
  if (event.repeat || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) {
    return undefined;
  }
  if (Object.hasOwn(shortcuts, event.key) && !isLetter(event.key)) return shortcuts[event.key];
  // CapsLock gives a capital without Shift and is no modifier.
  if (event.shiftKey) return undefined;
  const letter = isLetter(event.key) ? event.key.toLowerCase() : letterOfPlace(event);
  return letter !== undefined && Object.hasOwn(shortcuts, letter) ? shortcuts[letter] : undefined;
}

/** 1 to 9, from any row or pad and also where digits need Shift; `undefined` for other keys. */
export function readDigit(event: Key): number | undefined {
  if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const digit = /^[1-9]$/.test(event.key)
    ? event.key
    : /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

function isLetter(key: string): boolean {
  return /^[a-z]$/i.test(key);
}

function letterOfPlace({ key, code }: Key): string | undefined {
  const isOtherScript = key.length === 1 && /\p{L}/u.test(key);
  return isOtherScript ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}
