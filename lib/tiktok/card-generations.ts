import type { Card } from './card';
import type { Page } from './page-url';
import { readDetailCard } from './read-detail-card';
import { readFeedCard } from './read-feed-card';
import { findHeader } from './read-header';
import { readTileCard } from './read-tile-card';

/**
 * Proof that a selector once found what it says: a saved page and how many cards it holds, a row of
 * the inventory of 31 dated pages, or, weakest, code of others that reads live pages.
 */
export type CardEvidence =
  | { page: string; cards: number }
  | { inventory: string; on: string; count: number }
  | { reported: string };

/** One generation of TikTok's markup for one kind of card. */
export interface CardGeneration {
  name: string;
  /** Month of the oldest and of the newest page it was seen on. */
  seen: [from: string, to: string];
  /** Candidates; `read` says which of them are cards. */
  selector: string;
  read(candidate: HTMLElement, page: Page): Card | undefined;
  /** All that is read stands inside the candidate: it need not be read again until something in it changes. */
  isSelfContained?: boolean;
  evidence: CardEvidence[];
}

/** All generations, newest first. After a redesign, add one here: see README.md. */
export const cardGenerations: readonly CardGeneration[] = [
  {
    name: 'search results',
    seen: ['2022-01', '2026-04'],
    selector: '[data-e2e^="search_"][data-e2e$="-item"]',
    read: readTileCard,
    evidence: [
      {
        page: 'page-search-2026-04-en.html',
        cards: 24,
      },
      { inventory: 'search_top-item', on: '2025-09 search Top (es-419 UI)', count: 140 },
      { reported: '`search_video-item` on the Videos tab, in scrapers of 2022 to 2025' },
    ],
  },
  {
    name: 'profile header',
    seen: ['2022-01', '2026-05'],
    selector: '[data-e2e="user-page"]',
    read: readProfileCard,
    evidence: [
      {
        page: 'page-profile-2026-04-en.html',
        cards: 1,
      },
      {
        page: 'page-profile-2025-03-no-statsV2.html',
        cards: 1,
      },
    ],
  },
  {
    name: 'one-column feed',
    seen: ['2024-12', '2025-11'],
    selector: 'article[data-e2e="recommend-list-item-container"]',
    read: readFeedCard,
    isSelfContained: true,
    evidence: [
      {
        page: 'page-video-one-column-2025-11-en.html',
        cards: 2,
      },
    ],
  },
  {
    name: 'explore grid',
    seen: ['2025-09', '2025-09'],
    selector: '[data-e2e="explore-item"]',
    read: readTileCard,
    evidence: [{ inventory: 'explore-item', on: '2025-09 explore grid', count: 15 }],
  },
  {
    name: 'tag page',
    seen: ['2022-01', '2026-01'],
    selector: '[data-e2e="challenge-item"]',
    read: readTileCard,
    evidence: [{ reported: '`challenge-item`, in scrapers of 2022 to 2026; no saved page' }],
  },
  {
    name: 'two-column open post',
    seen: ['2025-07', '2025-07'],
    selector: '[data-e2e="detail-video"]',
    read: readDetailCard,
    evidence: [
      {
        page: 'page-video-two-column-2025-07-fr.html',
        cards: 1,
      },
    ],
  },
  {
    name: 'open post over a list',
    seen: ['2022-01', '2022-12'],
    selector: '[data-e2e="browse-video"]',
    read: readDetailCard,
    evidence: [{ inventory: 'browse-video', on: '2022 video', count: 1 }],
  },
  {
    name: 'feed with several posts in view',
    seen: ['2022-01', '2023-12'],
    selector: 'div[data-e2e="recommend-list-item-container"]',
    read: readFeedCard,
    isSelfContained: true,
    evidence: [{ inventory: 'recommend-list-item-container', on: '2022 For You', count: 18 }],
  },
];

function readProfileCard(candidate: HTMLElement, page: Page): Card | undefined {
  const header = findHeader(candidate.ownerDocument, page) as HTMLElement | undefined;
  if (header === undefined || !candidate.contains(header)) return undefined;
  return { kind: 'profile', element: header, media: header, handle: page.handle };
}
