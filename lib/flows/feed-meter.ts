import { type FeedReading, leastMeterPosts } from '@/lib/model/feed-report';
import type { MatchSignal } from '@/lib/scoring/signals/match-signal';

/** Whether one post's creator is what the brief asks for. */
export type FeedVerdict = MatchSignal['verdict'];

/** Posts that the meter looks back on. */
export const meterPosts = 50;
/** A share is called low only with so many posts, and where fewer than one in five fits. */
const leastPostsForLow = 25;
const lowShare = 0.2;
/** Standard errors between two shares of 50 that luck alone leaves apart once in 44 times. */
const dropStandardErrors = 2;

/**
 * The feed's share of fitting posts, over the last 50 that could be judged.
 *
 * - What is unknown is no miss: it counts apart and takes nobody's place.
 * - A drop is told only against 50 posts before those, and only where it is more than luck: two
 *   standard errors of a difference between two shares.
 *
 * @param verdicts posts in the order seen, the newest last; ads and those not rated left out
 * @example 20 of 50 fit, then 8 of 50 // { state: 'dropped', posts: 50, fitting: 8, … }
 */
export function readFeedMeter(verdicts: readonly FeedVerdict[]): FeedReading {
  const last = takeJudged(verdicts, verdicts.length);
  const earlier = takeJudged(verdicts, last.from);
  const before = earlier.posts === meterPosts ? earlier : undefined;
  return {
    state: toState(last, before),
    posts: last.posts,
    fitting: last.fitting,
    unknown: last.unknown,
    ...(before && { before: { posts: before.posts, fitting: before.fitting } }),
  };
}

interface Judged {
  posts: number;
  fitting: number;
  unknown: number;
  /** Index of the oldest verdict that was looked at. */
  from: number;
}

/** The 50 judged posts before `to`, or as many as there are. */
function takeJudged(verdicts: readonly FeedVerdict[], to: number): Judged {
  const judged: Judged = { posts: 0, fitting: 0, unknown: 0, from: to };
  while (judged.from > 0 && judged.posts < meterPosts) {
    judged.from -= 1;
    const verdict = verdicts[judged.from];
    if (verdict === 'unknown') judged.unknown += 1;
    else judged.posts += 1;
    if (verdict === 'fits') judged.fitting += 1;
  }
  return judged;
}

function toState(last: Judged, before: Judged | undefined): FeedReading['state'] {
  if (last.posts < leastMeterPosts) return 'early';
  if (before && hasDropped(last, before)) return 'dropped';
  const isLow = last.posts >= leastPostsForLow && last.fitting / last.posts < lowShare;
  return isLow ? 'low' : 'steady';
}

function hasDropped(last: Judged, before: Judged): boolean {
  const [now, then] = [last.fitting / last.posts, before.fitting / before.posts];
  const pooled = (last.fitting + before.fitting) / (last.posts + before.posts);
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / last.posts + 1 / before.posts));
  return standardError > 0 && then - now >= dropStandardErrors * standardError;
}
