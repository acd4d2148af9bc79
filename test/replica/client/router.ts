import { config } from './config.ts';
import { counters } from './counters.ts';
import { element } from './element.ts';
import { createExplorePage } from './explore-page.ts';
import { createFeedPage } from './feed-page.ts';
import { type Place, toPlace } from './place.ts';
import { createProfilePage } from './profile-page.ts';
import { createSearchPage } from './search-page.ts';
import type { Shell } from './shell.ts';
import { createTagPage } from './tag-page.ts';
import { createVideoPage } from './video-page.ts';

let ending = new AbortController();
let shown: Place | undefined;

/** Draws the page of the present address, and ends the one before. */
export function showPage(shell: Shell): void {
  const place = toPlace(new URL(location.href));
  ending.abort();
  ending = new AbortController();
  shown = place;
  shell.show(createPage(place, ending.signal), place.path);
}

function createPage(place: Place, signal: AbortSignal): HTMLElement {
  switch (place.kind) {
    case 'feed':
    case 'following':
      return createFeedPage(place.kind, signal);
    case 'video':
      return createVideoPage(place, signal);
    case 'profile':
      return createProfilePage(place, signal);
    case 'search':
      return createSearchPage(place, signal);
    case 'tag':
      return createTagPage(place, signal);
    case 'explore':
      return createExplorePage(signal);
    case 'unknown':
      return element(
        'div',
        { style: 'DivErrorContainer' },
        element('p', {}, config.labels.notFound),
      );
  }
}

/** Goes to another page of the site without a reload. */
export function navigate(href: string, shell: Shell): void {
  counters.navigations++;
  // "For You" on For You brings other posts into the same list.
  if (shown?.kind === 'feed' && toPlace(new URL(href, location.href)).kind === 'feed') {
    void counters.refresh();
    return;
  }
  history.pushState({}, '', href);
  showPage(shell);
}

/** Follows links inside the site, and back and forward. */
export function listenToNavigation(shell: Shell): void {
  window.addEventListener('popstate', () => {
    counters.navigations++;
    showPage(shell);
  });
  document.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(anchor instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0)
      return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || anchor.target === '_blank') return;
    if (anchor.origin !== location.origin) return;
    event.preventDefault();
    navigate(anchor.href, shell);
  });
}
