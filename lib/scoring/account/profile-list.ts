import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';

const minute = 60 * 1000;
const day = 24 * 60 * minute;
/** The list arrives and grows while the profile stays open. */
const readTogether = 15 * minute;
/** The list may arrive just before the profile; what was read earlier was met in a feed. */
const readAhead = minute / 2;
const minListed = 3;
/** What a list tells of "how lately" is stale when the creator is met again a month later. */
const listHolds = 30 * day;

export interface ProfileList {
  readAt: number;
  /** When the listed posts were made, newest first: no gaps, pinned posts not among them. */
  dates: number[];
}

/**
 * The profile's own list of posts, if it was read: at least 3 posts observed within 15 minutes after
 * the profile (or half a minute before), or all of a creator with fewer. Pinned posts stand out of order and do not count.
 *
 * A listed post met again later no longer shows that it was listed, so every known post between the
 * oldest listed one and the reading belongs to the list.
 *
 * @returns `undefined` where it was not read, or more than 30 days before the creator was last met
 */
export function readProfileList(
  { profileReadAt, observedAt, videos }: Pick<Creator, 'profileReadAt' | 'observedAt' | 'videos'>,
  posts: readonly Post[],
): ProfileList | undefined {
  if (profileReadAt === undefined || observedAt - profileReadAt > listHolds) return undefined;
  const together = posts.filter(({ observedAt: at }) => {
    const after = at - profileReadAt;
    return after >= -readAhead && after <= readTogether;
  });
  const listed = datesOf(together);
  const isAll = videos !== undefined && videos > 0 && together.length >= videos;
  if (listed.length < minListed && !isAll) return undefined;
  const oldest = listed.reduce((first, date) => Math.min(first, date), Number.POSITIVE_INFINITY);
  const dates = datesOf(posts).filter((date) => date >= oldest && date <= profileReadAt);
  return { readAt: profileReadAt, dates: dates.sort((a, b) => b - a) };
}

function datesOf(posts: readonly Post[]): number[] {
  return posts.flatMap(({ createdAt, isPinned }) =>
    createdAt === undefined || isPinned ? [] : [createdAt],
  );
}
