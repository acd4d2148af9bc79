import type { CommentClass } from '@/lib/model/comment-tally';

/** A count of 0 for every class, a new object each time. */
export function zeroByClass(): Record<CommentClass, number> {
  return {
    spam: 0,
    'emoji-only': 0,
    'mention-only': 0,
    intent: 0,
    question: 0,
    specific: 0,
    praise: 0,
  };
}
