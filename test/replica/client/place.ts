/** Which page an address leads to. */
export type Place = { path: string } & (
  | { kind: 'feed' }
  | { kind: 'following' }
  | { kind: 'explore' }
  | { kind: 'profile'; handle: string }
  | { kind: 'video'; handle: string; postId: string; isPhoto: boolean }
  | { kind: 'search'; keyword: string; tab: 'top' | 'video' | 'user' }
  | { kind: 'tag'; tag: string }
  | { kind: 'unknown' }
);

/** Reads an address of www.tiktok.com; language prefixes as in `/fr/foryou` are understood. */
export function toPlace(url: URL): Place {
  const path = decodeURI(url.pathname).replace(/(?<=.)\/$/, '');
  const plain = path.replace(/^\/[a-z]{2}(-[A-Za-z0-9]{2,4})?(?=\/|$)/, '') || '/';

  const video = /^\/@([^/]+)\/(video|photo)\/(\d+)$/.exec(plain);
  if (video) {
    const [, handle = '', kind, postId = ''] = video;
    return { path, kind: 'video', handle, postId, isPhoto: kind === 'photo' };
  }
  const profile = /^\/@([^/]+)$/.exec(plain);
  if (profile) return { path, kind: 'profile', handle: profile[1] ?? '' };

  const search = /^\/search(?:\/(video|user))?$/.exec(plain);
  if (search) {
    const tab = search[1] === 'video' || search[1] === 'user' ? search[1] : 'top';
    return { path, kind: 'search', keyword: url.searchParams.get('q') ?? '', tab };
  }
  const tag = /^\/tag\/([^/]+)$/.exec(plain);
  if (tag) return { path, kind: 'tag', tag: tag[1] ?? '' };

  if (plain === '/' || plain === '/foryou') return { path, kind: 'feed' };
  if (plain === '/following') return { path, kind: 'following' };
  if (plain === '/explore') return { path, kind: 'explore' };
  return { path, kind: 'unknown' };
}
