import * as z from 'zod/mini';
import { countSchema } from '@/lib/model/count';
import { tiktokIdSchema } from '@/lib/model/creator';
import type { SeenComment } from '@/lib/model/seen-comment';
import { parseChecked } from './parse-checked';
import { parseCount } from './parse-count';
import { parseId, parseText } from './parse-text';
import type { PostAuthors } from './post-authors';
import { readOwn } from './read-own';
import type { Report } from './unreadable';

/** TikTok takes 150 characters. */
export const maxCommentLength = 500;

const commentSchema = z.object({
  id: tiktokIdSchema,
  postId: tiktokIdSchema,
  text: z.string().check(z.maxLength(maxCommentLength)),
  likes: z.optional(countSchema),
  isReply: z.boolean(),
  parentId: z.optional(tiktokIdSchema),
  isByCreator: z.optional(z.boolean()),
  isAnswered: z.optional(z.boolean()),
});

/** TikTok nests up to three. */
const maxReplies = 5;

/** The label "Creator" (`{"text":"Creator","type":1}`, in published answers of 2023 and 2025). */
const creatorLabel = 1;

/**
 * A comment, then the replies that came inside it. Who wrote them is compared with the post's author
 * here and goes no further.
 *
 * @returns `[]` when it has no readable id, post or text; an empty text is a picture
 */
export function parseComment(raw: unknown, authors: PostAuthors, report: Report): SeenComment[] {
  const comment = parseOne(raw, authors, report);
  if (comment === undefined) return [];
  const rows = readOwn(raw, 'reply_comment');
  const replies = (Array.isArray(rows) ? rows.slice(0, maxReplies) : []).flatMap((row: unknown) => {
    const reply = parseOne(row, authors, report);
    return reply?.postId === comment.postId
      ? [{ ...reply, isReply: true, parentId: comment.id }]
      : [];
  });
  const isAnswered = comment.isReply ? undefined : isAnsweredBy(raw, replies);
  return [isAnswered === undefined ? comment : { ...comment, isAnswered }, ...replies];
}

function parseOne(raw: unknown, authors: PostAuthors, report: Report): SeenComment | undefined {
  const postId = parseId(readOwn(raw, 'aweme_id'));
  // "0" is no id: it says that this answers the post, not another comment.
  const parentId = parseId(readOwn(raw, 'reply_id'));
  const candidate = {
    id: parseId(readOwn(raw, 'cid')),
    postId,
    text: parseText(readOwn(raw, 'text'), maxCommentLength),
    likes: parseCount(readOwn(raw, 'digg_count')),
    isReply: parentId !== undefined,
    parentId,
    isByCreator: isByCreator(raw, postId && authors.authorOf(postId)),
  };
  return parseChecked(commentSchema, candidate, ['id', 'postId', 'text'], 'comment', report);
}

function isByCreator(raw: unknown, author: string | undefined): boolean | undefined {
  const labels = readOwn(raw, 'label_list');
  const isLabelled =
    Array.isArray(labels) && labels.some((label) => readOwn(label, 'type') === creatorLabel);
  if (isLabelled) return true;
  const writer = parseId(readOwn(readOwn(raw, 'user'), 'uid'));
  return writer === undefined || author === undefined ? undefined : writer === author;
}

/** "No" only where every reply was there to see. */
function isAnsweredBy(raw: unknown, replies: readonly SeenComment[]): boolean | undefined {
  if (replies.some((reply) => reply.isByCreator)) return true;
  const total = parseCount(readOwn(raw, 'reply_comment_total'));
  const isKnown = replies.every((reply) => reply.isByCreator === false);
  return isKnown && total === replies.length ? false : undefined;
}
