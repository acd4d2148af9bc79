const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/**
 * What Excel takes for a number or a date when it opens a file, and cannot give back: ids lose their
 * last digits (it keeps 15), `007` its zeros, `12e4` and the promo code `MAY5` become something else.
 */
const taken = new RegExp(
  [
    String.raw`^\s*\d{12,}\s*$`,
    String.raw`^\s*0\d+\s*$`,
    String.raw`^\s*\d+(?:[.,]\d+)?e[+-]?\d+\s*$`,
    String.raw`^\s*\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\s*$`,
    String.raw`^\s*(?:${months})[-/. ]?\d{1,4}\s*$`,
    String.raw`^\s*\d{1,2}[-/. ]?(?:${months})\s*$`,
  ].join('|'),
  'iu',
);

/**
 * A text that stays what it is in Excel: one that it would take for a number or a date gets the `'` that
 * marks text there.
 *
 * @example toExcelText('7000000000000000001') // "'7000000000000000001"
 * @example toExcelText('glowbymaya') // 'glowbymaya'
 */
export function toExcelText(text: string): string {
  return taken.test(text) ? `'${text}` : text;
}
