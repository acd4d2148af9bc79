import type { Card } from './card';
import { toHandle } from './page-url';
import { parseText } from './parse-text';
import { readTileTarget } from './read-tiles';

/** What only a post has: its caption and the buttons beside it. LIVE and account tiles have neither. */
const postMarks = '[data-e2e="video-desc"], [data-e2e="like-count"], [data-e2e="like-icon"]';

/** Where the author stands, most trusted first. All that are there must agree. */
const authorLinks = [
  // 2022 to 2025-11, in both variants of the one-column layout; of a creator who is LIVE it leads
  // to `/@handle/live`.
  'a[data-e2e="video-author-avatar"][href]',
  // 2025-11, the variant without data-e2e on the author's line
  '[class*="DivCreatorInfoContainer"] a[href*="/@"]',
  // 2022 to 2025-11, the other variant
  '[class*="DivAuthorContainer"] a[href*="/@"]',
];

/**
 * A filled card of a feed.
 *
 * @returns `undefined` for an empty shell, a LIVE room, suggested accounts, and while TikTok changes
 * the card's post, so that two authors stand on it
 */
export function readFeedCard(element: HTMLElement): Card | undefined {
  if (element.firstElementChild === null) return undefined;
  const handle = readAuthor(element);
  if (handle === undefined || !element.querySelector(postMarks)) return undefined;
  const postId = readPlayerPostId(element) ?? readLinkedPostId(element, handle);
  const media = element.querySelector<HTMLElement>('[data-e2e="feed-video"]') ?? element;
  if (postId !== undefined) return { kind: 'feed', element, media, handle, postId };
  const caption = readCaption(media);
  return { kind: 'feed', element, media, handle, ...(caption === undefined ? {} : { caption }) };
}

/** The picture is described by the whole caption; the text below it may be cut. */
function readCaption(media: HTMLElement): string | undefined {
  const caption = media.querySelector('picture img[alt]')?.getAttribute('alt')?.trim();
  return caption === '' ? undefined : parseText(caption, 5_000);
}

/**
 * The post id in the player's own id, `xgwrapper-<n>-<post id>` (2025-07 to 2026-04, all layouts).
 *
 * @returns `undefined` without a player, and when the players in here play different posts
 */
export function readPlayerPostId(root: Element): string | undefined {
  const ids = new Set<string>();
  for (const player of root.querySelectorAll('[id^="xgwrapper-"]')) {
    const id = /^xgwrapper-\d+-(\d{15,20})$/.exec(player.id)?.[1];
    if (id !== undefined) ids.add(id);
  }
  return onlyOne(ids);
}

/** Photo posts have no player; a link to the post will do where the layout has one. */
function readLinkedPostId(element: Element, handle: string): string | undefined {
  const target = readTileTarget(element);
  return target?.handle === handle ? target.postId : undefined;
}

function readAuthor(element: Element): string | undefined {
  const handles = new Set<string>();
  for (const selector of authorLinks) {
    const handle = toHandle(element.querySelector(selector)?.getAttribute('href'));
    if (handle !== undefined) handles.add(handle);
  }
  if (handles.size > 0) return onlyOne(handles);
  return toHandle(element.querySelector('[data-e2e="video-author-uniqueid"]')?.textContent);
}

function onlyOne(values: ReadonlySet<string>): string | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}
