import { type NavigationWindow, observeNavigation } from './observe-navigation';
import { type Page, readPage } from './page-url';

/** What the observer needs of a window. */
export type PageWindow = NavigationWindow &
  Pick<Window & typeof globalThis, 'requestAnimationFrame' | 'setTimeout'>;

export interface ObservePageOptions {
  signal: AbortSignal;
  /** The page's content or address has changed since the last call; also called at the start. */
  onChange(page: Page): void;
}

/** Our own elements in TikTok's page. What happens to them is no news. */
const ownElement = /^FEEDSCOUT-/;
/** Hidden tabs draw no frames, but still fill their lists. */
const hiddenTabMs = 250;

/**
 * Watches the whole page through one observer, at most one call a frame. Attributes count where they
 * name a post or an author, since TikTok reuses nodes.
 */
export function observePage(window: PageWindow, { signal, onChange }: ObservePageOptions): void {
  const { document } = window;
  let isScheduled = false;

  function run(): void {
    isScheduled = false;
    if (!signal.aborted) onChange(readPage(window.location.href));
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    if (document.hidden) window.setTimeout(run, hiddenTabMs);
    else window.requestAnimationFrame(run);
  }

  const observer = new window.MutationObserver((records) => {
    if (records.some((record) => !isOwn(record))) schedule();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['id', 'href'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observeNavigation(window, { signal, onNavigate: schedule });
  run();
}

function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (ownElement.test(target.nodeName)) return true;
  const changed = [...addedNodes, ...removedNodes];
  return changed.length > 0 && changed.every(({ nodeName }) => ownElement.test(nodeName));
}
