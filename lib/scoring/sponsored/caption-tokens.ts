import type { Post } from '@/lib/model/post';

/** A hashtag of a post and where it stands. */
export interface PlacedTag {
  /** Without `#`, as the source has it. */
  text: string;
  /** Where it begins in the caption; absent where the caption is unknown or does not show it. */
  offset?: number;
  /** Hashtags of the post before it. */
  tagsBefore: number;
}

/** Emoji belong to a hashtag on TikTok, with all that they are joined of: `#ad🐧_squad` is one token. */
const writtenTag =
  /(?<!&)[#＃]((?:[\p{L}\p{N}\p{M}_\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u200D|\ufe0f){1,150})/gu;

/**
 * The hashtags of a post in their order: TikTok's own tokens, or those of the caption where no
 * source has shown any.
 */
export function placedTags({
  hashtags,
  caption = '',
}: Pick<Post, 'hashtags' | 'caption'>): PlacedTag[] {
  const written = [...caption.matchAll(writtenTag)].map((match) => ({
    text: match[1] ?? '',
    offset: match.index,
  }));
  if (!hashtags) return written.map((tag, tagsBefore) => ({ ...tag, tagsBefore }));
  const places = new Map<string, { offset: number; tagsBefore: number }>();
  written.forEach(({ text, offset }, tagsBefore) => {
    const key = text.toLowerCase();
    if (!places.has(key)) places.set(key, { offset, tagsBefore });
  });
  return hashtags.map((text, tagsBefore) => ({
    text,
    tagsBefore,
    ...places.get(text.toLowerCase()),
  }));
}

const token = /[#＃@]?[\p{L}\p{N}][^\s#＃]*/gu;
const leadingTokens = 3;
/** Where no spaces part the words, a token may be a whole sentence. */
const leadingCharacters = 40;

/** Whether something stands among the first three tokens of a caption; emoji alone are none. */
export function isLeading(caption: string, offset: number): boolean {
  return (
    offset <= leadingCharacters &&
    (caption.slice(0, offset).match(token)?.length ?? 0) < leadingTokens
  );
}

/** "Replying to @user", "#duet with @user", "#stitch with @user": whom a post answers, in TikTok's languages. */
const answered =
  /(?:replying to|réponse à|antwort auf|antwort an|respuesta a|en respuesta a|respondendo a|resposta a|risposta a|in risposta a|als antwoord op|odpowiedź (?:do|dla)|ответ (?:пользователю|для)|membalas(?: kepada)?|trả lời|yanıt olarak|#duet with|#stitch with|duet with|stitch with|dueto con|collage con|duo avec|collage avec|duett mit)[:\s]{1,3}@([\p{L}\p{N}._]{1,64})|@([\p{L}\p{N}._]{1,64})\s?(?:さんに返信|님에게 (?:답장|답글|회신))|返信先[:：]?\s?@([\p{L}\p{N}._]{1,64})/giu;
const writtenMention =
  /(?<![\p{L}\p{N}._-])[@＠]([\p{L}\p{N}_](?:[\p{L}\p{N}._]{0,62}[\p{L}\p{N}_])?)/gu;

/**
 * Handles a post mentions, lower case, without `@`, each once; whom it merely answers, duets or
 * stitches is left out.
 */
export function mentionsOf({
  mentions,
  caption = '',
}: Pick<Post, 'mentions' | 'caption'>): string[] {
  // Most captions name nobody, and need no search for whom they answer.
  const isSilent = mentions ? mentions.length === 0 : !/[@＠]/u.test(caption);
  if (isSilent) return [];
  const all = mentions ?? [...caption.matchAll(writtenMention)].map((match) => match[1] ?? '');
  const others = new Set(
    [...caption.matchAll(answered)].map((match) =>
      (match[1] ?? match[2] ?? match[3] ?? '').replace(/\.+$/, '').toLowerCase(),
    ),
  );
  const handles = new Set(
    all.map((handle) =>
      handle
        .replace(/^[@＠]/u, '')
        .trim()
        .toLowerCase(),
    ),
  );
  return [...handles].filter((handle) => handle !== '' && !others.has(handle));
}
