import type { ProfileList } from './profile-list';

const day = 24 * 60 * 60 * 1000;
const minPosts = 3;
const currentDays = 90;

/**
 * Posts a week: those after the oldest listed one, over the time from it to the reading. Counting up
 * to the reading keeps three posts of one evening from being a pace.
 *
 * Posts over 90 days old are left out where 3 younger ones are listed. Under 3 posts, or where all
 * of them are from the last 24 hours, there is no pace.
 *
 * @example postingPace({ readAt: 21 * day, dates: [18 * day, 9 * day, 0] }) // 2 posts in 21 days
 */
export function postingPace({
  readAt,
  dates,
}: ProfileList): { perWeek: number; perWeekN: number; windowDays: number } | undefined {
  const current = dates.filter((date) => readAt - date <= currentDays * day);
  const counted = current.length >= minPosts ? current : dates;
  const oldest = counted.at(-1);
  if (oldest === undefined || counted.length < minPosts) return undefined;
  const windowDays = (readAt - oldest) / day;
  if (windowDays < 1) return undefined;
  return {
    perWeek: (counted.length - 1) / (windowDays / 7),
    perWeekN: counted.length,
    windowDays,
  };
}
