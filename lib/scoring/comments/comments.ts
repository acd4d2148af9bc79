import { commentClasses, zeroByClass } from '@/lib/model/comment-tally';
import type { Post } from '@/lib/model/post';
import { distinctPosts } from '@/lib/scoring/engagement/distinct-posts';
import type { CommentSignal } from '@/lib/scoring/signals/comment-signal';
import { scoreComments } from './comment-score';
import { isVideoReply } from './video-reply';

/**
 * Comment quality over the posts that were open, added up. TikTok ranks what it shows first, so the
 * sample is of its choosing.
 *
 * No post was open: `n` is 0, and neither a score nor a share answered is given; 0 would be a claim.
 */
export function rateComments(known: readonly Post[]): CommentSignal {
  const posts = distinctPosts(known);
  const signal: CommentSignal = {
    n: 0,
    posts: 0,
    counts: zeroByClass(),
    duplicates: 0,
    topLevel: 0,
    answered: 0,
    videoReplies: posts.filter(({ caption }) => isVideoReply(caption)).length,
    postsRead: posts.length,
  };
  const weights = zeroByClass();
  for (const { commentTally: tally } of posts) {
    if (tally === undefined) continue;
    const n = commentClasses.reduce((sum, kind) => sum + tally.classes[kind], 0);
    if (n === 0) continue;
    for (const kind of commentClasses) {
      signal.counts[kind] += tally.classes[kind];
      weights[kind] += tally.weights[kind];
    }
    signal.n += n;
    signal.posts += 1;
    signal.duplicates += Math.min(n, tally.duplicates);
    const topLevel = Math.min(n, tally.topLevel);
    signal.topLevel += topLevel;
    signal.answered += Math.min(topLevel, tally.answered);
  }
  if (signal.topLevel > 0) signal.answeredPct = (100 * signal.answered) / signal.topLevel;
  const score = scoreComments(signal.n, weights);
  if (score !== undefined) signal.score = score;
  return signal;
}
