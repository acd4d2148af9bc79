/**
 * Latin, Greek and Cyrillic marks, and the selectors that turn a sign into an emoji. Marks of other
 * scripts carry meaning and stay.
 */
const accents = /[\u0300-\u036f\u20e3\ufe0e\ufe0f]/gu;
const letterFolds: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};
const foldable = /[ßæœøłđðıþ]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the ASCII range
const ascii = /^[\x00-\x7f]*$/;

/** Text in plain letters, lower case, with its accents: fancy letters become ordinary ones (NFKC). */
export function plainText(text: string): string {
  return ascii.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
}

/**
 * Text made comparable: NFKC (fancy letters become plain), lower case, accents folded
 * (`Crème Brûlée` → `creme brulee`).
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(foldable, (letter) => letterFolds[letter] ?? letter);
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a plain or folded text. A run in a script without spaces is one word. */
export function toWords(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/**
 * A hashtag made comparable: folded, letters and digits only (`#Book_Tok✨` → `booktok`).
 *
 * @returns '' for a tag of nothing but signs
 */
export function foldTag(tag: string): string {
  return toWords(foldText(tag)).join('');
}

const hashtagPattern = /[#＃]([\p{L}\p{N}\p{M}_]+)/gu;
const notProse = /[#＃][\p{L}\p{N}\p{M}_]+|@[\p{L}\p{N}._-]+|https?:\/\/\S+/gu;

/** Hashtags written out in a text, for posts whose own tokens no source has shown. */
export function writtenHashtags(text: string): string[] {
  return [...text.matchAll(hashtagPattern)].map((match) => match[1] ?? '');
}

/** A text without hashtags, mentions and addresses: what its author wrote in words. */
export function proseOf(text: string): string {
  return text.replace(notProse, ' ');
}

/** Scripts that put no spaces between words, or glue particles to them: there a part is a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether words of this text are found inside runs of letters rather than between spaces. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
