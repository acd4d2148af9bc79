/** What a key means to the overlay, before anything is known of the page. */
import { isComposing, type KeyPress, toShortcutKey } from '@/components/shortcut-key';
import type { ShortcutAction } from '@/lib/model/settings';
import type { Shortcuts } from '@/lib/model/shortcuts';

/** The action of a key press; `undefined` with a modifier, while composing, or held down. */
export function readShortcut(press: KeyPress, shortcuts: Shortcuts): ShortcutAction | undefined {
  const key = toShortcutKey(press);
  return key !== undefined && Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
}

/** 1 to 9, from any row or pad and also where digits need Shift; `undefined` for other keys. */
export function readDigit(press: KeyPress): number | undefined {
  if (isComposing(press) || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const digit = /^[1-9]$/.test(press.key)
    ? press.key
    : /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}
