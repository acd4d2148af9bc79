/** What is said about comments that were read on open posts. */

import { quoted } from '@/assets/messages/quotes';
import type { CommentClass } from '@/lib/model/comment-tally';
import type { CommentSignal } from '@/lib/scoring/signals/comment-signal';
import { capitalised, plural, postsText, roundText, wholeText } from './numbers';

/** Comments that a score needs. */
const scoreNeeds = 10;

/** What a class is called in the legend. */
const classNames: Record<CommentClass, string> = {
  intent: 'Buying interest',
  question: 'Questions',
  specific: 'Specific remarks',
  'mention-only': 'Tags a friend',
  praise: 'Short praise',
  'emoji-only': 'Emoji only',
  spam: 'Promotion',
};

const commentsText = (n: number) => plural(n, 'comment', 'comments');

/** How many were read where; the sample is TikTok's choice, and is said to be. */
function commentsSentence({ n, posts, counts }: CommentSignal): string {
  if (n === 0) return 'None read yet: open the comments of a post.';
  const where = posts === 1 ? 'one post' : postsText(posts);
  const sample = `TikTok’s top-ranked first`;
  if (n === 1) return `One comment read on one post (${sample}): it says little.`;
  const asks = counts.intent + counts.question;
  return `Of ${commentsText(n)} read on ${where} (${sample}), ${noneOr(asks)} ${asksOrWants(asks)} to buy, ${noneOr(counts.spam)} ${counts.spam > 1 ? 'promote' : 'promotes'} something.`;
}

/** The same beside bar and figure, which name the n and the sample. */
function commentsBrief(comments: CommentSignal): string {
  const { n, counts } = comments;
  if (n === 0) return commentsSentence(comments);
  if (n === 1) return 'One comment says little.';
  const asks = counts.intent + counts.question;
  return `${capitalised(noneOr(asks))} ${asksOrWants(asks)} to buy.`;
}

function noneOr(count: number): string {
  return count === 0 ? 'none' : wholeText(count);
}

function asksOrWants(count: number): string {
  return count > 1 ? 'ask or want' : 'asks or wants';
}

/**
 * Whether the creator answers, as far as was seen: answers that stayed folded are not known.
 * `undefined` where no comment could be answered.
 */
function answeredSentence({ n, topLevel, answered, answeredPct }: CommentSignal) {
  if (n === 0 || topLevel === 0) return undefined;
  if (answered === 0) return `No answer of the creator seen under ${commentsText(topLevel)}.`;
  if (topLevel === 1) return 'The creator answered the one comment read that is no reply.';
  const share = answeredPct === undefined ? '' : ` (${roundText(answeredPct)}%)`;
  return `The creator answered at least ${wholeText(answered)} of ${commentsText(topLevel)}${share}.`;
}

/** Repeated texts, posts made as an answer and the score, each with its n. */
function commentDetails(comments: CommentSignal): string[] {
  const { n, duplicates, score, videoReplies, postsRead } = comments;
  const details: string[] = [];
  if (n > 0 && duplicates > 0) {
    details.push(
      `${wholeText(duplicates)} of ${commentsText(n)} ${duplicates === 1 ? 'repeats' : 'repeat'} another’s text.`,
    );
  }
  if (n > 0) {
    details.push(
      score === undefined
        ? `No score: ${wholeText(n)} of ${wholeText(scoreNeeds)} comments.`
        : `Score ${roundText(score)} of 100 from ${commentsText(n)}: our own weights, not calibrated.`,
    );
  }
  if (videoReplies > 0) {
    details.push(
      `${wholeText(videoReplies)} of ${postsText(postsRead)} made as an answer (“Replying to @…”).`,
    );
  }
  return details;
}

export const commentMessages = {
  classNames,
  /** The order of bar and legend: what a scout looks for first. */
  classOrder: [
    'intent',
    'question',
    'specific',
    'mention-only',
    'praise',
    'emoji-only',
    'spam',
  ] satisfies CommentClass[],
  classCount: wholeText,
  commentsFigure: wholeText,
  commentsOf: (n: number, posts: number) =>
    `${n === 1 ? 'comment' : 'comments'} · ${postsText(posts)} · top-ranked`,
  commentsBrief,
  commentsSentence,
  answeredSentence,
  commentDetails,
  commentExample: quoted,
  examplesKept: 'Examples stay in this tab and are never stored.',
};
