/**
 * The keyboard, heard first of all: at the window, in the capture phase, from the start of the
 * document. Requirements:
 *
 * - Only trusted events count.
 * - Keys meant for our own UI reach nobody on the page; browsers still type, tab and press buttons,
 *   since those are default actions. Our components hear a copy inside their closed root.
 * - What is typed into our fields is not shown to the page by `input` or clipboard events either.
 * - Shortcuts act only while nobody types, and a key that acted is kept from the page, with its
 *   repeats while it is held and with its release.
 */
import { isComposing } from '@/components/shortcut-key';
import type { ShortcutAction } from '@/lib/model/settings';
import type { Shortcuts } from '@/lib/model/shortcuts';
import { isField } from './field';
import type { OwnRoots } from './own-roots';
import { readDigit, readShortcut } from './shortcut';

/** Carry what is typed or copied. */
const typedEvents = [
  'keypress',
  'beforeinput',
  'textInput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
];
/** On a chip these scroll TikTok's feed: a chip has no use for them, and triage goes on. */
const scrollKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

export interface KeyHandlers {
  /** @returns whether the key acted */
  onShortcut(action: ShortcutAction, root: ShadowRoot | undefined): boolean;
  /** A digit from 1 to 9, wanted only while a reason is asked for. */
  onDigit(digit: number): boolean;
  onEscape(root: ShadowRoot | undefined): boolean;
  /** Whether keys that scroll pass through this root. */
  letsScroll(root: ShadowRoot): boolean;
}

export interface ObserveKeysOptions extends KeyHandlers {
  window: Window;
  signal: AbortSignal;
  roots: OwnRoots;
  /** Keys as they are bound at the moment of the press. */
  shortcuts(): Shortcuts;
}

export function observeKeys(options: ObserveKeysOptions): void {
  const { window, signal, roots } = options;
  const held = new Set<string>();
  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, signal });

  /** @returns whether the key acted */
  function act(event: KeyboardEvent, root: ShadowRoot | undefined): boolean {
    if (isComposing(event)) return false;
    const isTyping = isField(root ? root.activeElement : event.composedPath()[0]);
    // Escape in a field of the page is the page's; in our own it closes what is ours.
    if (event.key === 'Escape') return (root !== undefined || !isTyping) && options.onEscape(root);
    if (isTyping) return false;
    const digit = event.repeat ? undefined : readDigit(event);
    if (digit !== undefined && options.onDigit(digit)) return true;
    const action = readShortcut(event, options.shortcuts());
    return action !== undefined && options.onShortcut(action, root);
  }

  listen('keydown', (event) => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    const root = roots.of(event.target);
    if (!root) {
      const isHeld = event.repeat && held.has(event.code);
      if (!isHeld && !act(event, undefined)) return;
      held.add(event.code);
      keep(event);
      event.preventDefault();
      return;
    }
    if (scrollKeys.includes(event.key) && options.letsScroll(root)) return;
    keep(event);
    held.add(event.code);
    const isTaken = roots.repeat(event, root);
    if (isTaken || act(event, root)) event.preventDefault();
  });

  listen('keyup', (event) => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    const root = roots.of(event.target);
    const passes = root && scrollKeys.includes(event.key) && options.letsScroll(root);
    const wasHeld = held.delete(event.code);
    // A key pressed here may be released elsewhere, when pressing it moved the focus.
    if ((root || wasHeld) && !passes) keep(event);
  });

  for (const type of typedEvents) {
    listen(type, (event) => {
      const root = roots.of(event.target);
      if (!root) return;
      keep(event);
      if (type === 'input' && event.isTrusted) roots.repeat(event, root);
    });
  }

  window.addEventListener('blur', () => held.clear(), { signal });
}

function keep(event: Event) {
  event.stopImmediatePropagation();
}
