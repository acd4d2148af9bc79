import {
  type CommentClass,
  type CommentTally,
  commentClasses,
  zeroByClass,
} from '@/lib/model/comment-tally';
import type { SeenComment } from '@/lib/model/seen-comment';
import { classifyComment } from './classify-comment';
import { sameTextKey } from './comment-text';

/** A few comments of each class, to look at; kept in the tab, never stored. */
export type CommentExamples = Partial<Record<CommentClass, string[]>>;

const examplesPerClass = 3;
const exampleLength = 140;
const mention = /@+[\p{L}\p{N}._-]+/gu;

/**
 * Counts the comments of one post. The creator's own, repeated ids and empty texts (pictures) are
 * left out; each counts 1 + ln(1 + likes) in `weights`. `duplicates` counts every comment whose
 * words another one has too, the first included; emoji and mentions alone repeat nobody.
 *
 * A comment is answered where TikTok says so or the creator's reply was read. Where nothing read of
 * the post tells about answers, `topLevel` is 0, since "0 answered" would be a guess; else
 * `answered` is a lower bound: replies that stayed folded are not known.
 *
 * @param comments of one post, in the page's order
 * @param observedAt milliseconds
 */
export function tallyComments(
  comments: readonly SeenComment[],
  observedAt: number,
): { tally: CommentTally; examples: CommentExamples } {
  const counted = readable(comments);
  const classes = zeroByClass();
  const weights = zeroByClass();
  const byClass = new Map<CommentClass, SeenComment[]>();
  for (const comment of counted) {
    const { kind } = read(comment);
    classes[kind] += 1;
    weights[kind] += weightOf(comment);
    byClass.set(kind, [...(byClass.get(kind) ?? []), comment]);
  }
  const tally: CommentTally = {
    read: counted.length,
    classes,
    duplicates: countDuplicates(counted),
    ...countAnswered(comments, counted),
    weights,
    observedAt,
  };
  return { tally, examples: toExamples(byClass) };
}

interface ReadComment {
  kind: CommentClass;
  /** `''` for a text that repeats nobody. */
  key: string;
}

/** Reading takes a tenth of a millisecond, and a post is counted again with every page of comments. */
const kept = new WeakMap<SeenComment, ReadComment>();

function read(comment: SeenComment): ReadComment {
  const known = kept.get(comment);
  if (known !== undefined) return known;
  const result = { kind: classifyComment(comment.text), key: sameTextKey(comment.text) };
  kept.set(comment, result);
  return result;
}

function readable(comments: readonly SeenComment[]): SeenComment[] {
  // One comment may be read twice, and only one of the readings knows whose it is.
  const own = new Set(
    comments.flatMap(({ id, isByCreator }) => (isByCreator === true ? [id] : [])),
  );
  const byId = new Map<string, SeenComment>();
  for (const comment of comments) {
    if (own.has(comment.id) || byId.has(comment.id) || comment.text.trim() === '') continue;
    byId.set(comment.id, comment);
  }
  return [...byId.values()];
}

function likesOf({ likes }: SeenComment): number {
  return likes !== undefined && Number.isFinite(likes) && likes > 0 ? likes : 0;
}

function weightOf(comment: SeenComment): number {
  return 1 + Math.log1p(likesOf(comment));
}

function countDuplicates(comments: readonly SeenComment[]): number {
  const sizes = new Map<string, number>();
  for (const comment of comments) {
    const { key } = read(comment);
    if (key !== '') sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return [...sizes.values()].reduce((sum, size) => (size > 1 ? sum + size : sum), 0);
}

function countAnswered(
  all: readonly SeenComment[],
  counted: readonly SeenComment[],
): Pick<CommentTally, 'topLevel' | 'answered'> {
  const tells = all.some(
    ({ isAnswered, isReply, isByCreator }) =>
      isAnswered !== undefined || (isReply && isByCreator !== undefined),
  );
  if (!tells) return { topLevel: 0, answered: 0 };
  const answeredIds = new Set<string>();
  for (const { id, parentId, isByCreator, isAnswered } of all) {
    if (isAnswered === true) answeredIds.add(id);
    if (isByCreator === true && parentId !== undefined) answeredIds.add(parentId);
  }
  const topLevel = counted.filter(({ isReply }) => !isReply);
  return {
    topLevel: topLevel.length,
    answered: topLevel.filter(({ id }) => answeredIds.has(id)).length,
  };
}

function toExamples(byClass: ReadonlyMap<CommentClass, readonly SeenComment[]>): CommentExamples {
  const examples: CommentExamples = {};
  for (const kind of commentClasses) {
    const comments = byClass.get(kind);
    if (comments === undefined) continue;
    const texts = comments
      .toSorted((a, b) => likesOf(b) - likesOf(a))
      .map(({ text }) => toExample(text));
    examples[kind] = [...new Set(texts)].slice(0, examplesPerClass);
  }
  return examples;
}

/** Nobody who is named in a comment is shown: who wrote to whom is not ours to keep. */
function toExample(text: string): string {
  const plain = text
    .slice(0, 4 * exampleLength)
    .toWellFormed()
    .replace(mention, '@…')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  return characters.length <= exampleLength
    ? plain
    : `${characters.slice(0, exampleLength - 1).join('')}…`;
}
