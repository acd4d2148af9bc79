import type { Rating } from '@/lib/scoring/signals/rating';

/** Signals that a list can be sorted by besides fit, engagement and the other columns of old. */
export const signalKeys = [
  'views',
  'conversation',
  'saves',
  'asks',
  'answers',
  'sponsored',
  'check-first',
  'posts-a-week',
  'last-post',
  'growth',
  'fee',
  'safety',
] as const;
export type SignalKey = (typeof signalKeys)[number];

/** Fewer comments than this say nothing of the audience. */
const enoughComments = 10;

/**
 * The one figure of a signal that a list sorts by and shows; `undefined` is unknown, never 0.
 *
 * - `views`: median; `conversation`, `saves`: comments and saves in percent of views
 * - `asks`: share of comments that ask or want to buy; `answers`: share the creator answered, percent
 * - `sponsored`: share of paid posts, percent; `check-first`: tests that fired, of those with data
 * - `posts-a-week`; `last-post`: milliseconds since 1970; `growth`: percent since the first encounter
 * - `fee`: at the median views; `safety`: warnings and must-avoid words found
 */
export const signalFigures: Record<SignalKey, (rating: Rating) => number | undefined> = {
  views: ({ views }) => views.median,
  conversation: ({ conversation }) => conversation.commentsPerView?.pct,
  saves: ({ conversation }) => conversation.savesPerView?.pct,
  asks: ({ comments: { n, counts } }) =>
    n < enoughComments ? undefined : (100 * (counts.question + counts.intent)) / n,
  answers: ({ comments: { topLevel, answeredPct } }) =>
    topLevel < enoughComments ? undefined : answeredPct,
  sponsored: ({ sponsored }) => sponsored.sharePct,
  'check-first': ({ authenticity: { tested, checks } }) => (tested === 0 ? undefined : checks),
  'posts-a-week': ({ cadence }) => cadence.perWeek,
  'last-post': ({ cadence }) => cadence.lastPostAt,
  growth: ({ growth: { followers } }) =>
    followers === undefined || followers.isWithinRounding ? undefined : followers.changePct,
  fee: ({ price }) => price.middle,
  safety: ({ safety: { postsRead, warnings, vetoes } }) =>
    postsRead === 0 ? undefined : warnings.length + vetoes.length,
};
