import { type CommentClass, commentClasses } from '@/lib/model/comment-tally';

const minComments = 10;
const pseudoComments = 10;

/**
 * Shares expected before anything was read: what was measured on 17,679 comments under 1,028 Malay
 * beauty posts, with intent and questions at the middle between those sellers' and an Instagram
 * brand's audience (`scoring.md` 6: 16.8 and 5.0 %, 15.6 and 7.7 %).
 */
const baseShares: Record<CommentClass, number> = {
  spam: 0.01,
  'emoji-only': 0.1,
  'mention-only': 0.01,
  intent: 0.11,
  question: 0.12,
  specific: 0.31,
  praise: 0.34,
};

/**
 * How much the comments are about the thing shown, 0 to 100: `scoring.md` 6,
 * `100 · min(1, (1.5 intent + question + 0.5 specific + 0.3 mention) / 0.45) − 60 spam − 25 max(0, emoji − 0.35)`
 * over shares weighted by likes and drawn to the base shares by 10 comments. Its weights are a
 * judgement, not calibrated; an ordinary beauty seller reaches the top.
 *
 * @param n comments read
 * @param weights by class, each comment 1 + ln(1 + likes)
 * @returns `undefined` below 10 comments, or where no weight is known
 */
export function scoreComments(
  n: number,
  weights: Record<CommentClass, number>,
): number | undefined {
  const total = commentClasses.reduce((sum, kind) => sum + weights[kind], 0);
  if (n < minComments || !(total > 0) || !Number.isFinite(total)) return undefined;
  const share = (kind: CommentClass) =>
    (n * (weights[kind] / total) + pseudoComments * baseShares[kind]) / (n + pseudoComments);
  const talk =
    1.5 * share('intent') +
    share('question') +
    0.5 * share('specific') +
    0.3 * share('mention-only');
  const score =
    100 * Math.min(1, talk / 0.45) -
    60 * share('spam') -
    25 * Math.max(0, share('emoji-only') - 0.35);
  return Math.min(100, Math.max(0, score));
}
