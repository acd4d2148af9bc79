/**
 * The overlay: chips on cards, one dossier, one notice, and the keys. It draws what it is given and
 * says what the scout wants; it knows nothing of TikTok, of the store or of how ratings are made.
 */
import type { Toast } from '@/components/dossier/Notice';
import { createChipBoard } from './chip-board';
import { createDossier } from './create-dossier';
import { createNotice } from './create-notice';
import { observeKeys } from './observe-keys';
import { createOwnRoots } from './own-roots';
import { rememberFocus } from './remember-focus';
import { createScoutActions } from './scout-actions';
import type { ShortcutAction, Shortcuts } from './shortcut';
import type { ChipHost, Intent, Subject } from './subject';
import type { Theme } from './theme';

export interface OverlayOptions {
  document: Document;
  /** Ends everything: chips, dossier, notice, listeners and timers. */
  signal: AbortSignal;
  /** What the scout wants; only ever for trusted events. */
  onIntent(intent: Intent): void;
  /** `marked` or `opened` may be another now. */
  onLook?(): void;
  readTheme(): Theme;
  shortcuts?: Shortcuts;
  /** Milliseconds, for the year in dates. */
  now?: () => number;
}

export interface Overlay {
  /** Draws the chip of a card, or refines it in place; the dossier too, if it shows this creator. */
  show(host: ChipHost, subject: Subject): void;
  /** The card was emptied or is gone. */
  clear(element: HTMLElement): void;
  clearAll(): void;
  /** Newer figures or another state of a creator whose card may be gone: for an open dossier. */
  refine(subject: Subject): void;
  /** What the dossier shows; `undefined` while it is closed. */
  opened(): Subject | undefined;
  /** The creator of the card nearest the centre. */
  marked(): Subject | undefined;
  toast(toast: Toast): void;
  setTheme(theme: Theme): void;
  /** Chips on the page now. */
  size(): number;
}

/** Makes the overlay of one page; to be called at document start, so that its keys come first. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, signal, onIntent, readTheme, shortcuts, now = Date.now } = options;
  const { onLook = () => {} } = options;
  const roots = createOwnRoots(document);
  const theme = readTheme();
  const shared = { document, signal, roots, theme };
  const window = document.defaultView ?? globalThis.window;
  let giveFocusBack: (() => void) | undefined;

  const notice = createNotice({
    ...shared,
    onUndo: () => onIntent({ type: 'undo' }),
    isDossierOpen: () => dossier.subject() !== undefined,
  });
  const actions = createScoutActions({ notice, onIntent, now });
  const dossier = createDossier({
    ...shared,
    onDecide: (subject, decision, reason) => actions.decide(subject, decision, reason),
    onNote: (subject, note) => onIntent({ type: 'note', subject, note }),
    onOverrideBusiness: (subject, isPerson) =>
      onIntent({ type: 'override-business', subject, isPerson }),
    onQuoteFee: (subject, fee) => onIntent({ type: 'quote-fee', subject, fee }),
    onClose: closeDossier,
  });
  const board = createChipBoard({
    ...shared,
    now,
    onMark: onLook,
    onWhy(subject, isKeyboard) {
      giveFocusBack = isKeyboard ? () => board.focusChip(subject) : rememberFocus(document);
      dossier.open(subject, isKeyboard ? 'dialog' : 'none');
      onLook();
    },
    onToggle: (subject, isKeyboard) =>
      actions.toggle(subject, 'listed', isKeyboard ? () => board.focusChip(subject) : undefined),
  });

  /** Focus in the dossier goes back to where it came from: with the page, TikTok's keys act again. */
  function closeDossier() {
    const hadFocus = dossier.hasFocus();
    dossier.close();
    if (hadFocus) giveFocusBack?.();
    onLook();
  }

  function openNote(subject: Subject, root: ShadowRoot | undefined) {
    if (board.subjectOf(root)) giveFocusBack = () => board.focusChip(subject);
    else if (!dossier.owns(root)) giveFocusBack = rememberFocus(document);
    dossier.open(subject, 'note');
    onLook();
  }

  /** The creator a key is about: where the focus is, else the marked card. */
  function subjectFor(root: ShadowRoot | undefined): Subject | undefined {
    if (dossier.owns(root)) return dossier.subject();
    return board.subjectOf(root) ?? board.marked();
  }

  function onShortcut(action: ShortcutAction, root: ShadowRoot | undefined): boolean {
    const subject = subjectFor(root);
    // Without a creator on the page the keys are TikTok's.
    if (!subject) return false;
    switch (action) {
      case 'shortlist':
        actions.toggle(subject, 'listed');
        break;
      case 'later':
        actions.toggle(subject, 'later');
        break;
      case 'rule-out':
        actions.askReason(subject);
        break;
      case 'note':
        openNote(subject, root);
        break;
      case 'undo':
        onIntent({ type: 'undo' });
        break;
      case 'keys':
        if (notice.panel()?.kind === 'keys') notice.closePanel();
        else notice.ask({ kind: 'keys' });
    }
    return true;
  }

  observeKeys({
    window,
    signal,
    roots,
    shortcuts,
    onShortcut,
    onDigit: actions.pickReason,
    onEscape() {
      if (notice.closePanel()) return true;
      if (!dossier.subject()) return false;
      closeDossier();
      return true;
    },
    letsScroll: (root) => board.subjectOf(root) !== undefined,
  });
  signal.addEventListener('abort', board.clearAll);

  return {
    show(host, subject) {
      notice.attach();
      board.show(host, subject);
      dossier.refine(subject);
      onLook();
    },
    clear: board.clear,
    clearAll: board.clearAll,
    refine: dossier.refine,
    opened: dossier.subject,
    marked: board.marked,
    toast: notice.toast,
    setTheme(next) {
      board.setTheme(next);
      dossier.setTheme(next);
      notice.setTheme(next);
    },
    size: board.size,
  };
}
