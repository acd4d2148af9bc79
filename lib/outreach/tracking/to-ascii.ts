/** Letters that Unicode does not take apart into a plain one and its mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
};

/**
 * Latin letters without their accents, ornamental ones plain; letters of other scripts stay as they are.
 *
 * @example toAscii('Zoë Łuczak 𝓜𝓪𝔂𝓪') // 'Zoe Luczak Maya'
 */
export function toAscii(text: string): string {
  // Most handles and names are, and thousands of them are read at once.
  if (/^\p{ASCII}*$/u.test(text)) return text;
  return (
    text
      .toWellFormed()
      .normalize('NFKD')
      // Marks of other scripts are vowels and more.
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .replace(/[^\p{ASCII}]/gu, (letter) => plain[letter] ?? letter)
      .normalize('NFC')
  );
}
