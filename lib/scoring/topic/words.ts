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

/**
 * Arabic letters that people write one for the other, and marks that they leave out; the dot that
 * lower case leaves of a Turkish İ.
 */
const variants = /[أإآٱىة]|\u0640|[\u064b-\u0652]|\u0307/g;
const variantOf: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' };

/**
 * Signs that draw nothing or turn the text around: they would cut a word in two, and hide it from
 * every list. The joiners are spelling in other scripts, and make one emoji of several.
 */
const undrawn =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d](?=\p{Script=Latin})/gu;

/** A text as it is drawn: without zero-width and direction marks. */
export function drawnText(text: string): string {
  return ascii.test(text) ? text : text.replace(undrawn, '');
}

/**
 * Text in plain letters, lower case, with its accents: fancy letters become ordinary ones (NFKC), signs
 * that draw nothing go, and Arabic is spelled one way.
 */
export function plainText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return drawnText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(variants, (letter) => variantOf[letter] ?? '');
}

/**
 * Text made comparable: NFKC (fancy letters become plain), lower case, accents folded
 * (`Crème Brûlée` → `creme brulee`).
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return plainText(text)
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

/** Arabic conjunction, preposition and article before a word of at least three letters. */
const article = /^(?:[وفبك]?ال|لل)(?=.{3})/;

/** A word without what Arabic writes in front of it; any other word as it is. */
export function toBareWord(word: string): string {
  const first = word.charCodeAt(0);
  return first >= 0x600 && first <= 0x6ff ? word.replace(article, '') : word;
}

const plainWord = /^[a-z\d]+$/;

/** The words of a keyword as they are compared: spelled as written, Arabic without its article. */
export function toKeywordWords(text: string): string[] {
  return plainWord.test(text) ? [text] : toWords(plainText(text)).map(toBareWord);
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

/** The blocks of those scripts: a quick test for the words of a plain text. */
const unspacedBlocks =
  /[\u0e00-\u109f\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff]/;

/** Whether a word of a plain text is a run of letters of a script without spaces, or has one in it. */
export function hasUnspaced(word: string): boolean {
  return unspacedBlocks.test(word);
}

/** Whether words of this text are found inside runs of letters rather than between spaces. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
