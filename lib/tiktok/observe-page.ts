import { type NavigationWindow, observeNavigation } from './observe-navigation';
import { type Page, readPage } from './page-url';

/** What the observer needs of a window. */
export type PageWindow = NavigationWindow &
  Pick<Window & typeof globalThis, 'requestAnimationFrame' | 'setTimeout'>;

export interface ObservePageOptions {
  signal: AbortSignal;
  /**
   * The page's content or address has changed since the last call; also called at the start.
   *
   * @param changes what has changed in the content; `undefined` where it may be anything
   */
  onChange(page: Page, changes: readonly MutationRecord[] | undefined): void;
}

/** So much at once is a page that is drawn anew. */
const maxChanges = 200;
/** Hidden tabs draw no frames, but still fill their lists. */
const hiddenTabMs = 250;

/**
 * Watches the whole page through one observer, at most one call a frame. Attributes count where they
 * name a post or an author, since TikTok reuses nodes.
 */
export function observePage(window: PageWindow, { signal, onChange }: ObservePageOptions): void {
  const { document } = window;
  let isScheduled = false;
  let changes: MutationRecord[] | undefined;

  function run(): void {
    isScheduled = false;
    const seen = changes;
    changes = [];
    if (signal.aborted) return;
    onChange(readPage(window.location.href), seen);
    // Whatever TikTok did before was told before: what is recorded by now are the chips just drawn.
    observer.takeRecords();
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    if (document.hidden) window.setTimeout(run, hiddenTabMs);
    else window.requestAnimationFrame(run);
  }

  const observer = new window.MutationObserver((records) => {
    for (const record of records) {
      if (isOwn(record)) continue;
      if (changes && changes.push(record) > maxChanges) changes = undefined;
      schedule();
    }
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['id', 'href'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observeNavigation(window, {
    signal,
    onNavigate() {
      changes = undefined;
      schedule();
    },
  });
  run();
}

/** Our own elements in TikTok's page: what happens to them is no news. */
function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOwnElement(target)) return true;
  for (const node of addedNodes) if (!isOwnElement(node)) return false;
  for (const node of removedNodes) if (!isOwnElement(node)) return false;
  return addedNodes.length + removedNodes.length > 0;
}

function isOwnElement({ nodeName }: Node): boolean {
  return nodeName.startsWith('FEEDSCOUT-');
}
