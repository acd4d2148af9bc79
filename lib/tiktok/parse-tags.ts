import { parseText, parseTexts } from './parse-text';
import { type Raw, readOwn } from './read-own';

const maxTags = 60;
const maxTagLength = 150;
const hashtagType = 1;
const mentionType = 0;

/**
 * Hashtags of an item, lower case, without `#`, each once, in their order: TikTok's own tokens
 * (`textExtra`, for want of it inside the paragraphs of `contents`, then `challenges`), else the caption's.
 *
 * @returns `[]` when the item has none, `undefined` when it says nothing that could tell
 */
export function parseHashtags(item: Raw): string[] | undefined {
  const caption = parseText(readOwn(item, 'desc'), 5_000);
  const sources = [
    parseTexts(ofType(readTextExtra(item), hashtagType), maxTagLength, 'hashtagName'),
    isEmpty(readOwn(item, 'textExtra'))
      ? parseTexts(readOwn(item, 'challenges'), maxTagLength, 'title')
      : undefined,
    caption === undefined ? undefined : readCaptionTags(caption),
  ];
  return toTags(sources);
}

/** Handles mentioned, lower case, without `@`: TikTok's own tokens, else the caption's. */
export function parseMentions(item: Raw): string[] | undefined {
  const caption = parseText(readOwn(item, 'desc'), 5_000);
  const sources = [
    parseTexts(ofType(readTextExtra(item), mentionType), maxTagLength, 'userUniqueId'),
    caption === undefined ? undefined : readCaptionMentions(caption),
  ];
  return toTags(sources);
}

/** Letters, digits and, as on TikTok, emoji with all that they are joined of. */
const tagToken =
  /(?<!&)#((?:[\p{L}\p{N}\p{M}_\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u200D){1,75})/gu;

/** `#word` tokens of a caption; two may touch (`#dog#cat`). */
export function readCaptionTags(caption: string): string[] {
  return [...caption.matchAll(tagToken)].map(([, tag]) => tag ?? '');
}

function readCaptionMentions(caption: string): string[] {
  // Not the middle of an e-mail address, nor a full stop after the handle.
  const tokens = caption.matchAll(
    /(?<![\p{L}\p{N}._-])@([\p{L}\p{N}_](?:[\p{L}\p{N}._]*[\p{L}\p{N}_])?)/gu,
  );
  return [...tokens].map(([, handle]) => handle ?? '');
}

function readTextExtra(item: Raw): unknown[] | undefined {
  const own = readOwn(item, 'textExtra');
  if (Array.isArray(own) && !isEmpty(own)) return own;
  const contents = readOwn(item, 'contents');
  if (!Array.isArray(contents)) return Array.isArray(own) ? own : undefined;
  return contents.flatMap((paragraph) => {
    const extra = readOwn(paragraph, 'textExtra');
    return Array.isArray(extra) ? extra : [];
  });
}

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0;
}

function ofType(rows: unknown[] | undefined, type: number): unknown[] | undefined {
  return rows?.filter((row) => readOwn(row, 'type') === type);
}

/** The first source that names anything; `[]` when all that exist are empty. */
function toTags(sources: readonly (string[] | undefined)[]): string[] | undefined {
  const named = sources.find((tags) => tags !== undefined && tags.length > 0);
  if (named === undefined) return sources.some((tags) => tags !== undefined) ? [] : undefined;
  return [...new Set(named.map((tag) => tag.toLowerCase()))].slice(0, maxTags);
}
