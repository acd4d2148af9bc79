import type { Card } from './card';

/** What people write themselves: a caption or a name may read like a label. */
const writtenByPeople = [
  '[data-e2e="video-desc"]',
  '[data-e2e="browse-video-desc"]',
  '[data-e2e="video-music"]',
  '[data-e2e="browse-music"]',
  '[data-e2e*="author"]',
  '[data-e2e*="user"]',
  '[data-e2e*="nickname"]',
  '[data-e2e*="comment"]',
  '[class*="DivComment"]',
  'a[href*="/@"]',
  'a[href*="/music/"]',
].join(', ');

/**
 * The commercial label on an open post or a card of a feed, as drawn. Nobody has captured one: the
 * one-column page of 2025-11 has a place for such tags (`DivOverlayBottomLeadingTagsContainer`), empty
 * in the capture. Hence no selector, but the text: an element over the picture whose whole text is a
 * label's, and which is not something that a person wrote.
 *
 * @param labels the texts of `readPaidLabels`
 * @returns `undefined` where none is drawn, which is no proof that there is none
 */
export function readPaidLabel(card: Card, labels: ReadonlySet<string>): string | undefined {
  if (card.kind !== 'feed') return undefined;
  // In the one-column layout the description lies over the picture; beside it are buttons only.
  const isOverPicture = card.media.getAttribute('data-e2e') === 'feed-video';
  const area = isOverPicture ? card.media : card.element;
  // One look at all of the text spares nearly every card the look at each element.
  const written = area.textContent ?? '';
  if (![...labels].some((label) => written.includes(label))) return undefined;
  for (const element of area.querySelectorAll('span, p, div, a')) {
    if (element.firstElementChild !== null) continue;
    const text = element.textContent?.trim();
    if (text && labels.has(text) && !element.closest(writtenByPeople)) return text;
  }
  return undefined;
}
