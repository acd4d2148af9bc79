/**
 * The overlay: chips on cards, one dossier, one notice, meter and recap, and the keys. It draws what
 * it is given and says what the scout wants; it knows nothing of TikTok, of the store or of how
 * ratings are made.
 */
import type { CampaignName } from '@/components/dossier/CampaignMenu';
import type { Toast } from '@/components/dossier/Notice';
import type { ShortcutAction } from '@/lib/model/settings';
import { type Bindings, defaultBindings, toShortcuts } from '@/lib/model/shortcuts';
import { createChipBoard } from './chip-board';
import { createDossier } from './create-dossier';
import { createFeedPanel, type FeedView } from './create-feed-panel';
import { createNotice } from './create-notice';
import { observeKeys } from './observe-keys';
import { createOwnRoots } from './own-roots';
import { rememberFocus } from './remember-focus';
import { createScoutActions } from './scout-actions';
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
  /** Whether the browser lets a page's dossier open a side panel. */
  hasSidePanel: boolean;
  /** Milliseconds, for the year in dates. */
  now?: () => number;
}

/** What holds for the whole tab. */
export interface OverlayDesk {
  /** To choose from. */
  campaigns: readonly CampaignName[];
  /** Keys that work. */
  bindings: Bindings;
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
  /** Campaigns and keys; until then there is none to choose, and the usual keys work. */
  setDesk(desk: OverlayDesk): void;
  /** Draws meter and recap. */
  showFeed(view: FeedView): void;
  toast(toast: Toast): void;
  setTheme(theme: Theme): void;
  /** Chips on the page now. */
  size(): number;
}

/** Makes the overlay of one page; to be called at document start, so that its keys come first. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, signal, onIntent, readTheme, hasSidePanel, now = Date.now } = options;
  const { onLook = () => {} } = options;
  const roots = createOwnRoots(document);
  const theme = readTheme();
  const shared = { document, signal, roots, theme };
  const window = document.defaultView ?? globalThis.window;
  let bindings = defaultBindings;
  let shortcuts = toShortcuts(bindings);
  let giveFocusBack: (() => void) | undefined;

  const notice = createNotice({
    ...shared,
    onUndo: () => onIntent({ type: 'undo' }),
    bindings: () => bindings,
    isPanelOpen: () => dossier.subject() !== undefined || feed.isOpen(),
  });
  const actions = createScoutActions({ notice, onIntent, now });
  const feed = createFeedPanel({
    ...shared,
    onOpen: closeDossier,
    onClose: notice.refresh,
    onReview: () => onIntent({ type: 'open-page', page: 'workspace', view: 'lists/session' }),
  });
  const dossier = createDossier({
    ...shared,
    hasSidePanel,
    onDecide: (subject, decision, reason) => actions.decide(subject, decision, reason),
    onNote: (subject, note) => onIntent({ type: 'note', subject, note }),
    onOverrideBusiness: (subject, isPerson) =>
      onIntent({ type: 'override-business', subject, isPerson }),
    onQuoteFee: (subject, fee) => onIntent({ type: 'quote-fee', subject, fee }),
    onDoNotContact: (subject, isBlocked) =>
      onIntent({ type: 'do-not-contact', subject, isBlocked }),
    onChooseCampaign: (campaignId) => onIntent({ type: 'choose-campaign', campaignId }),
    onOpen: (page, view) => onIntent({ type: 'open-page', page, view }),
    onClose: closeDossier,
  });
  const board = createChipBoard({
    ...shared,
    now,
    onMark: onLook,
    onWhy(subject, isKeyboard) {
      giveFocusBack = isKeyboard ? () => board.focusChip(subject) : rememberFocus(document);
      openDossier(subject, isKeyboard ? 'dialog' : 'none');
    },
    onToggle: (subject, isKeyboard) =>
      actions.toggle(subject, 'listed', isKeyboard ? () => board.focusChip(subject) : undefined),
  });

  function openDossier(subject: Subject, focus: Parameters<typeof dossier.open>[1]) {
    feed.close();
    dossier.open(subject, focus);
    onLook();
    notice.refresh();
  }

  /** Focus in the dossier goes back to where it came from: with the page, TikTok's keys act again. */
  function closeDossier() {
    const hadFocus = dossier.hasFocus();
    dossier.close();
    notice.refresh();
    if (hadFocus) giveFocusBack?.();
    onLook();
  }

  function openNote(subject: Subject, root: ShadowRoot | undefined) {
    if (board.subjectOf(root)) giveFocusBack = () => board.focusChip(subject);
    else if (!dossier.owns(root)) giveFocusBack = rememberFocus(document);
    openDossier(subject, 'note');
  }

  function toggleRecap(root: ShadowRoot | undefined) {
    const subject = board.subjectOf(root);
    // A dossier with the focus gives it back before the recap takes it.
    if (dossier.owns(root)) closeDossier();
    feed.toggle(subject ? () => board.focusChip(subject) : rememberFocus(document));
  }

  /** The creator a key is about: where the focus is, else the marked card. */
  function subjectFor(root: ShadowRoot | undefined): Subject | undefined {
    if (dossier.owns(root)) return dossier.subject();
    return board.subjectOf(root) ?? board.markedNow();
  }

  function onShortcut(action: ShortcutAction, root: ShadowRoot | undefined): boolean {
    if (action === 'panel' && (feed.isOpen() || feed.hasReport())) {
      toggleRecap(root);
      return true;
    }
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
    shortcuts: () => shortcuts,
    onShortcut,
    onDigit: actions.pickReason,
    onEscape() {
      if (notice.closePanel()) return true;
      if (!feed.isOpen() && !dossier.subject()) return false;
      feed.close();
      if (dossier.subject()) closeDossier();
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
    setDesk(desk) {
      bindings = desk.bindings;
      shortcuts = toShortcuts(bindings);
      dossier.setCampaigns(desk.campaigns);
      notice.refresh();
    },
    showFeed: feed.show,
    toast: notice.toast,
    setTheme(next) {
      board.setTheme(next);
      dossier.setTheme(next);
      notice.setTheme(next);
      feed.setTheme(next);
    },
    size: board.size,
  };
}
