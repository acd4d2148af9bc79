import { render } from 'preact';
import tokens from '@/assets/tokens.css?inline';
import controls from '@/components/dossier/controls.css?inline';
import { Notice, type NoticePanel, type Toast } from '@/components/dossier/Notice';
import css from '@/components/dossier/notice.css?inline';
import type { Bindings } from '@/lib/model/shortcuts';
import type { OwnRoots } from './own-roots';
import type { Theme } from './theme';

/** Toasts and questions at the foot of the page, in one live region. */
export interface NoticeHandle {
  toast(toast: Toast): void;
  /** @param returnFocus given, the panel takes the focus, and this gives it back */
  ask(panel: NoticePanel, returnFocus?: () => void): void;
  /** @returns whether a panel was open */
  closePanel(): boolean;
  panel(): NoticePanel | undefined;
  owns(root: ShadowRoot | undefined): boolean;
  /** Makes the live region, so that its first text is heard. */
  attach(): void;
  /** Draws again: the keys are others, or a panel in the toast's corner was opened or closed. */
  refresh(): void;
  setTheme(theme: Theme): void;
}

export interface NoticeOptions {
  document: Document;
  signal: AbortSignal;
  roots: OwnRoots;
  theme: Theme;
  onUndo(): void;
  /** The keys that work. */
  bindings(): Bindings;
  /** Whether dossier or recap stand in the toast's corner. */
  isPanelOpen(): boolean;
}

/** Long enough to read and to reach "Undo"; failures stay longer, since they ask for something. */
const shownMs = { info: 6_000, failure: 12_000 };
const stylesheet = [tokens, controls, css].join('\n');

export function createNotice(options: NoticeOptions): NoticeHandle {
  const { document, signal, roots } = options;
  const host = document.createElement('feedscout-notice');
  const root = roots.attach(host, stylesheet);
  const area = document.createElement('div');
  area.dataset.theme = options.theme;
  root.append(area);
  let shownToast: Toast | undefined;
  let shownPanel: NoticePanel | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveFocusBack: (() => void) | undefined;

  area.addEventListener('mousedown', (event) => event.preventDefault());
  // Whoever points at a toast reads it.
  area.addEventListener('mouseenter', () => clearTimeout(timer));
  area.addEventListener('mouseleave', startTimer);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    render(null, area);
    host.remove();
  });

  function startTimer() {
    clearTimeout(timer);
    if (!shownToast) return;
    timer = setTimeout(() => {
      shownToast = undefined;
      draw();
    }, shownMs[shownToast.kind]);
  }

  function attach() {
    if (host.parentNode === document.documentElement) return;
    document.documentElement.append(host);
    draw();
  }

  function draw() {
    render(
      <Notice
        toast={shownToast}
        panel={shownPanel}
        bindings={options.bindings()}
        isOverPanel={options.isPanelOpen()}
        onUndo={options.onUndo}
        onClose={() => closePanel()}
      />,
      area,
    );
  }

  function closePanel(): boolean {
    if (!shownPanel) return false;
    shownPanel = undefined;
    draw();
    giveFocusBack?.();
    giveFocusBack = undefined;
    return true;
  }

  return {
    toast(toast) {
      attach();
      shownToast = toast;
      draw();
      startTimer();
    },
    ask(panel, returnFocus) {
      attach();
      shownPanel = panel;
      draw();
      giveFocusBack = returnFocus;
      if (returnFocus)
        root.querySelector<HTMLElement>('.panel button')?.focus({ preventScroll: true });
    },
    closePanel,
    panel: () => shownPanel,
    owns: (other) => other === root,
    attach,
    refresh() {
      if (host.isConnected) draw();
    },
    setTheme(theme) {
      area.dataset.theme = theme;
    },
  };
}
