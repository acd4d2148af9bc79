import { type Page, readPage } from './page-url';

/** What the observer needs of a window. */
export type NavigationWindow = Pick<
  Window & typeof globalThis,
  'location' | 'document' | 'addEventListener' | 'MutationObserver'
> & { navigation?: Pick<EventTarget, 'addEventListener'> };

/**
 * Tells of every change of address, in-page navigation included. TikTok calls `pushState`, which
 * sends no event and which a content script cannot wrap; where there is no Navigation API
 * (Firefox before 147), the address is compared whenever the page changes, which it does after
 * every navigation.
 */
export function observeNavigation(
  window: NavigationWindow,
  { signal, onNavigate }: { signal: AbortSignal; onNavigate(page: Page): void },
): void {
  let { href } = window.location;

  function check(): void {
    if (window.location.href === href) return;
    href = window.location.href;
    onNavigate(readPage(href));
  }

  window.addEventListener('popstate', check, { signal });
  if (window.navigation) {
    window.navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const observer = new window.MutationObserver(check);
  observer.observe(window.document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
