import type { DrawnEvidence } from './drawn-evidence';

/** A selector inside the comments panel, and what once proved it. */
export interface CommentSelector {
  /** Month of the oldest and of the newest page it was seen on. */
  seen: [from: string, to: string];
  selector: string;
  evidence: DrawnEvidence[];
}

const oneColumn = 'page-video-one-column-2025-11-en.html';

/** What is read of a comment as drawn. A new generation is one more candidate in the selector. */
export const commentSelectors = {
  /** The text; the number tells a comment (1) from a reply (2). */
  text: {
    seen: ['2022-01', '2025-11'],
    selector: '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]',
    evidence: [
      { page: oneColumn, count: 23 },
      { inventory: 'comment-level-1', on: '2022 video', count: 40 },
      { inventory: 'comment-level-2', on: '2022-08 video', count: 13 },
    ],
  },
  /** Whose it is; the text of this link is a nickname, its address the handle. */
  writer: {
    seen: ['2022-01', '2025-11'],
    selector: '[data-e2e^="comment-username-"] a[href^="/@"]',
    evidence: [
      { page: oneColumn, count: 23 },
      { inventory: 'comment-username-1', on: '2022 video', count: 40 },
    ],
  },
  /** The badge "Creator". */
  creator: {
    seen: ['2022-08', '2022-08'],
    selector: '[data-e2e^="comment-creator-"]',
    evidence: [{ inventory: 'comment-creator-2', on: '2022-08 video', count: 13 }],
  },
  /** The number beside the heart. */
  likes: {
    seen: ['2025-11', '2025-11'],
    selector: '[class*="DivLikeContainer"] span',
    evidence: [{ page: oneColumn, count: 23 }],
  },
  /** A comment with its replies. */
  thread: {
    seen: ['2025-11', '2025-11'],
    selector: '[class*="DivCommentObjectWrapper"]',
    evidence: [{ page: oneColumn, count: 20 }],
  },
} satisfies Record<string, CommentSelector>;
