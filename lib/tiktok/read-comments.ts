import type { SeenComment } from '@/lib/model/seen-comment';
import { commentSelectors } from './comment-selectors';
import { hashText } from './hash-text';
import { type Page, toHandle } from './page-url';
import { maxCommentLength } from './parse-comment';
import { parseCountText } from './parse-count-text';
import { parseText } from './parse-text';

const maxComments = 300;

/**
 * The comments of an open post as drawn beside it: text, likes, whether the creator wrote it. The
 * last resort where no answer with comments was seen. Only on a post's own address: For You opens
 * the same panel without saying whose comments it shows.
 *
 * TikTok draws no ids. A comment's id here is a hash of its level, its writer and its text, the
 * facts that stay when the list grows, is sorted anew or shows another age; the writer goes into the
 * hash and nowhere else. Two people who write the same are two comments, as they should be.
 *
 * @param isStale whether an element is left from another post
 */
export function readComments(
  document: ParentNode,
  page: Page,
  isStale: (element: Element) => boolean = () => false,
): SeenComment[] {
  const comments = new Map<string, SeenComment>();
  if (page.postId === undefined) return [];
  for (const element of document.querySelectorAll(commentSelectors.text.selector)) {
    if (comments.size >= maxComments) break;
    const comment = isStale(element) ? undefined : readComment(element, page, page.postId);
    if (comment !== undefined) comments.set(comment.id, comment);
  }
  return markAnswered([...comments.values()]);
}

function readComment(element: Element, page: Page, postId: string): SeenComment | undefined {
  const text = parseText(element.textContent?.trim(), maxCommentLength);
  const box = findBox(element);
  if (text === undefined || box === undefined) return undefined;
  const writer = toHandle(
    box.querySelector(commentSelectors.writer.selector)?.getAttribute('href'),
  );
  const likes = parseCountText(box.querySelector(commentSelectors.likes.selector)?.textContent);
  const isReply = isReplyText(element);
  const parentId = isReply ? readParentId(element) : undefined;
  const isByCreator = box.querySelector(commentSelectors.creator.selector)
    ? true
    : isSame(writer, page.handle);
  return {
    id: toId(isReply, writer, text),
    postId,
    text,
    isReply,
    ...(likes === undefined ? {} : { likes }),
    ...(parentId === undefined ? {} : { parentId }),
    ...(isByCreator === undefined ? {} : { isByCreator }),
  };
}

/** The nearest element around a text that names its writer, and no other one's text. */
function findBox(text: Element): Element | undefined {
  for (let around = text.parentElement; around; around = around.parentElement) {
    if (around.querySelectorAll(commentSelectors.text.selector).length > 1) return undefined;
    if (around.querySelector(commentSelectors.writer.selector)) return around;
  }
  return undefined;
}

function readParentId(reply: Element): string | undefined {
  const thread = reply.closest(commentSelectors.thread.selector);
  const parent = thread?.querySelector(commentSelectors.text.selector);
  if (!parent || isReplyText(parent)) return undefined;
  const writer = findBox(parent)?.querySelector(commentSelectors.writer.selector);
  const text = parseText(parent.textContent?.trim(), maxCommentLength) ?? '';
  return toId(false, toHandle(writer?.getAttribute('href')), text);
}

/** "Answered" is plain to see; "not answered" is not, since replies stay folded. */
function markAnswered(comments: SeenComment[]): SeenComment[] {
  const answered = new Set(
    comments.flatMap(({ isByCreator, parentId }) => (isByCreator && parentId ? [parentId] : [])),
  );
  return comments.map((comment) =>
    answered.has(comment.id) ? { ...comment, isAnswered: true } : comment,
  );
}

const isReplyText = (element: Element) => element.getAttribute('data-e2e') === 'comment-level-2';

function toId(isReply: boolean, writer: string | undefined, text: string): string {
  return `drawn-${hashText(`${isReply ? 2 : 1}\n${writer ?? ''}\n${text}`)}`;
}

function isSame(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one === other;
}
