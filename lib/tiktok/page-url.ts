import { handleSchema, tiktokIdSchema } from '@/lib/model/creator';
import type { Place } from '@/lib/model/sighting';

export type PageKind =
  | 'for-you'
  | 'following'
  | 'explore'
  | 'post'
  | 'profile'
  | 'live'
  | 'search'
  | 'tag'
  | 'other';

/** What an address on www.tiktok.com shows. */
export interface Page {
  readonly kind: PageKind;
  /** How sightings made here are filed. */
  readonly place: Place;
  /** Without `@`, lower case: the account that a post, profile or LIVE address names. */
  readonly handle?: string;
  /** The post that a post address names. */
  readonly postId?: string;
}

const placeOf: Record<PageKind, Place> = {
  'for-you': 'for-you',
  following: 'following',
  explore: 'other',
  post: 'post',
  profile: 'profile',
  live: 'other',
  search: 'search',
  tag: 'tag',
  other: 'other',
};

/** `/es/`, `/pt-BR/`, `/zh-Hant-TW/`: the page in another language. No page of TikTok's is so named. */
const languagePrefix = /^[a-z]{2}(-[A-Za-z\d]{2,4}){0,2}$/;

/**
 * What the address shows, by its path alone: query, fragment and language prefix say nothing.
 *
 * @param url absolute; anything that is no address of www.tiktok.com is `other`
 *
 * @example
 * readPage('https://www.tiktok.com/es/@glowbymaya/video/7510000000000000001?lang=es')
 * // { kind: 'post', place: 'post', handle: 'glowbymaya', postId: '7510000000000000001' }
 */
export function readPage(url: string): Page {
  // Asked in every frame in which the page changes, of the same address nearly always.
  if (url !== last?.url) last = { url, page: parsePage(url) };
  return last.page;
}

let last: { url: string; page: Page } | undefined;

function parsePage(url: string): Page {
  if (!URL.canParse(url)) return toPage('other');
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'www.tiktok.com') return toPage('other');
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (languagePrefix.test(segments[0] ?? '')) segments.shift();
  const [first, second, third] = segments;
  if (first === undefined) return toPage('for-you');
  if (first.startsWith('@')) return readAccountPage(first, second, third);
  switch (first) {
    case 'foryou':
      return toPage('for-you');
    case 'following':
      return toPage('following');
    case 'explore':
      return toPage('explore');
    case 'live':
      return toPage('live');
    case 'search':
      return toPage('search');
    case 'tag':
      return toPage(second === undefined ? 'other' : 'tag');
    default:
      return toPage('other');
  }
}

function readAccountPage(
  first: string,
  second: string | undefined,
  third: string | undefined,
): Page {
  const handle = toHandle(first);
  if (second === 'video' || second === 'photo') {
    const id = tiktokIdSchema.safeParse(third);
    return id.success ? toPage('post', handle, id.data) : toPage('other');
  }
  // An account's collections and playlists mix in what is not theirs.
  if (second !== undefined && second !== 'live') return toPage('other');
  if (handle === undefined) return toPage('other');
  return toPage(second === 'live' ? 'live' : 'profile', handle);
}

/**
 * The handle in `@handle`, `/@handle`, `https://www.tiktok.com/@handle/…` or bare text.
 *
 * @returns lower case, without `@`; `undefined` for anything that cannot be a handle
 */
export function toHandle(text: string | null | undefined): string | undefined {
  const raw = /^(?:https:\/\/www\.tiktok\.com)?\/?@?([^/?#\s]+)(?:[/?#]|$)/.exec(
    text?.trim() ?? '',
  )?.[1];
  if (raw === undefined) return undefined;
  const handle = handleSchema.safeParse(decoded(raw).toLowerCase());
  return handle.success ? handle.data : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function toPage(kind: PageKind, handle?: string, postId?: string): Page {
  return {
    kind,
    place: placeOf[kind],
    ...(handle === undefined ? {} : { handle }),
    ...(postId === undefined ? {} : { postId }),
  };
}
