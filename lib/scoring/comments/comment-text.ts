import { foldText, plainText, toWords } from '@/lib/scoring/topic/words';

/** TikTok allows 150 characters; what a page sends beyond this is not read. */
const maxLength = 1_000;
const invisible = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;
const spaces = /\s+/gu;

/** A comment's text ready for the word lists: plain letters, lower case, single spaces, bounded. */
export function toCommentText(text: string): string {
  return plainText(text.slice(0, maxLength).toWellFormed())
    .replace(invisible, '')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(spaces, ' ')
    .trim();
}

const mention = /@+[\p{L}\p{N}._-]+/gu;
/** TikTok's own stickers come as words in brackets, e.g. `[laughwithtears]`. */
const sticker = /\[[a-z_]{2,24}\]/gu;
const emoticon =
  /(?<![\p{L}\p{N}])(?:[:;=8x]['-]?[)(dp3o*]+|<3+|[;:]'\(|\^[_.]?\^|xd+)(?![\p{L}\p{N}])/gu;
/** Pictographs with what joins, colours and numbers them, other signs, and `. ! ? ~ ,`. */
const signs =
  /[0-9#*]\ufe0f?\u20e3|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}\p{Sk}\p{Cf}\p{Mn}\p{Me}\u{e0020}-\u{e007f}\s.!?~,…。！？、，・¡¿؟]/gu;
/** Signs that are letters of a kind to those who draw with them. */
const drawn = /[♡♥ツ☆★ヾ〃゜ﾟ･]/gu;

/** What a comment says in words and figures once mentions and emoji are taken away. */
export function withoutMentions(text: string): string {
  return text.replace(mention, ' ').replace(spaces, ' ').trim();
}

/** Whether nothing but emoji, emoticons and full stops is in a text from `toCommentText`. */
export function isOnlyEmoji(text: string): boolean {
  if (text === '') return false;
  const rest = text.replace(sticker, '').replace(emoticon, '').replace(drawn, '');
  return rest.replace(signs, '') === '';
}

const repeated = /(\p{L})\1+/gu;

/**
 * A text such that two comments that say the same have the same: case, accents, punctuation, emoji,
 * mentions and repeated letters folded.
 *
 * @returns '' where no word is left, which makes nobody's duplicate
 * @example sameTextKey('Soooo goood!! 😍') // 'so god'
 */
export function sameTextKey(text: string): string {
  const words = toWords(foldText(withoutMentions(toCommentText(text)).replace(sticker, ' ')));
  return words.join(' ').replace(repeated, '$1');
}
