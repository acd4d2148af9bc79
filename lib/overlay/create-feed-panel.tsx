import { render } from 'preact';
import { messages } from '@/assets/messages/messages';
import tokens from '@/assets/tokens.css?inline';
import charts from '@/components/charts/charts.css?inline';
import controls from '@/components/dossier/controls.css?inline';
import dossier from '@/components/dossier/dossier.css?inline';
import { FeedPill } from '@/components/feed/FeedPill';
import pillCss from '@/components/feed/feed-pill.css?inline';
import recapCss from '@/components/feed/recap.css?inline';
import { SessionRecap } from '@/components/feed/SessionRecap';
import type { FeedReport } from '@/lib/model/feed-report';
import type { OwnRoots } from './own-roots';
import { rememberFocus } from './remember-focus';
import type { Theme } from './theme';

/** What the meter shows, and whether it is drawn where the page is now. */
export interface FeedView {
  report: FeedReport;
  showsMeter: boolean;
}

/** The meter in its corner, and the recap that it opens. */
export interface FeedPanel {
  show(view: FeedView): void;
  /** @param returnFocus given, the recap takes the focus, and this gives it back */
  toggle(returnFocus?: () => void): void;
  close(): void;
  isOpen(): boolean;
  /** Whether there is anything to recap. */
  hasReport(): boolean;
  owns(root: ShadowRoot | undefined): boolean;
  setTheme(theme: Theme): void;
}

export interface FeedPanelOptions {
  document: Document;
  signal: AbortSignal;
  roots: OwnRoots;
  theme: Theme;
  /** The recap was opened: it stands where the dossier does. */
  onOpen(): void;
  onClose(): void;
  onReview(): void;
}

const pillStyles = [tokens, controls, pillCss].join('\n');
const recapStyles = [tokens, controls, charts, dossier, recapCss].join('\n');

export function createFeedPanel(options: FeedPanelOptions): FeedPanel {
  const { document, signal, roots } = options;
  const meter = createHost('feedscout-meter', pillStyles);
  const recap = createHost('feedscout-recap', recapStyles);
  recap.host.setAttribute('role', 'dialog');
  recap.host.setAttribute('aria-label', messages.feedMeter.recap.label);
  let view: FeedView | undefined;
  let isOpen = false;
  let giveFocusBack: (() => void) | undefined;

  // TikTok turns the wheel into "next post" wherever it hears it; the recap scrolls itself.
  recap.host.addEventListener('wheel', (event) => event.stopPropagation(), {
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => {
    for (const { host, area } of [meter, recap]) {
      render(null, area);
      host.remove();
    }
  });

  function createHost(name: string, css: string) {
    const host = document.createElement(name);
    const root = roots.attach(host, css);
    const area = document.createElement('div');
    area.className = 'sheet';
    area.dataset.theme = options.theme;
    root.append(area);
    // Buttons pressed by mouse leave the focus, and so the keys, with TikTok.
    root.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
    });
    return { host, root, area };
  }

  function draw() {
    if (!view) return;
    const { report, showsMeter } = view;
    setAttached(meter.host, showsMeter && report.recap.posts > 0);
    setAttached(recap.host, isOpen);
    const onToggle = (isKeyboard: boolean) =>
      toggle(isKeyboard ? rememberFocus(meter.root) : undefined);
    render(<FeedPill reading={report.reading} isOpen={isOpen} onToggle={onToggle} />, meter.area);
    render(
      isOpen ? <SessionRecap report={report} onReview={options.onReview} onClose={close} /> : null,
      recap.area,
    );
  }

  function setAttached(host: HTMLElement, isAttached: boolean) {
    if (!isAttached) host.remove();
    else if (!host.isConnected) document.documentElement.append(host);
  }

  function toggle(returnFocus?: () => void) {
    if (isOpen) return close();
    giveFocusBack = returnFocus;
    isOpen = true;
    options.onOpen();
    draw();
    if (returnFocus)
      recap.root.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true });
  }

  function close() {
    if (!isOpen) return;
    isOpen = false;
    const hadFocus = recap.root.activeElement !== null;
    draw();
    options.onClose();
    if (hadFocus) giveFocusBack?.();
  }

  return {
    show(next) {
      view = next;
      draw();
    },
    toggle,
    close,
    isOpen: () => isOpen,
    hasReport: () => (view?.report.recap.posts ?? 0) > 0,
    owns: (root) => root === recap.root || root === meter.root,
    setTheme(theme) {
      for (const { area } of [meter, recap]) area.dataset.theme = theme;
    },
  };
}
