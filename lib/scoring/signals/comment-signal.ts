import type { CommentClass } from '@/lib/model/comment-tally';

/** What was counted in the comments of the posts that were open. TikTok shows its top-ranked first. */
export interface CommentSignal {
  /** Comments read, the creator's own not counted. */
  n: number;
  /** Posts they belong to. */
  posts: number;
  /** Sums to `n`. */
  counts: Record<CommentClass, number>;
  duplicates: number;
  /**
   * Comments that are no replies, of posts that tell about answers, and how many of them the creator
   * answered at least: replies that stayed folded are not known.
   */
  topLevel: number;
  answered: number;
  answeredPct?: number;
  /** 0 to 100, uncalibrated, shrunk with 10 pseudo-comments; from 10 comments on. */
  score?: number;
  /** Captions that begin "Replying to @…": posts made as an answer, of posts read. */
  videoReplies: number;
  postsRead: number;
}
