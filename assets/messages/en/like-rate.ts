/** What is said about lifetime likes by followers. */
import type { LikeRateSignal } from '@/lib/scoring/signals/like-rate-signal';
import { aboveText, capitalised, postsText, tenthText } from './numbers';

const missing: Record<NonNullable<LikeRateSignal['missing']>, string> = {
  'followers-unknown': 'Not known yet: followers have not been read.',
  'hearts-unknown': 'Not known yet: the likes of the account have not been read.',
  'videos-unknown': 'Not known yet: the number of posts has not been read.',
  'under-5-videos': 'Not given: fewer than 5 posts on the account.',
  'no-followers': 'Not given: the account has no followers.',
};

/** `5.6 likes per 100 followers a post, over 310 posts; typical for this size 5.8.` */
function likeRateSentence(likeRate: LikeRateSignal): string {
  const { ratePct, typicalPct, videos, missing: reason } = likeRate;
  if (ratePct === undefined) return reason === undefined ? 'Not known yet.' : missing[reason];
  const over = videos === undefined ? '' : `, over ${postsText(videos)}`;
  const typical =
    typicalPct === undefined ? '' : `; typical for this size ${tenthText(typicalPct)}`;
  return `${tenthText(ratePct)} likes per 100 followers a post${over}${typical}.`;
}

/** The same beside the figure: `Typical for this size: 5.8. Over 310 posts.` */
function likeRateBrief({ typicalPct, videos }: LikeRateSignal): string {
  return [
    typicalPct === undefined
      ? 'Nothing typical known for this size.'
      : `Typical for this size: ${tenthText(typicalPct)}.`,
    ...(videos === undefined ? [] : [`Over ${postsText(videos)}.`]),
  ].join(' ');
}

/** Where that stands among accounts of the size, and what the figure hides. */
function likeRateComparison({ percentile, ratePct }: LikeRateSignal): string | undefined {
  if (ratePct === undefined) return undefined;
  const above =
    percentile === undefined
      ? 'Not compared: no reference for accounts this small.'
      : `${capitalised(aboveText(percentile))} of accounts this size in a public sample of 2024.`;
  return `${above} A mean over the account’s life: deleted posts and one viral hit raise it.`;
}

export const likeRateMessages = {
  likeRateFigure: tenthText,
  likeRateSentence,
  likeRateBrief,
  likeRateComparison,
};
