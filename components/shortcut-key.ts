/** Which key of the keyboard a press is, as a shortcut is named. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
> & { keyCode?: number };

/** Part of an input method's composition: the key is not the scout's yet. 229 is what Safari and older Chromium report. */
export function isComposing({
  isComposing,
  keyCode,
}: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}

/**
 * The key of a press, as it is bound and looked up: a letter in lower case, any other sign as it is.
 * A letter that is not of A to Z is named by its place on the keyboard, where it stands on a letter's.
 *
 * @returns `undefined` for named keys such as Enter, with a modifier, while composing and for a key
 *   held down; Shift only where it makes another sign, as for `?`
 */
export function toShortcutKey(press: KeyPress): string | undefined {
  const { key, code } = press;
  if (press.repeat || isComposing(press) || press.ctrlKey || press.altKey || press.metaKey) {
    return undefined;
  }
  if ([...key].length !== 1) return undefined;
  if (!/\p{L}/u.test(key)) return key;
  // CapsLock gives a capital without Shift and is no modifier.
  if (press.shiftKey) return undefined;
  if (/[a-z]/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key.toLowerCase();
}
