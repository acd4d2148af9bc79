import type { Creator } from '@/lib/model/creator';
import { type Post, postSchema } from '@/lib/model/post';
import { createEvidenceCollector } from './collect-evidence';
import { toHandle } from './page-url';
import { parseChecked } from './parse-checked';
import { parseCountText } from './parse-count-text';
import type { ParsedFacts } from './parse-facts';
import { toCreatedAt } from './parse-item';
import { readCaptionTags } from './parse-tags';
import { parseText } from './parse-text';
import type { Unreadable } from './unreadable';

/** Tiles that draw a post's plays: a profile's list, search results. */
const tileSelector = '[data-e2e="user-post-item"], [data-e2e^="search_"][data-e2e$="-item"]';

/**
 * Posts of the tiles of a profile's list or of search results as drawn: address, plays rounded as
 * drawn, caption (search only), pinned or not (profile only). The last resort where no response was
 * seen; likes are never drawn.
 *
 * @param isKnown whether a post need not be read
 * @param observedAt milliseconds
 */
export function readTiles(
  document: ParentNode,
  observedAt: number,
  isKnown: (postId: string) => boolean = () => false,
): ParsedFacts {
  const collector = createEvidenceCollector();
  const unreadable: Unreadable[] = [];
  const report = (field: string, reason: string) => unreadable.push({ field, reason });
  for (const tile of document.querySelectorAll(tileSelector)) {
    const target = readTileTarget(tile);
    if (target === undefined || isKnown(target.postId)) continue;
    const { handle, postId, kind } = target;
    const creator: Creator = { handle, observedAt };
    const post = parseChecked(
      postSchema,
      {
        id: postId,
        kind,
        createdAt: toCreatedAt(postId, observedAt),
        ...readDrawn(tile),
        observedAt,
      },
      ['id'],
      'item',
      report,
    );
    if (post !== undefined) collector.add(creator, post);
  }
  return { evidence: collector.evidence(), comments: [], unreadable };
}

export interface TileTarget {
  handle: string;
  postId: string;
  kind: 'video' | 'photo';
}

/**
 * The post that a tile leads to, by its link.
 *
 * @returns `undefined` for LIVE tiles, accounts, and tiles not filled yet
 */
export function readTileTarget(tile: Element): TileTarget | undefined {
  for (const link of tile.querySelectorAll('a[href*="/video/"], a[href*="/photo/"]')) {
    const href = link.getAttribute('href') ?? '';
    const [, kind, postId] = /\/@[^/]+\/(video|photo)\/(\d{1,20})(?:[/?#]|$)/.exec(href) ?? [];
    const handle = toHandle(href);
    if (handle === undefined || postId === undefined) continue;
    return { handle, postId, kind: kind === 'photo' ? 'photo' : 'video' };
  }
  return undefined;
}

function readDrawn(tile: Element): Partial<Post> {
  const plays = parseCountText(tile.querySelector('[data-e2e="video-views"]')?.textContent);
  if (tile.matches('[data-e2e="user-post-item"]')) {
    return { plays, isPinned: tile.querySelector('[data-e2e="video-card-badge"]') !== null };
  }
  const drawn = tile.parentElement?.querySelector('[data-e2e="search-card-video-caption"]');
  const caption = parseText(drawn?.textContent?.trim(), 5_000);
  if (caption === undefined) return { plays };
  const hashtags = readCaptionTags(caption).map((tag) => tag.toLowerCase());
  return { plays, caption, hashtags: [...new Set(hashtags)].slice(0, 60) };
}
