import type { DecimalMark } from '@/lib/model/outcome-columns';

/** Spaces that some countries write between thousands, and the Swiss apostrophe. */
const thousandsSigns = /(?<=\d)[\s'’\u00a0\u202f](?=\d{3}(?!\d))/gu;

/**
 * A figure of an export, with its thousands, currency sign or percent left out.
 *
 * @returns `undefined` for an empty cell, NaN for what is no figure; a minus or brackets are negative
 * @example parseFigure('1.234,50 €', ',') // 1234.5
 */
export function parseFigure(text: string, decimalMark: DecimalMark): number | undefined {
  const cell = text.normalize('NFKC').replace(/−/g, '-').trim();
  if (/^(?:|-|–|—|n\/a|null|\(not set\))$/i.test(cell)) return undefined;
  const isNegative = /^\(.*\)$/.test(cell) || /^[^\d]*-/.test(cell) || /\d\s*-$/.test(cell);
  const bare = cell
    .replace(/^\(|\)$/g, '')
    .replace(/^(?:[-+]\s*)?/, '')
    .replace(/\s*-$/, '')
    .replace(leadingCurrency, '')
    .replace(trailingCurrency, '')
    .replace(/^[-+]/, '')
    .replace(thousandsSigns, '');
  const group = decimalMark === '.' ? ',' : '.';
  const pattern = decimalMark === '.' ? point : comma;
  if (!pattern.test(bare)) return Number.NaN;
  const value = Number(bare.replaceAll(group, '').replace(',', '.'));
  return isNegative && value !== 0 ? -value : value;
}

/** Codes, signs and what stands before a sign (`US$`); "k" and "M" are no currencies, but other figures. */
const currency = String.raw`(?:[A-Z]{1,3}\s?)?\p{Sc}|[A-Z]{3}|Fr\.?|Rs\.?|kr\.?|zł|Rp\.?|RM|Kč|Ft|lei|TL|%`;
const leadingCurrency = new RegExp(`^(?:${currency})\\s*`, 'u');
const trailingCurrency = new RegExp(`\\s*(?:${currency})$`, 'u');

const point = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?<=\d)$/;
const comma = /^(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d+)?(?<=\d)$/;

/**
 * What stands before the decimals in a file's figures, where one of them tells: a mark that comes last of
 * two, twice, or before other than three digits.
 *
 * @returns `undefined` where no cell tells, `'ambiguous'` where two of them disagree or only "1.234" and the
 *   like are there
 */
export function guessDecimalMark(cells: readonly string[]): DecimalMark | 'ambiguous' | undefined {
  const told = new Set(cells.map(markOf));
  if (told.has('.') && told.has(',')) return 'ambiguous';
  if (told.has('.')) return '.';
  if (told.has(',')) return ',';
  return told.has('ambiguous') ? 'ambiguous' : undefined;
}

function markOf(cell: string): DecimalMark | 'ambiguous' | undefined {
  const figure = /\d[\d.,]*\d/.exec(cell.replace(thousandsSigns, ''))?.[0] ?? '';
  const marks = figure.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return undefined;
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const decimals = figure.length - figure.lastIndexOf(last) - 1;
  return decimals === 3 ? 'ambiguous' : last;
}
