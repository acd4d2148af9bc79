const units: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  // No desktop page was ever seen to use these; mobile pages ship such formats (CLDR, compact short).
  тыс: 1e3,
  tsd: 1e3,
  rb: 1e3,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  mio: 1e6,
  mln: 1e6,
  млн: 1e6,
  jt: 1e6,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
};

const marks = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const shape = /^(\d+(?:[.,\u066B' ]\d+)*)\s*([^\d\s.,]*)\.?$/u;

/**
 * A count as drawn on the page, e.g. `9850`, `12.7K`, `1M`. Desktop pages use these Latin forms in
 * every language; other digits, separators and units are read where they leave no doubt.
 *
 * @returns a whole number from 0, rounded as drawn; `undefined` for anything unclear, never 0
 *
 * @example
 * parseCountText('139.1K') // 139100
 * parseCountText('Share') // undefined
 */
export function parseCountText(text: string | null | undefined): number | undefined {
  const plain = toLatinDigits(text ?? '')
    .replace(marks, '')
    .replace(/[\u00A0\u202F\u066C]/g, ' ')
    .trim();
  const [, digits, unitText] = shape.exec(plain) ?? [];
  if (digits === undefined || unitText === undefined) return undefined;
  const unit = unitText === '' ? 1 : units[unitText.toLowerCase()];
  const number = unit === 1 ? parseWhole(digits) : parseDecimal(digits);
  if (unit === undefined || number === undefined) return undefined;
  const count = Math.round(number * unit);
  return Number.isSafeInteger(count) ? count : undefined;
}

/** `1597`, `1,597`, `1 597 000`; `1.5` is no whole number. */
function parseWhole(digits: string): number | undefined {
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  return /^\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*$/.test(digits)
    ? Number(digits.replace(/\D/g, ''))
    : undefined;
}

/** `12.7`, `12,7`, `493`: before a unit there is at most one separator, and it is the decimal one. */
function parseDecimal(digits: string): number | undefined {
  return /^\d{1,4}(?:[.,\u066B]\d{1,2})?$/.test(digits)
    ? Number(digits.replace(/[,\u066B]/, '.'))
    : undefined;
}

/** Arabic-Indic, Persian, Devanagari, Bengali and full-width digits as 0 to 9. */
function toLatinDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g,
    (digit) => String(digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))),
  );
}

function zeroOf(code: number): number {
  return [0xff10, 0x09e6, 0x0966, 0x06f0, 0x0660].find((zero) => code >= zero) ?? code;
}
