/** What a person sees as one character, whatever it is made of. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export const maxMergeField = 80;

/**
 * A text as it may stand in the middle of somebody's sentence: one line, at most so many characters as
 * a person counts them, cut at a word where there is one, and without what would make it a formula in a
 * spreadsheet. Those signs are taken away and not quoted: nobody is greeted as "'@maya".
 *
 * @param most graphemes, the ellipsis of a cut text included
 * @returns `undefined` where nothing is left to say
 * @example toMergeField('  =Maya\n🌸 ') // 'Maya 🌸'
 */
export function toMergeField(text: string | undefined, most = maxMergeField): string | undefined {
  const line = (text ?? '')
    .toWellFormed()
    // Invisible signs and marks of direction would turn the rest of the message around.
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s=+\-@＝＋－＠'"]+/u, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return undefined;
  return cut(line, most);
}

function cut(line: string, most: number): string {
  // Whatever a character is made of, there are not more of them: counting them takes its time.
  if (line.length <= most) return line;
  const parts = [...graphemes.segment(line)].map(({ segment }) => segment);
  if (parts.length <= most) return line;
  const short = parts.slice(0, most - 1).join('');
  const atWord = short.replace(/\s+\S*$/u, '');
  // A text without spaces, or one very long word, is cut where it has to be.
  const kept = atWord.length >= short.length / 2 ? atWord : short;
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}
