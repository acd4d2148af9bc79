import type { Post } from '@/lib/model/post';

/** Address of a creator's profile. */
export function toProfileUrl(handle: string): string {
  return `https://www.tiktok.com/@${encodeURIComponent(handle)}`;
}

/** Address of a post; a post of unknown kind opens under `video` too. */
export function toPostUrl(handle: string, { id, kind }: Pick<Post, 'id' | 'kind'>): string {
  return `${toProfileUrl(handle)}/${kind === 'photo' ? 'photo' : 'video'}/${id}`;
}

/** Address of the For You feed, where scouting begins. */
export const feedUrl = 'https://www.tiktok.com/foryou';
